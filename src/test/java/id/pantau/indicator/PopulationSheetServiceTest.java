package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.report.Problem;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PopulationSheetServiceTest extends InSmallRegency {

    private static final int YEAR = 2026;
    private static final TargetGroup GROUP = TargetGroup.PREGNANT_WOMEN;

    @Autowired
    PopulationSheetService sheets;

    @Autowired
    TargetPopulationService populations;

    @Autowired
    DataVersion dataVersion;

    @BeforeEach
    void found() {
        populations.save(form(SmallRegency.NEAR, YEAR, 45, 0));
        populations.save(form(SmallRegency.NEAR, YEAR - 1, 40, 0));
    }

    @Test
    void a_sheet_shows_every_unit_with_its_number_and_that_of_last_year() {
        List<SheetRow<TargetGroup, String>> rows = sheets.ofGroup(YEAR, GROUP, DenominatorKind.REAL);

        assertThat(rows).hasSize(4);
        assertThat(rows.getLast().own())
                .isEqualTo(new SheetCell<>(GROUP, rows.getLast().unit(), BigDecimal.valueOf(45), TargetBand.NONE, 1));
        assertThat(rows.getLast().lastYear()).extracting(SheetCell::number).isEqualTo(BigDecimal.valueOf(40));
        assertThat(rows.getLast().inForce()).isEqualTo("Pendataan desa");
        assertThat(rows.getFirst().own()).isNull();
        assertThat(sheets.ofUnit(YEAR, SmallRegency.NEAR, DenominatorKind.REAL))
                .hasSize(TargetGroup.values().length)
                .filteredOn(row -> row.own() != null)
                .singleElement()
                .extracting(SheetRow::subject)
                .isEqualTo(GROUP);
        assertThat(sheets.ofGroup(YEAR, GROUP, DenominatorKind.SPM))
                .allSatisfy(row -> assertThat(row.own()).isNull());
    }

    @Test
    void a_sheet_is_saved_whole_or_not_at_all() {
        long version = dataVersion.current();

        assertThatThrownBy(() ->
                        sheets.save(List.of(form(SmallRegency.NEAR, YEAR, 47, 1), form(SmallRegency.FAR, YEAR, -1, 0))))
                .isInstanceOf(DomainException.RuleViolation.class);
        assertThat(numbers()).containsExactly(45L);
        assertThat(dataVersion.current()).isEqualTo(version);

        assertThat(sheets.save(List.of(form(SmallRegency.NEAR, YEAR, 47, 1), form(SmallRegency.FAR, YEAR, 50, 0))))
                .isEqualTo(2);
        assertThat(numbers()).containsExactlyInAnyOrder(47L, 50L);
        assertThat(dataVersion.current()).isEqualTo(version + 1);
        assertThat(sheets.save(List.of(form(SmallRegency.NEAR, YEAR, 47, 2)))).isZero();
    }

    @Test
    void the_preview_tells_old_and_new_and_every_problem_and_saves_nothing() {
        SheetPreview<PopulationChange, PopulationForm, PopulationRow> preview = sheets.preview(List.of(
                form(SmallRegency.NEAR, YEAR, 47, 1),
                form(SmallRegency.NEAR, YEAR, 48, 1),
                form("19.06.01.2004", YEAR, 48, 0),
                form(SmallRegency.FAR, YEAR, -1, 0)));

        assertThat(preview.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(45);
            assertThat(change.next()).isEqualTo(47);
        });
        assertThat(preview.effects()).isNotEmpty();
        assertThat(preview.problems())
                .extracting(Problem::key)
                .containsExactly("population.error.twice", "error.unknown-unit", "population.error.amount");
        assertThat(numbers()).containsExactly(45L);
    }

    @Test
    void the_second_of_two_people_sees_both_numbers_and_may_insist() {
        PopulationForm mine = form(SmallRegency.NEAR, YEAR, 47, 1);
        populations.save(form(SmallRegency.NEAR, YEAR, 46, 1));

        assertThatThrownBy(() -> sheets.save(List.of(mine))).isInstanceOf(DomainException.Conflict.class);
        SheetConflict<PopulationForm, PopulationRow> conflict =
                sheets.preview(List.of(mine)).conflicts().getFirst();
        assertThat(conflict.saved().value().amount()).isEqualTo(46);
        assertThat(conflict.saved().recordedBy()).isNotEmpty();

        sheets.save(List.of(form(SmallRegency.NEAR, YEAR, 47, conflict.saved().version())));
        assertThat(numbers()).containsExactly(47L);
    }

    @Test
    void only_the_Dinkes_works_on_sheets() {
        scope.is(Scope.regency(Role.EXECUTIVE));

        assertThatThrownBy(() -> sheets.ofGroup(YEAR, GROUP, DenominatorKind.REAL))
                .isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> sheets.ofUnit(YEAR, SmallRegency.NEAR, DenominatorKind.REAL))
                .isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> sheets.paste(YEAR, GROUP, null, DenominatorKind.REAL, ""))
                .isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> sheets.preview(List.of())).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> sheets.save(List.of())).isInstanceOf(DomainException.NotFound.class);
    }

    private List<Long> numbers() {
        return populations.list(YEAR, GROUP).stream()
                .map(row -> row.value().amount())
                .toList();
    }

    private static PopulationForm form(String unit, int year, long amount, int version) {
        return new PopulationForm(unit, year, GROUP, DenominatorKind.REAL, amount, "Pendataan desa", version);
    }
}
