package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TargetPopulationServiceTest extends InSmallRegency {

    private static final int YEAR = 2026;

    @Autowired
    TargetPopulationService service;

    @Autowired
    PopulationIntake intake;

    @Autowired
    DataVersion dataVersion;

    @Test
    void a_new_number_takes_the_place_of_the_old_one_which_stays_readable() {
        service.save(form(SmallRegency.NEAR, DenominatorKind.REAL, 45, 0));
        long version = dataVersion.current();
        service.save(form(SmallRegency.NEAR, DenominatorKind.REAL, 47, 1));

        assertThat(dataVersion.current()).isEqualTo(version + 1);
        assertThat(service.list(YEAR, TargetGroup.PREGNANT_WOMEN))
                .extracting(row -> row.value().amount())
                .containsExactly(47L);
        assertThat(service.history(SmallRegency.NEAR, YEAR, TargetGroup.PREGNANT_WOMEN, DenominatorKind.REAL))
                .extracting(row -> row.value().amount())
                .containsExactly(45L, 47L);
    }

    @Test
    void projection_real_count_and_SPM_stand_beside_each_other() {
        service.save(form(SmallRegency.NEAR, DenominatorKind.PROJECTION, 50, 0));
        service.save(form(SmallRegency.NEAR, DenominatorKind.REAL, 45, 0));
        service.save(form(SmallRegency.NEAR, DenominatorKind.SPM, 48, 0));

        assertThat(service.list(YEAR, TargetGroup.PREGNANT_WOMEN))
                .extracting(row -> row.value().kind())
                .containsExactlyInAnyOrder(DenominatorKind.PROJECTION, DenominatorKind.REAL, DenominatorKind.SPM);
    }

    @Test
    void what_cannot_be_a_number_of_people_is_refused() {
        assertRefused(form(SmallRegency.NEAR, DenominatorKind.REAL, -1, 0), "population.error.amount");
        assertRefused(form(SmallRegency.NEAR, DenominatorKind.REPORTED, 5, 0), "population.error.kind");
        assertRefused(
                new PopulationForm(SmallRegency.NEAR, YEAR, TargetGroup.ELDERLY, DenominatorKind.REAL, 5, " ", 0),
                "population.error.source");
        service.save(form(SmallRegency.NEAR, DenominatorKind.REAL, 45, 0));
        assertThatThrownBy(() -> service.save(form(SmallRegency.NEAR, DenominatorKind.REAL, 46, 0)))
                .isInstanceOf(DomainException.Conflict.class);
    }

    @Test
    void a_file_twice_changes_nothing_and_unknown_units_are_listed() {
        var file = List.of(
                entry(2, SmallRegency.NEAR, 45),
                entry(3, SmallRegency.FAR, 0),
                entry(4, "99.98.01.2999", 7),
                entry(5, SmallRegency.NEAR, 46));

        Changes first = intake.apply("sasaran.csv", file);
        Changes second = intake.apply("sasaran.csv", file);
        Changes corrected = intake.apply("sasaran.csv", List.of(entry(2, SmallRegency.NEAR, 44)));

        assertThat(first.added()).isEqualTo(2);
        assertThat(first.problems()).extracting(Problem::row).containsExactly(4, 5);
        assertThat(second.any()).isFalse();
        assertThat(second.same()).isEqualTo(2);
        assertThat(corrected).isEqualTo(new Changes(0, 1, 0, List.of()));
        assertThat(service.list(YEAR, TargetGroup.PREGNANT_WOMEN))
                .extracting(row -> row.value().amount())
                .containsExactlyInAnyOrder(44L, 0L);
    }

    @Test
    void the_scope_decides_what_is_read_and_only_the_Dinkes_writes() {
        service.save(form(SmallRegency.REGENCY, DenominatorKind.REAL, 95, 0));
        service.save(form(SmallRegency.NEAR, DenominatorKind.REAL, 45, 0));
        service.save(form(SmallRegency.FAR, DenominatorKind.REAL, 50, 0));

        assertThat(service.list(YEAR, TargetGroup.PREGNANT_WOMEN)
                        .getFirst()
                        .value()
                        .amount())
                .isEqualTo(95);
        scope.is(new Scope(
                Role.PUSKESMAS_HEAD,
                false,
                Set.of(regency.puskesmasId()),
                Set.of(regency.villageId(SmallRegency.NEAR))));
        assertThat(service.list(YEAR, TargetGroup.PREGNANT_WOMEN))
                .extracting(row -> row.value().amount())
                .containsExactly(45L);
        assertThatThrownBy(
                        () -> service.history(SmallRegency.FAR, YEAR, TargetGroup.PREGNANT_WOMEN, DenominatorKind.REAL))
                .isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> service.save(form(SmallRegency.NEAR, DenominatorKind.REAL, 46, 1)))
                .isInstanceOf(DomainException.NotFound.class);

        scope.is(Scope.nothing(Role.ADMIN));
        assertThat(service.list(YEAR, TargetGroup.PREGNANT_WOMEN)).isEmpty();
        assertThat(service.years()).isEmpty();
    }

    private void assertRefused(PopulationForm form, String key) {
        assertThatThrownBy(() -> service.save(form))
                .isInstanceOf(DomainException.RuleViolation.class)
                .extracting(e -> ((DomainException) e).key())
                .isEqualTo(key);
    }

    private static PopulationForm form(String unit, DenominatorKind kind, long amount, int version) {
        return new PopulationForm(unit, YEAR, TargetGroup.PREGNANT_WOMEN, kind, amount, "Pendataan desa 2026", version);
    }

    private static PopulationEntry entry(int row, String unit, long amount) {
        return new PopulationEntry(
                row, unit, YEAR, TargetGroup.PREGNANT_WOMEN, amount, DenominatorKind.REAL, "Pendataan desa 2026");
    }
}
