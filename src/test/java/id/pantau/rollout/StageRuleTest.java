package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.facility.FacilityKind;
import id.pantau.rollout.Missing.Why;
import id.pantau.rollout.StageChange.Cause;
import id.pantau.rollout.StageChange.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of rules §10 and the truth table of docs/kriteria-ilp.md. */
class StageRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUSKESMAS | -                                        | NONE
            PUSKESMAS | PKM-2 PKM-5 PKM-7 PKM-8                  | NONE
            PUSKESMAS | PKM-1                                    | COMMITTED
            PUSKESMAS | PKM-1 PKM-2                              | PREPARING
            PUSKESMAS | PKM-1 PKM-2 PKM-5                        | LAUNCHED
            PUSKESMAS | PKM-1 PKM-2 PKM-5 PKM-7                  | LAUNCHED
            PUSKESMAS | PKM-1 PKM-2 PKM-5 PKM-7 PKM-8            | OPERATING
            PUSTU     | PST-1                                    | COMMITTED
            PUSTU     | PST-1 PST-3                              | PREPARING
            PUSTU     | PST-1 PST-3 PST-4                        | LAUNCHED
            PUSTU     | PST-1 PST-3 PST-4 PST-2 PST-5 PST-7      | LAUNCHED
            PUSTU     | PST-1 PST-3 PST-4 PST-2 PST-5 PST-7 PST-8 | OPERATING
            POSYANDU  | POS-1                                    | COMMITTED
            POSYANDU  | POS-1 POS-7                              | PREPARING
            POSYANDU  | POS-1 POS-7 POS-3                        | LAUNCHED
            POSYANDU  | POS-1 POS-7 POS-3 POS-2 POS-4            | OPERATING
            """)
    void aStageIsReachedWhenItsCriteriaAndThoseBelowItHold(FacilityKind kind, String shown, Stage stage) {
        List<Evidence> evidence = shown.equals("-")
                ? List.of()
                : List.of(shown.split(" ")).stream()
                        .map(code -> proven(code, LocalDate.of(2026, 11, 3)))
                        .toList();
        assertThat(rule(kind).history(evidence, null, TODAY).stage()).isEqualTo(stage);
    }

    @Test
    void weeklyEvaluationKeptUpMissedOnceMissedTwiceAndTakenUpAgain() {
        StageRule rule = rule(FacilityKind.PUSTU);
        List<Evidence> evidence = new ArrayList<>(pustuWithout("PST-8"));
        // Home visits are recorded all the time: only the weekly evaluation moves.
        evidence.addAll(months("PST-8", 2026, 1, 2, 3));
        assertThat(rule.history(evidence, null, LocalDate.of(2026, 3, 31)).stage())
                .isEqualTo(Stage.FULL);

        StageHistory inMay = rule.history(evidence, null, LocalDate.of(2026, 5, 20));
        assertThat(inMay.stage()).as("April missed: stays, marked").isEqualTo(Stage.FULL);
        assertThat(inMay.outdated()).extracting(Criterion::code).containsExactly("PST-8");

        assertThat(standing(inMay, "PST-8")).isEqualTo(Standing.State.OUTDATED);
        assertThat(standing(inMay, "PST-1")).isEqualTo(Standing.State.HOLDS);

        StageHistory inJune = rule.history(evidence, null, LocalDate.of(2026, 6, 1));
        assertThat(inJune.stage()).as("May missed, too").isEqualTo(Stage.OPERATING);
        assertThat(inJune.since()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(inJune.changes().getLast().reasons()).containsExactly(new Reason(Cause.MISSED_TWICE, "PST-8", null));
        assertThat(inJune.missing()).extracting(Missing::why).containsExactly(Why.NOT_YET_KEPT_UP);

        assertThat(standing(inJune, "PST-8")).isEqualTo(Standing.State.NOT_YET_KEPT_UP);
        assertThat(inJune.standings())
                .as("in the order of the list")
                .extracting(s -> s.criterion().code())
                .isSorted();

        evidence.addAll(months("PST-8", 2026, 6, 7, 8));
        StageHistory inAugust = rule.history(evidence, null, LocalDate.of(2026, 8, 31));
        assertThat(inAugust.stage()).isEqualTo(Stage.FULL);
        assertThat(inAugust.since()).isEqualTo(LocalDate.of(2026, 8, 5));
        assertThat(inAugust.outdated()).isEmpty();
        assertThat(inAugust.changes().getLast().reasons()).containsExactly(new Reason(Cause.KEPT_UP, "PST-8", null));
    }

    @Test
    void theRunningMonthIsNotMissedBeforeItIsOver() {
        List<Evidence> evidence = new ArrayList<>(pustuWithout("PST-8"));
        evidence.addAll(months("PST-8", 2026, 1, 2, 3));
        StageHistory april30 = rule(FacilityKind.PUSTU).history(evidence, null, LocalDate.of(2026, 4, 30));
        assertThat(april30.stage()).isEqualTo(Stage.FULL);
        assertThat(april30.outdated()).isEmpty();
    }

    @Test
    void theYearlyDecreeLapsesOnTheFirstOfMarchOfTheNextYear() {
        List<Evidence> evidence = puskesmas(2026, 1, 2027, 6);
        StageRule rule = rule(FacilityKind.PUSKESMAS);
        assertThat(rule.history(evidence, null, LocalDate.of(2027, 2, 28)).stage())
                .isEqualTo(Stage.FULL);
        StageHistory lapsed = rule.history(evidence, null, LocalDate.of(2027, 3, 1));
        assertThat(lapsed.stage()).isEqualTo(Stage.OPERATING);
        assertThat(lapsed.since()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(lapsed.changes().getLast().reasons()).containsExactly(new Reason(Cause.LAPSED, "PKM-3", null));
        assertThat(lapsed.missing())
                .extracting(m -> m.criterion().code() + " " + m.why())
                .containsExactly("PKM-3 LAPSED");
        assertThat(standing(lapsed, "PKM-3")).isEqualTo(Standing.State.LAPSED);

        List<Evidence> renewed = new ArrayList<>(evidence);
        renewed.add(new Evidence("PKM-3", LocalDate.of(2027, 3, 10), "SK 5/2027"));
        assertThat(rule.history(renewed, null, LocalDate.of(2027, 3, 10)).stage())
                .isEqualTo(Stage.FULL);
    }

    @Test
    void aYearlyDecreeSignedInDecemberForTheNextYearHoldsForThatYear() {
        List<Evidence> evidence = new ArrayList<>(puskesmas(2026, 1, 2027, 6));
        evidence.add(new Evidence("PKM-3", LocalDate.of(2026, 12, 15), "2027"));
        assertThat(rule(FacilityKind.PUSKESMAS)
                        .history(evidence, null, LocalDate.of(2027, 6, 30))
                        .stage())
                .isEqualTo(Stage.FULL);
    }

    @Test
    void aFallingCountLowersTheStageButNotBelowLaunched() {
        List<Evidence> evidence = new ArrayList<>(List.of(
                proven("POS-1", date(2026, 1, 5)),
                proven("POS-7", date(2026, 1, 6)),
                proven("POS-3", date(2026, 1, 7)),
                proven("POS-4", date(2026, 1, 8)),
                new Evidence("POS-2", date(2026, 1, 9), "5"),
                new Evidence("POS-2", date(2026, 3, 2), "4")));
        StageHistory history = rule(FacilityKind.POSYANDU).history(evidence, null, date(2026, 3, 2));
        assertThat(history.stage()).isEqualTo(Stage.LAUNCHED);
        assertThat(history.changes().getLast())
                .isEqualTo(new StageChange(
                        date(2026, 3, 2),
                        Stage.OPERATING,
                        Stage.LAUNCHED,
                        List.of(new Reason(Cause.COUNT_FELL, "POS-2", "4"))));
        assertThat(history.missing())
                .extracting(m -> m.criterion().code() + " " + m.why() + " " + m.detail())
                .containsExactly("POS-2 BELOW_MINIMUM 4");
        assertThat(standing(history, "POS-2")).isEqualTo(Standing.State.BELOW_MINIMUM);
    }

    @Test
    void aLaunchedPustuThatLosesItsKaderStaysLaunchedAndOnlyClosingTakesItAway() {
        List<Evidence> evidence = List.of(
                proven("PST-1", date(2026, 1, 5)),
                new Evidence("PST-3", date(2026, 1, 6), "2"),
                proven("PST-4", date(2026, 1, 7)),
                new Evidence("PST-3", date(2026, 2, 1), "0"));
        StageRule rule = rule(FacilityKind.PUSTU);
        assertThat(rule.history(evidence, null, TODAY).stage()).isEqualTo(Stage.LAUNCHED);

        StageHistory closed = rule.history(evidence, date(2026, 9, 1), TODAY);
        assertThat(closed.stage()).isEqualTo(Stage.NONE);
        assertThat(closed.changes().getLast())
                .isEqualTo(new StageChange(
                        date(2026, 9, 1), Stage.LAUNCHED, Stage.NONE, List.of(new Reason(Cause.CLOSED, null, null))));
        assertThat(rule.history(evidence, date(2026, 12, 1), TODAY).stage())
                .as("not closed yet")
                .isEqualTo(Stage.LAUNCHED);
    }

    @Test
    void networkCompletenessIsAskedForByNoStage() {
        assertThat(TestCriteria.of(FacilityKind.PUSKESMAS).stream()
                        .filter(c -> c.code().equals("PKM-9")))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.proof()).isEqualTo(ProofKind.COMPUTED);
                    assertThat(Stage.values()).noneMatch(c::isRequiredFor);
                });
    }

    @Test
    void withoutEvidenceTheFirstCriterionIsMissingAndNoDateIsGiven() {
        StageHistory history = rule(FacilityKind.PUSKESMAS).history(List.of(), null, TODAY);
        assertThat(history.stage()).isEqualTo(Stage.NONE);
        assertThat(history.since()).isNull();
        assertThat(history.missing())
                .extracting(m -> m.criterion().code() + " " + m.why())
                .containsExactly("PKM-1 NO_EVIDENCE");
        assertThat(history.standings()).extracting(Standing::state).containsOnly(Standing.State.NO_EVIDENCE);
        assertThat(history.standings()).as("the computed one takes no evidence").hasSize(8);
    }

    @Test
    void withoutCriteriaNothingIsReached() {
        assertThat(new StageRule(List.of())
                        .history(List.of(proven("PKM-1", date(2026, 1, 1))), null, TODAY)
                        .stage())
                .isEqualTo(Stage.NONE);
    }

    @Test
    void evidenceOfTheFutureDoesNotCountYet() {
        List<Evidence> evidence = List.of(proven("PKM-1", TODAY.plusDays(1)));
        assertThat(rule(FacilityKind.PUSKESMAS).history(evidence, null, TODAY).stage())
                .isEqualTo(Stage.NONE);
    }

    @Test
    void eachChangeHasItsDayAndItsReason() {
        StageHistory history = rule(FacilityKind.PUSKESMAS)
                .history(List.of(proven("PKM-2", date(2025, 2, 1)), proven("PKM-1", date(2025, 6, 1))), null, TODAY);
        assertThat(history.changes())
                .containsExactly(new StageChange(
                        date(2025, 6, 1),
                        Stage.NONE,
                        Stage.PREPARING,
                        List.of(new Reason(Cause.PROVEN, "PKM-1", null))));
        assertThat(history.changes().getFirst().isRise()).isTrue();
    }

    private static Standing.State standing(StageHistory history, String criterion) {
        return history.standings().stream()
                .filter(s -> s.criterion().code().equals(criterion))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static List<Evidence> pustuWithout(String criterion) {
        List<Evidence> all = new ArrayList<>(List.of(
                proven("PST-1", date(2025, 6, 1)),
                new Evidence("PST-2", date(2025, 6, 1), "1+1"),
                new Evidence("PST-3", date(2025, 6, 1), "2"),
                proven("PST-4", date(2025, 6, 1)),
                proven("PST-5", date(2025, 6, 1)),
                proven("PST-6", date(2025, 6, 1))));
        all.addAll(months("PST-7", 2026, IntStream.rangeClosed(1, 8).toArray()));
        all.removeIf(e -> e.criterion().equals(criterion));
        return all;
    }

    /** A Puskesmas with everything, evaluations recorded from the first to the last month, and the decree of the first year. */
    private static List<Evidence> puskesmas(int firstYear, int firstMonth, int lastYear, int lastMonth) {
        List<Evidence> all = new ArrayList<>(List.of(
                proven("PKM-1", date(firstYear, 1, 2)),
                proven("PKM-2", date(firstYear, 1, 2)),
                new Evidence("PKM-3", date(firstYear, 2, 20), "SK 440/7/2026"),
                new Evidence("PKM-4", date(firstYear, 1, 2), "45/52"),
                proven("PKM-5", date(firstYear, 1, 2)),
                proven("PKM-6", date(firstYear, 1, 2))));
        for (LocalDate day = date(firstYear, firstMonth, 5);
                !day.isAfter(date(lastYear, lastMonth, 28));
                day = day.plusMonths(1)) {
            all.add(proven("PKM-7", day));
            all.add(proven("PKM-8", day));
        }
        return all;
    }

    private static List<Evidence> months(String criterion, int year, int... months) {
        return IntStream.of(months)
                .mapToObj(m -> proven(criterion, date(year, m, 5)))
                .toList();
    }

    private static Evidence proven(String criterion, LocalDate date) {
        return new Evidence(criterion, date, TestCriteria.enough(criterion));
    }

    private static StageRule rule(FacilityKind kind) {
        return new StageRule(TestCriteria.of(kind));
    }

    private static LocalDate date(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
