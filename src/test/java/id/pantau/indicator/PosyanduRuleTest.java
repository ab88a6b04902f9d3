package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.indicator.PosyanduVerdict.Finding;
import id.pantau.indicator.PosyanduVerdict.Months;
import id.pantau.indicator.PosyanduVerdict.Outcome;
import id.pantau.indicator.PosyanduVerdict.State;
import id.pantau.indicator.PosyanduYear.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Posyandu aktif, computed (background: definition of the Direktorat Promosi Kesehatan). */
class PosyanduRuleTest {

    private static final long PEOPLE = 48;

    /** {@code met} months reached, then {@code failed} that were reported and not reached, the rest unreported. */
    private static List<Month> months(int met, int failed) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(m ->
                        m <= met ? new Month(PEOPLE, PEOPLE) : m <= met + failed ? new Month(0L, PEOPLE) : Month.NONE)
                .toList();
    }

    private static Map<PosyanduCare, List<Month>> care(int nutrition, int maternal, int planning, int immunisation) {
        Map<PosyanduCare, List<Month>> care = new EnumMap<>(PosyanduCare.class);
        care.put(PosyanduCare.NUTRITION, months(nutrition, 12 - nutrition));
        care.put(PosyanduCare.MATERNAL, flow(maternal));
        care.put(PosyanduCare.FAMILY_PLANNING, months(planning, 12 - planning));
        care.put(PosyanduCare.IMMUNISATION, flow(immunisation));
        return care;
    }

    /** Half of the pace in exactly {@code met} months: two people a month of 48 a year. */
    private static List<Month> flow(int met) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(m -> new Month(m <= met ? 2L : 0L, PEOPLE))
                .toList();
    }

    private static PosyanduYear year(
            int over,
            List<Month> opened,
            Map<PosyanduCare, List<Month>> care,
            @Nullable Integer kader,
            boolean tools,
            boolean extra) {
        return new PosyanduYear(over, opened, care, kader, tools, extra);
    }

    private static PosyanduYear good() {
        return year(12, months(12, 0), care(12, 12, 12, 12), 5, true, true);
    }

    private static PosyanduVerdict opened(int over, int met, int failed) {
        PosyanduYear good = good();
        return PosyanduRule.judge(year(over, months(met, failed), good.care(), 5, true, true));
    }

    @Test
    void all_five_conditions_make_it_active() {
        PosyanduVerdict verdict = PosyanduRule.judge(good());

        assertThat(verdict.outcome()).isEqualTo(Outcome.ACTIVE);
        assertThat(verdict.findings()).extracting(Finding::condition).containsExactly(PosyanduCondition.values());
        assertThat(verdict.findings()).extracting(Finding::state).containsOnly(State.MET);
        assertThat(verdict.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12, 8, 4, MET, ACTIVE",
        "12, 7, 5, NOT_MET, NOT_ACTIVE",
        // A month that nobody reported may have been one of activity.
        "12, 7, 4, UNKNOWN, UNKNOWN",
        "12, 0, 0, UNKNOWN, UNKNOWN",
        "12, 3, 5, NOT_MET, NOT_ACTIVE",
        "12, 3, 4, UNKNOWN, UNKNOWN",
        // Five of eight at the end of October: nothing more than seven can come of it.
        "10, 5, 5, NOT_MET, NOT_ACTIVE",
        "9, 5, 4, UNKNOWN, UNKNOWN",
        "10, 8, 2, MET, ACTIVE"
    })
    void eight_months_of_activity_are_asked_for(int over, int met, int failed, State state, Outcome outcome) {
        PosyanduVerdict verdict = opened(over, met, failed);

        assertThat(verdict.of(PosyanduCondition.ACTIVITY).state()).isEqualTo(state);
        assertThat(verdict.outcome()).isEqualTo(outcome);
    }

    @Test
    void five_of_eight_in_the_ninth_month_can_still_be_reached_and_is_never_called_inactive() {
        Finding activity = opened(9, 5, 4).of(PosyanduCondition.ACTIVITY);

        assertThat(activity.months()).isEqualTo(new Months(5, 0, 3));
        assertThat(activity.reachable()).isTrue();
    }

    @Test
    void months_that_nobody_reported_are_not_to_come() {
        Finding activity = opened(12, 5, 2).of(PosyanduCondition.ACTIVITY);

        assertThat(activity.months()).isEqualTo(new Months(5, 5, 0));
        assertThat(activity.reachable()).isFalse();
    }

    @Test
    void the_running_month_counts_once_it_is_reported_and_is_not_lost_before_it_is_over() {
        List<Month> opened = new ArrayList<>(months(7, 0));
        opened.set(7, new Month(0L, 1L));
        PosyanduYear good = good();
        assertThat(Objects.requireNonNull(PosyanduRule.judge(year(7, opened, good.care(), 5, true, true))
                        .of(PosyanduCondition.ACTIVITY)
                        .months()))
                .isEqualTo(new Months(7, 0, 5));
        opened.set(7, new Month(1L, 1L));
        assertThat(PosyanduRule.judge(year(7, opened, good.care(), 5, true, true))
                        .outcome())
                .isEqualTo(Outcome.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"5, MET", "4, NOT_MET", "0, NOT_MET", "null, UNKNOWN"},
            nullValues = "null")
    void five_kader_are_asked_for_and_nobody_counting_is_not_none(@Nullable Integer kader, State state) {
        PosyanduYear good = good();
        PosyanduVerdict verdict = PosyanduRule.judge(year(12, good.opened(), good.care(), kader, true, true));

        assertThat(verdict.of(PosyanduCondition.KADER).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"8, 8, 8, 0, MET", "8, 8, 0, 8, MET", "8, 8, 7, 7, NOT_MET", "7, 8, 8, 8, MET", "12, 12, 0, 0, NOT_MET"
    })
    void three_of_four_services_are_asked_for_in_eight_months(
            int nutrition, int maternal, int planning, int immunisation, State state) {
        // A flow keeps half of its pace for as many months as it was served at exactly that pace.
        Finding care = PosyanduRule.judge(
                        year(12, months(12, 0), care(nutrition, maternal, planning, immunisation), 5, true, true))
                .of(PosyanduCondition.CARE);

        assertThat(care.state()).as(care.care().toString()).isEqualTo(state);
    }

    @Test
    void one_service_that_fails_and_one_that_is_not_known_leave_it_open() {
        Map<PosyanduCare, List<Month>> care = care(8, 0, 8, 8);
        care.remove(PosyanduCare.IMMUNISATION);

        assertThat(PosyanduRule.judge(year(12, months(12, 0), care, 5, true, true))
                        .of(PosyanduCondition.CARE)
                        .state())
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void half_of_the_people_is_enough_and_one_less_is_not() {
        assertThat(monthsOf(PosyanduCare.NUTRITION, new Month(24L, 48L))).isEqualTo(12);
        assertThat(monthsOf(PosyanduCare.NUTRITION, new Month(23L, 48L))).isZero();
        assertThat(monthsOf(PosyanduCare.NUTRITION, new Month(24L, 49L))).isZero();
        assertThat(monthsOf(PosyanduCare.IMMUNISATION, new Month(2L, 48L))).isEqualTo(12);
        assertThat(monthsOf(PosyanduCare.IMMUNISATION, new Month(2L, 49L))).isZero();
    }

    private static int monthsOf(PosyanduCare service, Month every) {
        List<Month> reports = IntStream.range(0, 12).mapToObj(m -> every).toList();
        return Objects.requireNonNull(PosyanduRule.judge(year(12, List.of(), Map.of(service, reports), 5, true, true))
                        .of(PosyanduCondition.CARE)
                        .care()
                        .get(service))
                .met();
    }

    @Test
    void an_earlier_month_that_is_missing_can_hide_people_but_not_take_any_away() {
        List<Month> reports = new ArrayList<>(flow(12));
        reports.set(0, Month.NONE);
        Months late = monthsOf(reports);
        assertThat(late)
                .as("one month behind in every month, and nobody knows why")
                .isEqualTo(new Months(0, 12, 0));
        reports.set(1, new Month(4L, PEOPLE));
        assertThat(monthsOf(reports))
                .as("from February on as if January were known")
                .isEqualTo(new Months(11, 1, 0));
    }

    private static Months monthsOf(List<Month> immunisation) {
        return Objects.requireNonNull(
                PosyanduRule.judge(year(12, List.of(), Map.of(PosyanduCare.IMMUNISATION, immunisation), 5, true, true))
                        .of(PosyanduCondition.CARE)
                        .care()
                        .get(PosyanduCare.IMMUNISATION));
    }

    @Test
    void without_people_or_without_their_number_there_is_no_half() {
        assertThat(monthsOf(PosyanduCare.NUTRITION, new Month(0L, 0L))).isZero();
        assertThat(PosyanduRule.judge(year(12, List.of(), Map.of(), 5, true, true))
                        .of(PosyanduCondition.CARE)
                        .state())
                .isEqualTo(State.UNKNOWN);
        List<Month> unknown =
                IntStream.range(0, 12).mapToObj(m -> new Month(5L, null)).toList();
        assertThat(monthsOf(unknown)).isEqualTo(new Months(0, 12, 0));
    }

    @ParameterizedTest
    @EnumSource(
            value = PosyanduCondition.class,
            names = {"TOOLS", "EXTRA"})
    void what_was_not_shown_is_not_known_and_never_fails(PosyanduCondition condition) {
        PosyanduYear good = good();
        PosyanduVerdict verdict = PosyanduRule.judge(year(
                12,
                good.opened(),
                good.care(),
                5,
                condition != PosyanduCondition.TOOLS,
                condition != PosyanduCondition.EXTRA));

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(verdict.missing()).extracting(Finding::condition).containsExactly(condition);
    }

    @Test
    void a_known_failure_decides_whatever_else_is_unknown_and_the_first_one_is_named() {
        PosyanduVerdict verdict = PosyanduRule.judge(year(12, List.of(), care(0, 0, 0, 0), 4, false, false));

        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_ACTIVE);
        assertThat(verdict.missing()).extracting(Finding::condition).containsExactly(PosyanduCondition.KADER);
    }

    @Test
    void nothing_known_is_not_inactive() {
        PosyanduVerdict verdict = PosyanduRule.judge(year(12, List.of(), Map.of(), null, false, false));

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(verdict.missing()).extracting(Finding::condition).containsExactly(PosyanduCondition.values());
    }
}
