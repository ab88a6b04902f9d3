package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pantau.Statements;
import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.report.Problem;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TargetSheetServiceTest extends InSmallRegency {

    private static final int YEAR = 2026;
    private static final String K1 = "KIA-K1";

    @Autowired
    TargetSheetService sheets;

    @Autowired
    TargetService targets;

    @Autowired
    DataVersion dataVersion;

    @Test
    void a_unit_without_a_target_shows_whose_it_takes_over_and_what_it_had_last_year() {
        targets.save(form(SmallRegency.REGENCY, YEAR, "80", 0));
        targets.save(form(SmallRegency.PUSKESMAS, YEAR, "75", 0));
        targets.save(form(SmallRegency.NEAR, YEAR - 1, "66", 0));

        List<SheetRow<Indicator, TargetVersion>> rows = sheets.ofIndicator(YEAR, K1);

        assertThat(rows)
                .extracting(row -> row.unit().code())
                .containsExactly(SmallRegency.REGENCY, SmallRegency.PUSKESMAS, SmallRegency.FAR, SmallRegency.NEAR);
        SheetRow<Indicator, TargetVersion> near = rows.getLast();
        assertThat(near.own()).isNull();
        assertThat(near.inForce()).extracting(TargetVersion::value).isEqualTo(new BigDecimal("75"));
        assertThat(near.inheritedFrom()).extracting(Unit::code).isEqualTo(SmallRegency.PUSKESMAS);
        assertThat(near.lastYear())
                .isEqualTo(new SheetCell<>(near.subject(), near.unit(), new BigDecimal("66"), TargetBand.NONE, 0));
        assertThat(rows.getFirst().inheritedFrom()).isNull();
    }

    @Test
    void a_unit_shows_all_indicators_that_are_used_at_its_level() {
        assertThat(sheets.ofUnit(YEAR, SmallRegency.REGENCY))
                .extracting(row -> row.subject().code())
                .contains(K1, "GIZ-SSGI");
        assertThat(sheets.ofUnit(YEAR, SmallRegency.NEAR))
                .extracting(row -> row.subject().code())
                .contains(K1)
                .doesNotContain("GIZ-SSGI");
    }

    @Test
    void a_sheet_is_saved_whole_or_not_at_all() {
        var good = form(SmallRegency.REGENCY, YEAR, "80", 0);
        var bad = form(SmallRegency.NEAR, YEAR, "101", 0);
        long version = dataVersion.current();

        assertThatThrownBy(() -> sheets.save(List.of(good, bad))).isInstanceOf(DomainException.RuleViolation.class);
        assertThat(targets.list(YEAR)).isEmpty();
        assertThat(dataVersion.current()).isEqualTo(version);

        assertThat(sheets.save(List.of(good, form(SmallRegency.NEAR, YEAR, "70", 0))))
                .isEqualTo(2);
        assertThat(targets.list(YEAR)).hasSize(2);
        assertThat(dataVersion.current()).isEqualTo(version + 1);
        assertThat(targets.list(YEAR).getFirst().recordedBy()).isNotEmpty();
    }

    @Test
    void the_preview_tells_old_and_new_and_every_problem_and_saves_nothing() {
        targets.save(form(SmallRegency.REGENCY, YEAR, "80", 0));

        SheetPreview<TargetChange, TargetForm, TargetRow> preview = sheets.preview(List.of(
                form(SmallRegency.REGENCY, YEAR, "80", 1),
                form(SmallRegency.NEAR, YEAR, "70", 0),
                form(SmallRegency.FAR, YEAR, "-1", 0),
                form(SmallRegency.NEAR, YEAR, "71", 0),
                form("19.06.01.2004", YEAR, "70", 0)));

        assertThat(preview.changes()).singleElement().satisfies(change -> {
            assertThat(change.unit().code()).isEqualTo(SmallRegency.NEAR);
            assertThat(change.before()).extracting(TargetVersion::value).isEqualTo(new BigDecimal("80"));
            assertThat(change.wasInherited()).isTrue();
        });
        assertThat(preview.effects())
                .singleElement()
                .satisfies(effect -> assertThat(effect.any()).isFalse());
        assertThat(preview.problems())
                .extracting(Problem::row, Problem::key)
                .containsExactly(
                        tuple(3, "target.error.value"), tuple(4, "target.error.twice"), tuple(5, "error.unknown-unit"));
        assertThat(targets.list(YEAR)).hasSize(1);
    }

    @Test
    void the_second_of_two_people_sees_both_values_and_may_insist() {
        TargetForm mine = form(SmallRegency.NEAR, YEAR, "70", 0);
        targets.save(form(SmallRegency.NEAR, YEAR, "75", 0));

        assertThatThrownBy(() -> sheets.save(List.of(mine))).isInstanceOf(DomainException.Conflict.class);
        SheetConflict<TargetForm, TargetRow> conflict =
                sheets.preview(List.of(mine)).conflicts().getFirst();
        assertThat(conflict.mine().value()).isEqualByComparingTo("70");
        assertThat(conflict.saved().target().value()).isEqualByComparingTo("75");
        assertThat(conflict.saved().recordedBy()).isNotEmpty();
        assertThat(conflict.saved().recordedAt()).isNotNull();

        sheets.save(List.of(form(SmallRegency.NEAR, YEAR, "70", conflict.saved().version())));
        assertThat(targets.history(K1, YEAR, SmallRegency.NEAR))
                .extracting(row -> row.target().value().intValue())
                .containsExactly(75, 70);
    }

    @Test
    void more_targets_do_not_mean_more_statements() {
        List<TargetForm> one = List.of(form(SmallRegency.NEAR, YEAR, "70", 0));
        List<TargetForm> three = List.of(
                form(SmallRegency.FAR, YEAR, "71", 0),
                form(SmallRegency.PUSKESMAS, YEAR, "72", 0),
                form(SmallRegency.REGENCY, YEAR, "73", 0));

        sheets.preview(one);
        assertThat(Statements.during(jdbc, () -> sheets.preview(three)))
                .isEqualTo(Statements.during(jdbc, () -> sheets.preview(one)));
        assertThat(Statements.during(jdbc, () -> sheets.save(three)))
                .isEqualTo(Statements.during(jdbc, () -> sheets.save(one)));
    }

    @Test
    void only_the_Dinkes_works_on_sheets() {
        scope.is(Scope.regency(Role.EXECUTIVE));

        assertThatThrownBy(() -> sheets.ofIndicator(YEAR, K1)).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> sheets.ofUnit(YEAR, SmallRegency.NEAR)).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> sheets.paste(YEAR, K1, null, "")).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> sheets.preview(List.of())).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> sheets.save(List.of())).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> sheets.cascade(YEAR, K1)).isInstanceOf(DomainException.NotFound.class);
    }

    private static TargetForm form(String unit, int year, String value, int version) {
        return new TargetForm(
                K1, year, unit, 1, new BigDecimal(value), DenominatorKind.REAL, TargetBasis.of("SK Bupati"), version);
    }
}
