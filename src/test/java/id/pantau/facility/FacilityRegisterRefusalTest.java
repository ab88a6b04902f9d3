package id.pantau.facility;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static id.pantau.facility.TestRegister.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** What cannot be is refused with one sentence, and what an account does not see does not exist for it. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRegister.class})
class FacilityRegisterRefusalTest {

    private static final String ERROR = "facility-register.error.";

    @Autowired
    private FacilityRegisterService service;

    @Autowired
    private FacilityService facilities;

    @Autowired
    private TestRegister data;

    @Autowired
    private TestScope scope;

    @BeforeEach
    void aRegister() {
        data.store();
    }

    @AfterEach
    void theScopeIsPutBack() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @Test
    void aFormThatCannotBe() {
        opening("code-taken", form("T1", FacilityKind.PUSTU, "X", null, null));
        opening("code", form("kode dengan spasi", FacilityKind.PUSTU, "X", null, null));
        opening("no-name", form("N1", FacilityKind.PUSTU, "  ", null, null));
        opening("too-long", form("N1", FacilityKind.PUSTU, "x".repeat(121), null, null));
        opening("control", form("N1", FacilityKind.PUSTU, "a\u0007b", null, null));
        opening("own-parent", form("N1", FacilityKind.PUSTU, "X", "N1", null));
        opening("unknown-parent", form("N1", FacilityKind.PUSTU, "X", "LAIN", null));
        opening("unknown-village", form("N1", FacilityKind.PUSTU, "X", "P1", "19.06.01.2004"));
        opening("parent-kind.PUSTU", form("N1", FacilityKind.PUSTU, "X", "T1", null));
        opening("parent-kind.POSYANDU", form("N1", FacilityKind.POSYANDU, "X", "Y1", null));
        opening("parent-kind.PUSKESMAS", form("N1", FacilityKind.PUSKESMAS, "X", "P1", null));
        opening("half-position", at(-3.0, null));
        opening("day", opened(LocalDate.of(1899, 1, 1)));
        opening("day", opened(LocalDate.of(2030, 1, 1)));
        assertThat(service.list(RegisterFilter.OPEN)).hasSize(4);
    }

    @Test
    void aCorrectionThatCannotBe() {
        int version = service.form("T1").version();
        data.refused(ERROR + "kind", () -> service.correct(changed(FacilityKind.POSYANDU, null, version)));
        service.rename(data.step("T1", "2026-07-01"), "Danau Baru");
        int now = service.form("T1").version();
        data.refused(ERROR + "changed", () -> service.correct(changed(FacilityKind.PUSTU, null, version)));
        data.refused(
                ERROR + "opened-after-change",
                () -> service.correct(changed(FacilityKind.PUSTU, LocalDate.of(2026, 7, 1), now)));
        service.close(data.step("Y1", "2026-08-01"));
        FacilityForm closed = service.form("Y1");
        data.refused(
                ERROR + "opened-after-closed",
                () -> service.correct(new FacilityForm(
                        "Y1",
                        FacilityKind.POSYANDU,
                        "Melati",
                        null,
                        null,
                        null,
                        null,
                        null,
                        LocalDate.of(2026, 8, 1),
                        null,
                        closed.version())));
    }

    @Test
    void aChangeOnADayOnWhichItCannotBe() {
        data.refused(ERROR + "before-opening", () -> service.rename(data.step("T1", "2020-01-01"), "X"));
        data.refused(ERROR + "same-name", () -> service.rename(data.step("T1", "2026-01-01"), "Danau"));
        data.refused(ERROR + "same-parent", () -> service.move(data.step("T1", "2026-01-01"), "P1"));
        data.refused(ERROR + "no-parent", () -> service.move(data.step("T1", "2026-01-01"), " "));
        data.refused(ERROR + "own-parent", () -> service.move(data.step("T1", "2026-01-01"), "T1"));
        data.refused(ERROR + "parent-kind.PUSTU", () -> service.move(data.step("T1", "2026-01-01"), "Y1"));
        data.refused(
                ERROR + "no-reason",
                () -> service.close(new FacilityStep("Y1", service.form("Y1").version(), TestRegister.DAY, " ")));
        service.rename(data.step("T1", "2026-07-01"), "Danau Baru");
        data.refused(ERROR + "later-change", () -> service.move(data.step("T1", "2026-06-30"), "P2"));
        data.refused(
                ERROR + "not-closed",
                () -> service.reopen("T1", service.form("T1").version(), "x"));
        service.close(data.step("Y1", "2026-08-01"));
        data.refused(ERROR + "closed-already", () -> service.close(data.step("Y1", "2026-09-01")));
        data.refused(ERROR + "is-closed", () -> service.rename(data.step("Y1", "2026-09-01"), "X"));
        service.close(data.step("T1", "2026-08-01"));
        data.refused(
                ERROR + "parent-closed",
                () -> service.reopen("Y1", service.form("Y1").version(), "x"));
        data.refused(ERROR + "is-closed", () -> service.open(form("Y9", FacilityKind.POSYANDU, "X", "T1", null)));
    }

    @Test
    void whatStillHasSomethingUnderItDoesNotClose() {
        assertThatThrownBy(() -> service.close(data.step("P1", "2026-08-01")))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.key()).isEqualTo(ERROR + "has-below");
                    assertThat(e.arguments()).containsExactly("Hilir", 1, "Danau");
                });
        assertThatThrownBy(() -> service.close(data.step("P2", "2026-08-01")))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.key()).isEqualTo(ERROR + "has-villages");
                    assertThat(e.arguments()).containsExactly("Hulu", 1, "Bukit");
                });
        service.serve(BUKIT, null, LocalDate.of(2026, 9, 1), "SK");
        data.refused(ERROR + "has-villages", () -> service.close(data.step("P2", "2026-08-01")));
        service.close(data.step("P2", "2026-09-01"));
        service.move(data.step("Y1", "2026-07-01"), "P1");
        data.refused(ERROR + "has-below", () -> service.close(data.step("T1", "2026-06-01")));
        service.close(data.step("T1", "2026-07-01"));
        data.refused(ERROR + "serves-kind", () -> service.serve(BUKIT, "T1", TestRegister.DAY, "x"));
        data.refused(ERROR + "is-closed", () -> service.serve(BUKIT, "P2", TestRegister.DAY, "x"));
    }

    @Test
    void mergingAndServingThatCannotBe() {
        data.refused(ERROR + "merge-self", () -> service.merge(List.of(data.step("P1", "2026-08-01")), "P1"));
        data.refused(ERROR + "merge-kind", () -> service.merge(List.of(data.step("T1", "2026-08-01")), "P1"));
        data.refused(ERROR + "merge-none", () -> service.merge(List.of(), "P1"));
        data.refused(
                ERROR + "split-kind", () -> service.split("P1", form("N1", FacilityKind.PUSTU, "X", "P1", null), "x"));
        data.refused(ERROR + "same-puskesmas", () -> service.serve(RAWA, "P1", TestRegister.DAY, "x"));
        service.serve(RAWA, "P2", LocalDate.of(2026, 7, 1), "SK");
        data.refused(ERROR + "later-catchment", () -> service.serve(RAWA, null, LocalDate.of(2026, 6, 1), "x"));
        service.serve(RAWA, null, LocalDate.of(2026, 8, 1), "SK");
        data.refused(ERROR + "unserved", () -> service.serve(RAWA, null, LocalDate.of(2026, 9, 1), "x"));
        assertThat(facilities.puskesmasByVillage(LocalDate.of(2026, 7, 31))).hasSize(3);
    }

    @Test
    void anAccountReadsWhatItSeesAndNothingElse() {
        int puskesmas = facilities.facility("P1").orElseThrow().id();
        int danau =
                Objects.requireNonNull(facilities.facility("T1").orElseThrow().villageId());
        seen(new Scope(Role.PUSKESMAS_HEAD, false, Set.of(puskesmas), Set.of(danau)), "P1", "T1", "Y1");
        assertThatThrownBy(() -> service.history("P2")).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> service.history("TIDAK-ADA")).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> service.form("P1")).isInstanceOf(DomainException.NotFound.class);
        seen(new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(danau)), "T1", "Y1");
        seen(Scope.regency(Role.EXECUTIVE), "P1", "P2", "T1", "Y1");
        assertThat(service.mayChange()).isFalse();
        seen(Scope.regency(Role.DISPLAY));
        seen(Scope.nothing(Role.ADMIN));
        seen(Scope.nothing(Role.PUSKESMAS_HEAD));
    }

    private void seen(Scope as, String... codes) {
        scope.is(as);
        assertThat(service.list(RegisterFilter.OPEN))
                .extracting(RegisterRow::code)
                .containsExactly(codes);
    }

    private void opening(String key, FacilityForm form) {
        data.refused(ERROR + key, () -> service.open(form));
    }

    private static FacilityForm at(double latitude, @Nullable Double longitude) {
        return new FacilityForm("N1", FacilityKind.PUSTU, "X", null, DANAU, "P1", latitude, longitude, null, null, 0);
    }

    private static FacilityForm opened(LocalDate day) {
        return new FacilityForm("N1", FacilityKind.PUSTU, "X", null, DANAU, "P1", null, null, day, null, 0);
    }

    private static FacilityForm changed(FacilityKind kind, @Nullable LocalDate opened, int version) {
        return new FacilityForm("T1", kind, "Danau", null, DANAU, "P1", null, null, opened, null, version);
    }
}
