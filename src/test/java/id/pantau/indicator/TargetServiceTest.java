package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.report.Changes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class TargetServiceTest extends InSmallRegency {

    private static final int YEAR = 2026;

    @Autowired
    TargetService service;

    @Autowired
    TargetQueries queries;

    @Autowired
    Catalogue catalogue;

    @Autowired
    DataVersion dataVersion;

    @Test
    void a_change_from_July_is_a_second_version_and_leaves_June_at_the_first() {
        service.save(form("KIA-K1", SmallRegency.REGENCY, 1, "80", 0));
        long version = dataVersion.current();
        service.save(form("KIA-K1", SmallRegency.REGENCY, 7, "90", 1));

        assertThat(dataVersion.current()).isEqualTo(version + 1);
        Indicator k1 = catalogue.byCode("KIA-K1").orElseThrow();
        var book = new TargetBook(queries.versions(List.of(k1.id()), YEAR));
        var regencyOnly = List.of(UnitRef.regency(9998));
        assertThat(book.find(k1.id(), 6, regencyOnly).orElseThrow().value()).isEqualByComparingTo("80");
        assertThat(book.find(k1.id(), 7, regencyOnly).orElseThrow().value()).isEqualByComparingTo("90");
        assertThat(service.list(YEAR)).singleElement().satisfies(row -> {
            assertThat(row.target().version()).isEqualTo(2);
            assertThat(row.unit()).extracting(u -> u == null ? null : u.kind()).isEqualTo(UnitKind.KABUPATEN);
        });
        assertThat(service.history("KIA-K1", YEAR, SmallRegency.REGENCY)).hasSize(2);
    }

    @Test
    void the_same_target_saved_again_is_not_recorded_again() {
        service.save(form("KIA-K1", SmallRegency.NEAR, 1, "80", 0));
        long version = dataVersion.current();

        service.save(form("KIA-K1", SmallRegency.NEAR, 1, "80.00", 1));

        assertThat(service.history("KIA-K1", YEAR, SmallRegency.NEAR)).hasSize(1);
        assertThat(dataVersion.current()).isEqualTo(version);
    }

    @Test
    void who_saves_over_a_change_that_was_not_seen_is_told() {
        service.save(form("KIA-K1", SmallRegency.REGENCY, 1, "80", 0));

        assertThatThrownBy(() -> service.save(form("KIA-K1", SmallRegency.REGENCY, 1, "85", 0)))
                .isInstanceOf(DomainException.Conflict.class);
    }

    @Test
    void what_cannot_be_a_target_is_refused_with_its_reason() {
        assertRefused(form("KIA-K1", SmallRegency.REGENCY, 1, "101", 0), "target.error.percent");
        assertRefused(form("KIA-K1", SmallRegency.REGENCY, 1, "-1", 0), "target.error.value");
        assertRefused(form("KIA-K1", SmallRegency.REGENCY, 13, "80", 0), "target.error.month");
        assertRefused(form("GIZ-SSGI", SmallRegency.NEAR, 1, "14", 0), "target.error.level");
        assertRefused(form("GIZ-STU", SmallRegency.NEAR, 1, "14", 0), "target.error.denominator");
        assertThatThrownBy(() -> service.save(form("KIA-K1", "99.98.01.2999", 1, "80", 0)))
                .isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void the_national_reference_is_adopted_once_and_never_over_an_own_target() {
        service.save(form("KIA-K6", SmallRegency.REGENCY, 1, "85", 0));

        Changes first = service.adoptNational(YEAR, DenominatorKind.SPM);
        long version = dataVersion.current();
        Changes second = service.adoptNational(YEAR, DenominatorKind.SPM);

        assertThat(first.added()).isGreaterThanOrEqualTo(15);
        assertThat(first.same()).isEqualTo(1);
        assertThat(second.any()).isFalse();
        assertThat(dataVersion.current()).isEqualTo(version);
        assertThat(target("KIA-K6").value()).isEqualByComparingTo("85");
        assertThat(target("IMU-IDL").value()).isEqualByComparingTo("90");
        assertThat(target("IMU-IDL").basis().text()).contains("RPJMN").contains("2024");
        assertThat(target("IMU-IDL").denominator()).isEqualTo(DenominatorKind.SPM);
        assertThat(target("GIZ-STU").value()).isEqualByComparingTo("18");
        assertThat(target("GIZ-STU").denominator()).isEqualTo(DenominatorKind.REPORTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HEALTH_OFFICER", "HEALTH_HEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_the_Dinkes_records_targets(Role role) {
        scope.is(role.seesWholeRegency() ? Scope.regency(role) : ownUnits(role));

        assertThatThrownBy(() -> service.save(form("KIA-K1", SmallRegency.NEAR, 1, "80", 0)))
                .isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> service.adoptNational(YEAR, DenominatorKind.REAL))
                .isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> service.units()).isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void a_Puskesmas_reads_its_own_targets_and_the_kabupatens_and_a_foreign_unit_is_unknown() {
        service.save(form("KIA-K1", SmallRegency.REGENCY, 1, "80", 0));
        service.save(form("KIA-K1", SmallRegency.NEAR, 1, "70", 0));
        service.save(form("KIA-K1", SmallRegency.FAR, 1, "60", 0));

        scope.is(new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(regency.villageId(SmallRegency.NEAR))));

        assertThat(service.list(YEAR))
                .extracting(row -> row.target().value().intValue())
                .containsExactly(80, 70);
        assertThatThrownBy(() -> service.history("KIA-K1", YEAR, SmallRegency.FAR))
                .isInstanceOf(DomainException.NotFound.class)
                .extracting(e -> ((DomainException) e).key())
                .isEqualTo("error.unknown-unit");
    }

    @Test
    void administrators_see_nothing() {
        service.save(form("KIA-K1", SmallRegency.REGENCY, 1, "80", 0));

        scope.is(Scope.nothing(Role.ADMIN));

        assertThat(service.list(YEAR)).isEmpty();
        assertThat(service.years()).isEmpty();
        assertThatThrownBy(() -> service.history("KIA-K1", YEAR, SmallRegency.REGENCY))
                .isInstanceOf(DomainException.NotFound.class);
    }

    private void assertRefused(TargetForm form, String key) {
        assertThatThrownBy(() -> service.save(form))
                .isInstanceOf(DomainException.RuleViolation.class)
                .extracting(e -> ((DomainException) e).key())
                .isEqualTo(key);
    }

    private TargetVersion target(String code) {
        return service.history(code, YEAR, SmallRegency.REGENCY).getLast().target();
    }

    private Scope ownUnits(Role role) {
        return role == Role.ADMIN
                ? Scope.nothing(role)
                : new Scope(role, false, Set.of(regency.puskesmasId()), Set.of(regency.villageId(SmallRegency.NEAR)));
    }

    private static TargetForm form(String indicator, String unit, int fromMonth, String value, int version) {
        return new TargetForm(
                indicator,
                YEAR,
                unit,
                fromMonth,
                new BigDecimal(value),
                DenominatorKind.REAL,
                new TargetBasis("SK Bupati tentang target kinerja", "12/2026", LocalDate.of(2026, 1, 5)),
                version);
    }
}
