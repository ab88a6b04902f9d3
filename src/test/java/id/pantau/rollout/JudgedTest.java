package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.facility.FacilityKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<Evidence> EVIDENCE = List.of(new Evidence("PST-1", LocalDate.of(2026, 9, 1), "4"));

    private final StageRule rule = new StageRule(List.of());
    private final StageHistory history = rule.history(EVIDENCE, null, TODAY);
    private final Judged judged = new Judged(
            1,
            TODAY,
            Map.of(),
            Map.of(),
            Map.of(FacilityKind.PUSTU, rule),
            Map.of(7, new FacilityStage(place(7, null), history, EVIDENCE)),
            Set.of(),
            List.of());

    @Test
    void what_was_judged_stands_while_nothing_that_decides_it_changes() {
        List<Evidence> readAgain = List.of(new Evidence("PST-1", LocalDate.of(2026, 9, 1), "4"));
        assertThat(judged.stillTrue(place(7, null), readAgain, rule, TODAY)).isSameAs(history);
    }

    @Test
    void evidence_closing_criteria_or_day_that_differ_ask_for_a_new_judgement() {
        LocalDate later = LocalDate.of(2026, 9, 2);
        assertThat(judged.stillTrue(place(8, null), EVIDENCE, rule, TODAY)).isNull();
        assertThat(judged.stillTrue(place(7, later), EVIDENCE, rule, TODAY)).isNull();
        assertThat(judged.stillTrue(place(7, null), List.of(), rule, TODAY)).isNull();
        assertThat(judged.stillTrue(place(7, null), List.of(new Evidence("PST-1", later, "4")), rule, TODAY))
                .isNull();
        assertThat(judged.stillTrue(
                        place(7, null), List.of(new Evidence("PST-1", LocalDate.of(2026, 9, 1), "3")), rule, TODAY))
                .isNull();
        assertThat(judged.stillTrue(place(7, null), EVIDENCE, new StageRule(List.of()), TODAY))
                .isNull();
        assertThat(judged.stillTrue(place(7, null), EVIDENCE, rule, TODAY.plusDays(1)))
                .isNull();
    }

    private static FacilityPlace place(int id, @Nullable LocalDate closed) {
        return new FacilityPlace(
                id,
                "T" + id,
                FacilityKind.PUSTU,
                "Pustu",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                closed);
    }
}
