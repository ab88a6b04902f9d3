package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.facility.FacilityKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for any evidence at all. */
class StageRulePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 700;

    /** One facility with evidence of its kind. */
    record Case(FacilityKind kind, List<Evidence> evidence, LocalDate today) {
        StageHistory history() {
            return history(evidence);
        }

        StageHistory history(List<Evidence> other) {
            return new StageRule(TestCriteria.of(kind)).history(other, null, today);
        }
    }

    @Property(tries = 500)
    void moreEvidenceThatSatisfiesNeverLowersTheStage(@ForAll("cases") Case facility, @ForAll("picks") Pick pick) {
        List<Evidence> more = new ArrayList<>(facility.evidence());
        more.add(pick.satisfying(facility.kind()));
        assertThat(facility.history(more).stage())
                .isGreaterThanOrEqualTo(facility.history().stage());
    }

    @Property(tries = 500)
    void theOrderInWhichEvidenceIsRecordedDoesNotMatter(@ForAll("cases") Case facility) {
        List<Evidence> distinctDays = new ArrayList<>();
        facility.evidence().stream()
                .filter(e -> distinctDays.stream()
                        .noneMatch(d ->
                                d.criterion().equals(e.criterion()) && d.date().equals(e.date())))
                .forEach(distinctDays::add);
        assertThat(facility.history(distinctDays.reversed())).isEqualTo(facility.history(distinctDays));
    }

    @Property(tries = 500)
    void theChangesLeadStepByStepToThePresent(@ForAll("cases") Case facility) {
        StageHistory history = facility.history();
        Stage stage = Stage.NONE;
        LocalDate day = LocalDate.MIN;
        for (StageChange change : history.changes()) {
            assertThat(change.from()).isEqualTo(stage).isNotEqualTo(change.to());
            assertThat(change.date()).isAfter(day).isBeforeOrEqualTo(facility.today());
            assertThat(change.reasons()).isNotEmpty();
            stage = change.to();
            day = change.date();
        }
        assertThat(history.stage()).isEqualTo(stage);
    }

    @Property(tries = 500)
    void onceLaunchedItFallsBackToLaunchedAtMost(@ForAll("cases") Case facility) {
        boolean launched = false;
        for (StageChange change : facility.history().changes()) {
            launched |= change.to().isLaunched();
            assertThat(!launched || change.to().isLaunched()).isTrue();
        }
    }

    @Property(tries = 500)
    void theHistoryOfAnEarlierDayIsTheBeginningOfTheHistoryOfToday(
            @ForAll("cases") Case facility, @ForAll("days") LocalDate earlier) {
        LocalDate day = earlier.isAfter(facility.today()) ? facility.today() : earlier;
        List<StageChange> then = new StageRule(TestCriteria.of(facility.kind()))
                .history(facility.evidence(), null, day)
                .changes();
        List<StageChange> now = facility.history().changes();
        assertThat(now).hasSizeGreaterThanOrEqualTo(then.size());
        assertThat(now.subList(0, then.size())).isEqualTo(then);
    }

    @Property(tries = 500)
    void noStageIsReachedWithoutEvidenceForEachOfItsCriteria(@ForAll("cases") Case facility) {
        Stage stage = facility.history().stage();
        TestCriteria.of(facility.kind()).stream()
                .filter(c -> c.isRequiredFor(stage))
                .forEach(c -> assertThat(facility.evidence())
                        .as("%s for %s", c.code(), stage)
                        .anyMatch(
                                e -> e.criterion().equals(c.code()) && !e.date().isAfter(facility.today())));
    }

    /** A criterion by its place in the list, and a day. */
    record Pick(int place, LocalDate date) {
        Evidence satisfying(FacilityKind kind) {
            List<Criterion> criteria = TestCriteria.of(kind);
            String code = criteria.get(place % criteria.size()).code();
            return new Evidence(code, date, TestCriteria.enough(code));
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Pick> picks() {
        return Combinators.combine(Arbitraries.integers().between(0, 8), days()).as(Pick::new);
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(FacilityKind.values())
                .flatMap(kind -> Combinators.combine(evidence(kind).list().ofMaxSize(40), days())
                        .as((evidence, day) -> new Case(
                                kind, evidence.stream().flatMap(List::stream).toList(), day)));
    }

    /** One piece of evidence, enough or not, in one to twelve months in a row: so that the highest stage is met, too. */
    private Arbitrary<List<Evidence>> evidence(FacilityKind kind) {
        Arbitrary<Boolean> enough = Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false));
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        return Combinators.combine(picks(), enough, months)
                .as((pick, satisfies, count) -> IntStream.range(0, count)
                        .mapToObj(i -> {
                            Evidence e = pick.satisfying(kind);
                            return new Evidence(e.criterion(), e.date().plusMonths(i), satisfies ? e.proof() : "0");
                        })
                        .toList());
    }
}
