package id.pantau.followup;

import static id.pantau.Refusals.refused;
import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.Statements;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class})
class DirectionServiceTest {

    @Autowired
    private DirectionService service;

    @Autowired
    private TestFollowUps data;

    @Autowired
    private RegionService regions;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aMondayInSeptember() {
        data.day("2026-09-07");
        data.kabupaten();
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    void aDirectionIsGivenAnsweredAndKept() {
        int id = give(DANAU, AddresseeKind.PUSKESMAS, "Jemput ibu hamil yang belum datang");
        assertThat(service.list(false).open()).isEqualTo(1);
        assertThat(service.direction(id).mayAnswer()).isFalse();

        data.day("2026-09-16");
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        DirectionRow row = service.list(false).rows().getFirst();
        assertThat(row.daysLate()).isEqualTo(2);
        assertThat(row.mayAnswer()).isTrue();
        service.answer(id, row.version(), "Sudah, empat ibu hamil dijemput");

        data.office(Role.EXECUTIVE);
        assertThat(service.list(false).rows()).isEmpty();
        assertThat(service.list(true).rows()).singleElement().satisfies(answered -> {
            assertThat(answered.answer()).isEqualTo("Sudah, empat ibu hamil dijemput");
            assertThat(answered.answeredOn()).isEqualTo(LocalDate.of(2026, 9, 16));
            assertThat(answered.late()).isFalse();
        });
    }

    @Test
    void itGoesToThoseWhoHaveToDoWithTheUnit() {
        data.office(Role.EXECUTIVE);
        assertThat(service.addressees(DANAU))
                .extracting(Addressee::kind)
                .containsExactly(AddresseeKind.PUSKESMAS, AddresseeKind.HEALTH_OFFICE, AddresseeKind.CAMAT);
        assertThat(service.addressees(regency()))
                .extracting(Addressee::kind)
                .contains(AddresseeKind.PUSKESMAS, AddresseeKind.HEALTH_OFFICE, AddresseeKind.CAMAT);
        List<Addressee> others = service.addressees(BUKIT);
        refused(
                "direction.error.to",
                () -> service.give(
                        new DirectionForm(DANAU, "KIA-K1", null, others.getFirst(), "a", LocalDate.of(2026, 9, 14))));
    }

    @Test
    void theDinkesAnswersForTheCamatAndNobodyForAPuskesmas() {
        int camat = give(DANAU, AddresseeKind.CAMAT, "a");
        int puskesmas = give(DANAU, AddresseeKind.PUSKESMAS, "b");
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        refused("error.not-allowed", () -> service.answer(camat, 0, "c"));
        data.office(Role.HEALTH_OFFICER);
        service.answer(camat, 0, "Camat sudah mengumpulkan kepala desa");
        refused("error.not-allowed", () -> service.answer(puskesmas, 0, "d"));
        data.puskesmas(Role.PUSKESMAS_STAFF, "P1", DANAU, RAWA);
        refused("error.not-allowed", () -> service.answer(puskesmas, 0, "e"));
    }

    @Test
    void whoeverComesSecondReadsTheAnswerOfTheFirst() {
        int id = give(DANAU, AddresseeKind.HEALTH_OFFICE, "a");
        data.office(Role.HEALTH_HEAD);
        service.answer(id, 0, "pertama");
        assertThatThrownBy(() -> service.answer(id, 0, "kedua"))
                .isInstanceOfSatisfying(DomainException.Conflict.class, e -> {
                    assertThat(e.key()).isEqualTo("direction.error.answered");
                    assertThat(e.arguments()).contains("pertama");
                });
        assertThat(service.direction(id).answer()).isEqualTo("pertama");
    }

    @Test
    void aPuskesmasReadsWhatGoesToItOrIsAboutItsUnitsAndAPustuTheOwnVillage() {
        int danau = give(DANAU, AddresseeKind.CAMAT, "a");
        int bukit = give(BUKIT, AddresseeKind.PUSKESMAS, "RAHASIA");
        int whole = give(regency(), AddresseeKind.HEALTH_OFFICE, "c");
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        assertThat(ids()).containsExactly(danau);
        refused("direction.error.unknown", () -> service.direction(bukit));
        refused("direction.error.unknown", () -> service.direction(999_999));
        refused("direction.error.unknown", () -> service.answer(whole, 0, "d"));
        data.pustu(DANAU);
        assertThat(ids()).containsExactly(danau);
        assertThat(service.direction(danau).mayAnswer()).isFalse();
        refused("error.not-allowed", () -> service.answer(danau, 0, "e"));
        data.pustu(RAWA);
        assertThat(ids()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EXECUTIVE"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyLeadersGiveDirections(Role role) {
        int id = give(DANAU, AddresseeKind.HEALTH_OFFICE, "a");
        data.office(role);
        assertThat(service.mayGive()).isFalse();
        refused("error.not-allowed", () -> service.addressees(DANAU));
        refused(
                "error.not-allowed",
                () -> service.give(new DirectionForm(
                        DANAU, "KIA-K1", null, Addressee.HEALTH_OFFICE, "b", LocalDate.of(2026, 9, 14))));
        if (role == Role.DISPLAY || role == Role.ADMIN) {
            assertThat(ids()).isEmpty();
            refused("direction.error.unknown", () -> service.direction(id));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-04, a, follow-up.error.due-past",
        "2026-09-12, a, follow-up.error.due-holiday",
        "2026-12-24, a, follow-up.error.due-holiday",
        ", a, follow-up.error.due",
        "2026-09-14, ' ', direction.error.text",
        "2026-09-14, Ibu 3175091234567890, text.error.personal-number"
    })
    void whatCannotBeIsSaidAndNotKept(@Nullable LocalDate due, String text, String sentence) {
        data.office(Role.EXECUTIVE);
        refused(
                sentence,
                () -> service.give(new DirectionForm(DANAU, "KIA-K1", null, Addressee.HEALTH_OFFICE, text, due)));
        assertThat(ids()).isEmpty();
    }

    @Test
    void anUnknownUnitOrIndicatorIsRefused() {
        data.office(Role.EXECUTIVE);
        refused("error.unknown-unit", () -> service.addressees("99.98.99.2999"));
        refused(
                "figure.error.unknown-indicator",
                () -> service.give(new DirectionForm(
                        DANAU, "TIDAK-ADA", null, Addressee.HEALTH_OFFICE, "a", LocalDate.of(2026, 9, 14))));
    }

    @Test
    void manyDirectionsAreNotMoreStatements() {
        give(DANAU, AddresseeKind.PUSKESMAS, "a");
        service.list(false);
        long one = Statements.during(jdbc, () -> service.list(false));
        give(BUKIT, AddresseeKind.PUSKESMAS, "b");
        give(RAWA, AddresseeKind.CAMAT, "c");
        assertThat(Statements.during(jdbc, () -> service.list(false))).isLessThanOrEqualTo(Math.max(one, 4));
    }

    private int give(String unit, AddresseeKind kind, String text) {
        data.office(Role.EXECUTIVE);
        Addressee to = service.addressees(unit).stream()
                .filter(a -> a.kind() == kind)
                .findFirst()
                .orElseThrow();
        return service.give(new DirectionForm(unit, "KIA-K1", null, to, text, LocalDate.of(2026, 9, 14)));
    }

    private List<Integer> ids() {
        return service.list(false).rows().stream().map(DirectionRow::id).toList();
    }

    private String regency() {
        return regions.regency().map(RegencyDetails::code).orElseThrow();
    }
}
