package id.pantau.indicator;

import id.pantau.base.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of an {@link Explanation}: its kind is its type, its numbers are its components. */
public sealed interface ExplanationStep {

    /** Where the figures that count come from. */
    enum Counting {
        /** The unit reports itself, and nothing is below it. */
        ITSELF,
        VILLAGES,
        PUSKESMAS,
        /** Some Puskesmas by their villages, some by their own figure. */
        MIXED
    }

    /** Why a figure stands outside the ranking. */
    enum RankReason {
        /** N is below the limit (10, a setting). */
        SMALL,
        /** Cases are counted, not shares. */
        COUNTED,
        /** No denominator, no share. */
        NO_SHARE
    }

    /**
     * There is no number, and so nothing to reckon with.
     *
     * @param due the month that was due; null where none is known
     */
    record NoNumber(FigureState state, @Nullable Period due) implements ExplanationStep {}

    /**
     * Which level counts and how many have reported (rules §2, §6).
     *
     * @param month for which that is told: the last one with a number
     * @param puskesmas whose own figure counts
     * @param outside whether people from elsewhere (luar wilayah) are in it
     */
    record Units(Counting counting, Period month, Reporting reporting, int puskesmas, boolean outside)
            implements ExplanationStep {}

    /** What a Puskesmas reported beside its villages: flagged, never added (rules §6). */
    record Difference(Unit puskesmas, Period month, long counted, long reported) implements ExplanationStep {}

    /** A month of what adds up; null where nobody reported a number. */
    record Month(Period period, @Nullable Long numerator) {}

    /** Numerators add up from January. */
    record AddedUp(List<Month> months, long sum) implements ExplanationStep {

        public AddedUp {
            months = List.copyOf(months);
        }
    }

    /** The last measured month counts, never a sum. */
    record Measured(Period month, Period asked, long numerator) implements ExplanationStep {}

    /** The last known state of each unit counts. */
    record LastKnownState(Period newest, long numerator) implements ExplanationStep {}

    /**
     * How many people should be served.
     *
     * @param amount N; null where nobody has said
     * @param year of the target population
     * @param sources who says so; empty where that is not recorded
     * @param incomplete whether units without a number are left out, of n too
     */
    record Denominator(
            @Nullable Long amount, @Nullable DenominatorKind kind, int year, List<String> sources, boolean incomplete)
            implements ExplanationStep {

        public Denominator {
            sources = List.copyOf(sources);
        }
    }

    /** n / N × multiplier. */
    record Share(long numerator, long denominator, int multiplier, BigDecimal value) implements ExplanationStep {}

    /**
     * What is to be reached in the year.
     *
     * @param from whose target it is; null where that unit is no longer there
     * @param inherited whether the unit has none of its own
     * @param onOtherDenominator whether it was set on another kind of target population than the figure's
     */
    record TargetOfYear(TargetVersion target, @Nullable Unit from, boolean inherited, boolean onOtherDenominator)
            implements ExplanationStep {}

    /** There is no local target; a national reference never makes a status. */
    record NoTarget(@Nullable BigDecimal national, @Nullable Integer nationalYear) implements ExplanationStep {}

    /**
     * The share of the target that is due: target × due / total.
     *
     * @param month up to which; null where the whole target stands, as for what is measured
     * @param weighted whether the months differ (seasonal weights)
     */
    record PaceToDate(
            BigDecimal target,
            int due,
            int total,
            boolean weighted,
            @Nullable Period month,
            BigDecimal value) implements ExplanationStep {}

    /**
     * Reached or not, decided before anything is rounded: n · scale against T · N · due.
     *
     * @param scale multiplier × all months: 1.200 for percent
     * @param have n · scale
     * @param needed T · N · due
     */
    record Decision(
            long numerator,
            long scale,
            BigDecimal target,
            long denominator,
            int due,
            BigDecimal have,
            BigDecimal needed,
            Direction direction,
            boolean reached)
            implements ExplanationStep {}

    /**
     * The gap in people.
     *
     * @param dueNow ⌈T·N·due⌉, for a limit ⌊T·N⌋; null without a target
     * @param dueYear ⌈T·N⌉; null without a target and for a limit
     */
    record People(
            long numerator,
            long denominator,
            @Nullable Long dueNow,
            @Nullable Long dueYear,
            Gap gap) implements ExplanationStep {}

    /** Whole people a week in the whole weeks left of the year. */
    record PerWeek(LocalDate today, int weeks, long needed, long perWeek) implements ExplanationStep {}

    /** The units below that are behind: the surplus of one does not serve another's people. */
    record Behind(int units, long needed, UnitKind kind) implements ExplanationStep {}

    /**
     * Level and trend, and the word that they make (rules §5).
     *
     * @param month whose coverage alone is compared
     * @param before with which; null where there is no month to compare with
     */
    record Status(
            PwsReading reading, Period month, @Nullable Period before) implements ExplanationStep {}

    /** @param limit below which there is no rank, for {@link RankReason#SMALL} */
    record NoRank(RankReason reason, int limit) implements ExplanationStep {}
}
