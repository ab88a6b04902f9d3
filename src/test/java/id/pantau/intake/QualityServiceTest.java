package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.pantau.Statements;
import id.pantau.base.DomainException;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.FacilityService;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.QualityFlag;
import id.pantau.indicator.QualityRow;
import id.pantau.indicator.QualityService;
import id.pantau.indicator.QualityState;
import id.pantau.region.RegionService;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Flags with their states: who may explain which, and that figures alone decide what is fixed (rules §8). */
class QualityServiceTest extends ImportedFigures {

    private static final Period SEPTEMBER = Period.month(2024, 9);
    private static final String LEMBAH = "81.20.01.2002";
    private static final String MUARA = "81.20.02.2001";
    private static final String WHY = "Dua ibu dari desa tetangga ikut dicatat.";
    private static final String FIGURES = """
            kode_unit;periode;kode_indikator;pembilang;penyebut;sumber
            81.20.01.2001;2024-09;KIA-K1;8;10;uji
            81.20.01.2002;2024-09;KIA-K1;12;10;uji
            81.20.02.2001;2024-09;KIA-K1;25;20;uji
            """;

    @Autowired
    QualityService quality;

    @Autowired
    FigureService figures;

    @Autowired
    FacilityService facilities;

    @Autowired
    RegionService regions;

    @BeforeEach
    void kabupaten() {
        begin("petugas", "Petugas Uji", FIGURES);
    }

    @Test
    void a_flag_is_new_until_it_is_explained_by_somebody() {
        QualityRow row = over100(LEMBAH);
        assertThat(row.state()).isEqualTo(QualityState.NEW);

        quality.explain(row.noteId(), row.version(), WHY);

        assertThat(over100(LEMBAH)).satisfies(explained -> {
            assertThat(explained.state()).isEqualTo(QualityState.EXPLAINED);
            assertThat(explained.explanation()).isEqualTo(WHY);
            assertThat(explained.explainedBy()).isEqualTo("Petugas Uji");
            assertThat(explained.explainedAt()).isNotNull();
        });
        assertThat(over100(MUARA).state()).isEqualTo(QualityState.NEW);
    }

    @Test
    void it_is_fixed_when_the_figures_do_not_show_it_any_more_and_new_when_they_do_again() {
        over100(LEMBAH);
        apply("kedua", FIGURES.replace("KIA-K1;12;10", "KIA-K1;9;10"));

        QualityRow fixed = over100(LEMBAH);
        assertThat(fixed.state()).isEqualTo(QualityState.FIXED);
        assertThat(fixed.fixedAt()).isNotNull();
        assertThatThrownBy(() -> quality.explain(fixed.noteId(), fixed.version(), WHY))
                .isInstanceOf(DomainException.RuleViolation.class);

        apply("ketiga", FIGURES);
        assertThat(over100(LEMBAH)).satisfies(again -> {
            assertThat(again.state()).isEqualTo(QualityState.NEW);
            assertThat(again.fixedAt()).isNull();
        });
    }

    @Test
    void other_numbers_need_another_explanation() {
        QualityRow row = over100(LEMBAH);
        quality.explain(row.noteId(), row.version(), WHY);
        apply("kedua", FIGURES.replace("KIA-K1;12;10", "KIA-K1;14;10"));

        assertThat(over100(LEMBAH)).satisfies(changed -> {
            assertThat(changed.state()).isEqualTo(QualityState.NEW);
            assertThat(changed.explanation()).as("what was said is kept").isEqualTo(WHY);
        });
    }

    @Test
    void a_flag_of_a_period_that_was_not_looked_at_is_not_fixed() {
        over100(LEMBAH);
        apply(
                "kedua",
                FIGURES + "81.20.01.2001;2024-10;KIA-K1;1;10;uji\n81.20.01.2002;2024-10;KIA-K1;1;10;uji\n"
                        + "81.20.02.2001;2024-10;KIA-K1;1;20;uji\n81.20.02.1002;2024-10;KIA-K1;1;20;uji\n");
        quality.list(Period.month(2024, 10));

        assertThat(over100(LEMBAH).state()).isEqualTo(QualityState.NEW);
    }

    @Test
    void a_silence_is_one_note_from_month_to_month_until_a_report_comes() {
        assertThat(silence("81.20.02.1002"))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(QualityState.NEW));
        apply("kedua", FIGURES + "81.20.02.1002;2024-09;KIA-K1;3;20;uji\n");

        assertThat(silence("81.20.02.1002")).allMatch(row -> row.state() == QualityState.FIXED);
    }

    @Test
    void who_was_second_is_told() {
        QualityRow row = over100(LEMBAH);
        quality.explain(row.noteId(), row.version(), WHY);

        assertThatThrownBy(() -> quality.explain(row.noteId(), row.version(), "Penjelasan lain dari orang kedua."))
                .isInstanceOf(DomainException.Conflict.class);
        assertThat(over100(LEMBAH).explanation()).isEqualTo(WHY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PUSKESMAS_HEAD", "PUSKESMAS_STAFF"})
    void a_puskesmas_explains_its_own_and_knows_of_no_other(Role role) {
        QualityRow foreign = over100(MUARA);
        scope.is(hulu(role));

        assertThat(quality.list(SEPTEMBER))
                .isNotEmpty()
                .noneMatch(r -> r.flag().unit().code().startsWith("81.20.02"));
        assertThatThrownBy(() -> quality.explain(foreign.noteId(), foreign.version(), WHY))
                .isInstanceOf(DomainException.NotFound.class)
                .hasMessage(unknown());
        QualityRow own = over100(LEMBAH);
        quality.explain(own.noteId(), own.version(), WHY);
        assertThat(over100(LEMBAH).state()).isEqualTo(QualityState.EXPLAINED);
    }

    @Test
    void what_a_puskesmas_does_not_see_it_does_not_call_fixed() {
        over100(MUARA);
        scope.is(hulu(Role.PUSKESMAS_HEAD));
        quality.list(SEPTEMBER);
        scope.is(Scope.regency(Role.HEALTH_OFFICER));

        assertThat(over100(MUARA).state()).isEqualTo(QualityState.NEW);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EXECUTIVE", "PUSTU_HEAD", "DISPLAY", "ADMIN"})
    void to_all_others_it_is_as_if_it_did_not_exist(Role role) {
        QualityRow row = over100(LEMBAH);
        scope.is(
                switch (role) {
                    case PUSTU_HEAD -> new Scope(role, false, Set.of(), Set.of(village(LEMBAH)));
                    case ADMIN -> Scope.nothing(role);
                    default -> Scope.regency(role);
                });

        assertThatThrownBy(() -> quality.list(SEPTEMBER)).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> quality.explain(row.noteId(), row.version(), WHY))
                .isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void the_states_of_shown_flags_cost_one_statement_for_all_pages_of_half_a_minute() {
        QualityRow row = over100(LEMBAH);
        quality.explain(row.noteId(), row.version(), WHY);
        List<QualityFlag> shown = figures.quality(SEPTEMBER, null, Channel.SCREEN);

        assertThat(Statements.during(jdbc, () -> quality.states(shown))).isEqualTo(1);
        assertThat(Statements.during(jdbc, () -> quality.states(shown))).isZero();
        assertThat(quality.states(shown)).containsEntry(row.flag(), QualityState.EXPLAINED);
    }

    @Test
    void the_list_costs_three_statements_where_nothing_has_changed() {
        quality.list(SEPTEMBER);

        assertThat(Statements.during(jdbc, () -> quality.list(SEPTEMBER))).isLessThanOrEqualTo(3);
    }

    private String unknown() {
        return String.valueOf(
                catchThrowable(() -> quality.explain(999_999, 0, WHY)).getMessage());
    }

    private QualityRow over100(String unit) {
        return quality.list(SEPTEMBER).stream()
                .filter(r -> r.flag().rule().equals("over-100")
                        && r.flag().unit().code().equals(unit))
                .reduce((a, b) -> {
                    throw new AssertionError("twice");
                })
                .orElseThrow();
    }

    private List<QualityRow> silence(String unit) {
        return quality.list(SEPTEMBER).stream()
                .filter(r -> Set.of("late", "missing").contains(r.flag().rule())
                        && r.flag().indicatorCode().equals("KIA-K1")
                        && r.flag().unit().code().equals(unit))
                .toList();
    }

    private Scope hulu(Role role) {
        int id = facilities.facility("P8120010101").orElseThrow().id();
        return new Scope(role, false, Set.of(id), Set.of(village("81.20.01.2001"), village(LEMBAH)));
    }

    private int village(String code) {
        return regions.village(code).orElseThrow().id();
    }
}
