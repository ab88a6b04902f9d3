package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.facility.FacilityKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CriteriaFileTest {

    @ParameterizedTest
    @CsvSource({"PUSKESMAS, PKM, 9", "PUSTU, PST, 8", "POSYANDU, POS, 8"})
    void everyKindHasItsCodesInOrder(FacilityKind kind, String prefix, int count) {
        assertThat(TestCriteria.of(kind))
                .extracting(Criterion::code)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, count)
                        .mapToObj(i -> prefix + "-" + i)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(FacilityKind.class)
    void everyStageAsksForSomethingOfItsOwn(FacilityKind kind) {
        List<Stage> asked = TestCriteria.of(kind).stream()
                .map(Criterion::requiredFor)
                .distinct()
                .toList();
        assertThat(asked).contains(Stage.COMMITTED, Stage.PREPARING, Stage.LAUNCHED, Stage.OPERATING, Stage.FULL);
    }

    @Test
    void everyCriterionIsNamedInBothLanguagesAndSaysWhereItComesFrom() {
        assertThat(CriteriaFile.builtIn())
                .allSatisfy(c ->
                        assertThat(List.of(c.nameId(), c.nameEn(), c.source())).noneMatch(String::isBlank));
    }

    @Test
    void aCountHasAMinimum() {
        assertThat(CriteriaFile.builtIn())
                .filteredOn(c -> c.proof() == ProofKind.COUNT)
                .allSatisfy(c -> assertThat(c.minimum()).isNotNull());
    }
}
