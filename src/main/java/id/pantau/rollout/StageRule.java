package id.pantau.rollout;

import id.pantau.rollout.Course.Flip;
import id.pantau.rollout.Missing.Why;
import id.pantau.rollout.StageChange.Cause;
import id.pantau.rollout.StageChange.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns evidence into stages (rules §10). Pure: the same evidence on the same day gives the same history.
 *
 * <p>A stage is reached when every criterion that it and the stages below it ask for holds. The highest stage also asks that
 * recurring criteria are kept up: three months in a row, lost again after two missed in a row. Once launched, a facility falls back
 * to LAUNCHED at most, unless it is closed.
 */
public final class StageRule {

    private final List<Criterion> criteria;
    private final Map<Stage, List<Criterion>> asked = new EnumMap<>(Stage.class);

    /** @param criteria those of one kind of facility, the newest version of each, in the order of the list */
    public StageRule(List<Criterion> criteria) {
        this.criteria = List.copyOf(criteria);
        for (Stage stage : Stage.values()) {
            asked.put(
                    stage,
                    this.criteria.stream().filter(c -> c.isRequiredFor(stage)).toList());
        }
    }

    /**
     * How a facility fared up to {@code today}.
     *
     * @param evidence of this facility, in any order; dated after {@code today} and of unknown criteria it is not looked at
     * @param closed first day on which the facility is closed, null while it is open
     */
    public StageHistory history(List<Evidence> evidence, @Nullable LocalDate closed, LocalDate today) {
        List<Course> courses = courses(evidence, today);
        boolean isClosed = closed != null && !closed.isAfter(today);
        List<StageChange> changes = changes(courses, isClosed ? closed : null);
        Stage stage = changes.isEmpty() ? Stage.NONE : changes.getLast().to();
        LocalDate since = changes.isEmpty() ? null : changes.getLast().date();
        if (isClosed) {
            return new StageHistory(stage, since, changes, List.of(), List.of(), List.of());
        }
        return new StageHistory(stage, since, changes, outdated(courses), standings(courses), missing(courses, stage));
    }

    /** How each criterion fared up to {@code today}, in the order of the list. */
    List<Course> courses(List<Evidence> evidence, LocalDate today) {
        Map<String, List<Evidence>> byCriterion = Course.byCriterion(evidence);
        return criteria.stream()
                .map(c -> Course.of(c, byCriterion.getOrDefault(c.code(), List.of()), today))
                .toList();
    }

    private List<StageChange> changes(List<Course> courses, @Nullable LocalDate closed) {
        TreeMap<LocalDate, List<Event>> days = events(courses);
        var state = new State();
        var changes = new ArrayList<StageChange>();
        Stage current = Stage.NONE;
        for (var day : closed == null ? days.entrySet() : days.headMap(closed).entrySet()) {
            day.getValue().forEach(state::apply);
            Stage next = highest(state);
            if (current.isLaunched() && !next.isLaunched()) {
                next = Stage.LAUNCHED;
            }
            if (next != current) {
                changes.add(new StageChange(day.getKey(), current, next, reasons(day.getValue(), current, next)));
                current = next;
            }
        }
        if (closed != null && current != Stage.NONE) {
            changes.add(new StageChange(closed, current, Stage.NONE, List.of(new Reason(Cause.CLOSED, null, null))));
        }
        return changes;
    }

    private Stage highest(State state) {
        return Stage.highestFirst().stream()
                .filter(stage -> isReached(stage, state))
                .findFirst()
                .orElse(Stage.NONE);
    }

    private boolean isReached(Stage stage, State state) {
        List<Criterion> wanted = asked.getOrDefault(stage, List.of());
        // Without criteria nothing is reached: an empty list must not make every facility complete.
        return !wanted.isEmpty() && wanted.stream().allMatch(c -> state.holds(c, stage));
    }

    /** What happened that day to criteria that the higher of the two stages asks for. */
    private static List<Reason> reasons(List<Event> events, Stage from, Stage to) {
        boolean rise = to.compareTo(from) > 0;
        Stage higher = rise ? to : from;
        return events.stream()
                .filter(e -> e.flip().holds() == rise)
                .filter(e -> e.criterion().isRequiredFor(higher))
                .filter(e -> e.countsFor(higher))
                .map(e -> new Reason(
                        e.flip().cause(), e.criterion().code(), e.flip().detail()))
                .toList();
    }

    private static List<Criterion> outdated(List<Course> courses) {
        return courses.stream().filter(Course::outdated).map(Course::criterion).toList();
    }

    private static List<Standing> standings(List<Course> courses) {
        return courses.stream()
                .filter(c -> c.criterion().proof() != ProofKind.COMPUTED)
                .map(Standing::of)
                .toList();
    }

    private static List<Missing> missing(List<Course> courses, Stage stage) {
        Optional<Stage> next = stage.next();
        if (next.isEmpty()) {
            return List.of();
        }
        return courses.stream()
                .filter(c -> c.criterion().isRequiredFor(next.get()))
                .flatMap(c -> missing(c, next.get()).stream())
                .toList();
    }

    private static Optional<Missing> missing(Course course, Stage next) {
        List<Flip> flips = next == Stage.FULL ? course.keptUp() : course.shown();
        if (Course.holds(flips)) {
            return Optional.empty();
        }
        Why why = switch (course.criterion().proof()) {
            case COUNT -> course.detail() == null ? Why.NO_EVIDENCE : Why.BELOW_MINIMUM;
            case YEARLY -> flips.isEmpty() ? Why.NO_EVIDENCE : Why.LAPSED;
            case WEEKLY, MONTHLY -> course.shown().isEmpty() ? Why.NO_EVIDENCE : Why.NOT_YET_KEPT_UP;
            case DECREE, NOTE, COMPUTED -> Why.NO_EVIDENCE;
        };
        return Optional.of(new Missing(course.criterion(), why, course.detail()));
    }

    private static TreeMap<LocalDate, List<Event>> events(List<Course> courses) {
        var days = new TreeMap<LocalDate, List<Event>>();
        for (Course course : courses) {
            boolean recurring = course.criterion().proof().isRecurring();
            course.shown().forEach(f -> add(days, new Event(course.criterion(), f, true, !recurring)));
            if (recurring) {
                course.keptUp().forEach(f -> add(days, new Event(course.criterion(), f, false, true)));
            }
        }
        return days;
    }

    private static void add(TreeMap<LocalDate, List<Event>> days, Event event) {
        days.computeIfAbsent(event.flip().date(), k -> new ArrayList<>()).add(event);
    }

    /**
     * A flip on its day.
     *
     * @param shown whether it says that the criterion is shown
     * @param keptUp whether it says that the criterion is kept up
     */
    private record Event(Criterion criterion, Flip flip, boolean shown, boolean keptUp) {
        boolean countsFor(Stage stage) {
            return stage == Stage.FULL ? keptUp : shown;
        }
    }

    /** What holds at one moment of the history. */
    private static final class State {
        private final Map<String, Boolean> shown = new TreeMap<>();
        private final Map<String, Boolean> keptUp = new TreeMap<>();

        void apply(Event event) {
            if (event.shown()) {
                shown.put(event.criterion().code(), event.flip().holds());
            }
            if (event.keptUp()) {
                keptUp.put(event.criterion().code(), event.flip().holds());
            }
        }

        boolean holds(Criterion criterion, Stage stage) {
            return (stage == Stage.FULL ? keptUp : shown).getOrDefault(criterion.code(), false);
        }
    }
}
