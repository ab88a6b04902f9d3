package id.pantau.rollout;

import org.jspecify.annotations.Nullable;

/**
 * How one criterion stands in one facility, whatever stage the facility is at.
 *
 * @param detail the count shown last, or of a recurring criterion the months in a row so far; null otherwise
 */
public record Standing(
        Criterion criterion, State state, @Nullable String detail) {

    /** Best first. On screen: the message {@code rollout.standing.<NAME>}. */
    public enum State {
        /** Shown, and kept up where it recurs. */
        HOLDS("terpenuhi"),
        /** Kept up, but not recorded in the last full month: "bukti perlu diperbarui". */
        OUTDATED("perlu-diperbarui"),
        /** Recorded, but not yet or no longer in three months in a row. */
        NOT_YET_KEPT_UP("belum-rutin"),
        /** The count shown last is below the minimum. */
        BELOW_MINIMUM("kurang"),
        /** A yearly decree that was not renewed. */
        LAPSED("habis"),
        /** Nothing was shown. */
        NO_EVIDENCE("belum"),
        /** Computed by the product: takes no evidence. */
        COMPUTED("dihitung");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** The word in names of styles. */
        public String word() {
            return word;
        }
    }

    /** Of what is known about the criterion. */
    static Standing of(Course course) {
        return new Standing(course.criterion(), state(course), course.detail());
    }

    private static State state(Course course) {
        boolean recurring = course.criterion().proof().isRecurring();
        if (Course.holds(recurring ? course.keptUp() : course.shown())) {
            return course.outdated() ? State.OUTDATED : State.HOLDS;
        }
        return switch (course.criterion().proof()) {
            case COUNT -> course.detail() == null ? State.NO_EVIDENCE : State.BELOW_MINIMUM;
            case YEARLY -> course.shown().isEmpty() ? State.NO_EVIDENCE : State.LAPSED;
            case WEEKLY, MONTHLY -> course.shown().isEmpty() ? State.NO_EVIDENCE : State.NOT_YET_KEPT_UP;
            case DECREE, NOTE -> State.NO_EVIDENCE;
            case COMPUTED -> State.COMPUTED;
        };
    }

    /** Whether the criterion is met, even where its evidence is to be renewed. */
    public boolean isMet() {
        return state == State.HOLDS || state == State.OUTDATED;
    }

    /** Whether stages below the highest take it as shown: a recurring one need not be kept up for them. */
    public boolean isShown() {
        return isMet() || state == State.NOT_YET_KEPT_UP;
    }
}
