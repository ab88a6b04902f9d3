package id.pantau.rollout;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.Statements;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.report.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

/** Today is 20 November 2026. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class})
class CommitmentServiceTest {

    private static final LocalDate KICK_OFF = LocalDate.of(2024, 8, 29);

    @Autowired
    private CommitmentService service;

    @Autowired
    private TestRollout data;

    @Autowired
    private TestScope scope;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aKabupaten() {
        data.facilities();
    }

    @AfterEach
    void theScopeIsPutBack() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @Test
    void whatIsLateComesFirstThenTheNextDateThenWhatIsClosed() {
        record("A", "99.98", "2026-12-31", "2026-12-01");
        record("B", "99.98", "2026-12-31", "2026-11-25");
        record("late since yesterday", "99.98", "2026-11-19", null);
        record("due today", "99.98", "2026-11-20", null);
        record("late for long", "99.98", "2025-01-31", null);
        record("done", "99.98", "2025-01-01", null);
        move("done", CommitmentStatus.DONE, null, "BA 1/2025");
        CommitmentRegister register = service.register(CommitmentFilter.ALL);
        assertThat(register.rows())
                .extracting(CommitmentRow::what)
                .containsExactly("late for long", "late since yesterday", "due today", "B", "A", "done");
        assertThat(register.late()).isEqualTo(2);
        assertThat(register.open()).isEqualTo(5);
        assertThat(register.rows().get(1).daysLate(register.today())).isEqualTo(1);
    }

    @Test
    void theRegisterIsNarrowedByStatusUnitAndOwner() {
        record("A", "P1", "2025-01-31", null);
        record("B", BUKIT, "2027-01-31", null);
        move("B", CommitmentStatus.RUNNING, null, null);
        assertThat(whats(new CommitmentFilter(null, true, null, null))).containsExactly("A");
        assertThat(whats(new CommitmentFilter(CommitmentStatus.RUNNING, false, null, null)))
                .containsExactly("B");
        assertThat(whats(new CommitmentFilter(null, false, BUKIT, null))).containsExactly("B");
        assertThat(whats(new CommitmentFilter(null, false, null, "Kantor B"))).containsExactly("B");
        assertThat(whats(new CommitmentFilter(null, false, "tidak ada", null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-28, 99.98, , commitment.error.due-before",
        ", 99.98, , commitment.error.due",
        "2026-12-31, 99.98, 2024-08-28, commitment.error.next-before",
        "2026-12-31, 99.98.01.9999, , register.error.unknown-unit",
        "2026-12-31, 19.06.01.2004, , register.error.other-regency",
        "2026-12-31, , , register.error.unit"
    })
    void whatCannotBeIsRefusedWithASentence(
            @Nullable String due, @Nullable String unit, @Nullable String next, String sentence) {
        refuses(sentence, () -> record("A", unit, due, next));
        assertThat(service.register(CommitmentFilter.ALL).rows()).isEmpty();
    }

    @Test
    void textsAreShortAndHoldNobodysNumberAndTheDayOfTheAgreementIsOver() {
        refuses("text.error.long", () -> record("x".repeat(501), "99.98", "2026-12-31", null));
        refuses("text.error.personal-number", () -> record("warga 7307 0112 0380 0001", "99.98", "2026-12-31", null));
        refuses("commitment.error.what", () -> record("  ", "99.98", "2026-12-31", null));
        refuses(
                "commitment.error.agreed-future",
                () -> service.save(form("A", "99.98", "2027-12-31", null, "2026-11-21")));
        record("<b>tebal</b>", "99.98", "2026-12-31", null);
        assertThat(whats(CommitmentFilter.ALL)).as("kept as written").containsExactly("<b>tebal</b>");
    }

    @Test
    void doneNeedsEvidenceAndCancellingAndReopeningAReason() {
        record("A", "99.98", "2026-12-31", null);
        refuses("commitment.error.evidence", () -> move("A", CommitmentStatus.DONE, null, " "));
        refuses("commitment.error.reason", () -> move("A", CommitmentStatus.CANCELLED, "", null));
        move("A", CommitmentStatus.DONE, null, "SK 5 tanggal 1-10-2026");
        refuses("commitment.error.reason", () -> move("A", CommitmentStatus.RUNNING, null, "SK 5"));
        move("A", CommitmentStatus.RUNNING, "SK dicabut", null);
        assertThat(service.history(row("A").id()))
                .extracting(change -> change.status() + " " + change.reason())
                .containsExactly("RUNNING SK dicabut", "DONE null", "NEW null");
    }

    @Test
    void aDueDateThatWasMovedStaysInTheHistory() {
        record("A", "99.98", "2026-10-31", null);
        CommitmentRow row = row("A");
        service.save(form(row, "2026-12-31"));
        assertThat(service.history(row.id()))
                .extracting(CommitmentChange::due)
                .containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 10, 31));
    }

    @Test
    void whoeverComesSecondIsToldAndNothingIsOverwritten() {
        record("A", "99.98", "2026-12-31", null);
        CommitmentRow seen = row("A");
        move("A", CommitmentStatus.RUNNING, null, null);
        assertThatThrownBy(() -> service.save(form(seen, "2027-06-30"))).isInstanceOf(DomainException.Conflict.class);
        assertThatThrownBy(() -> service.move(
                        new CommitmentStep(seen.id(), CommitmentStatus.CANCELLED, "batal", null, null, seen.version())))
                .isInstanceOf(DomainException.Conflict.class);
        assertThat(row("A").status()).isEqualTo(CommitmentStatus.RUNNING);
        assertThat(row("A").due()).isEqualTo("2026-12-31");
    }

    @Test
    void everyRoleReadsWhatIsTiedToItsUnitsAndMovesOnlyTheOwn() {
        for (String unit : List.of("99.98", "99.98.01", "99.98.02", "P1", "P2", "T1", "Y1", DANAU, RAWA, BUKIT)) {
            record("of " + unit, unit, "2027-12-31", null);
        }
        var hilir = Set.of(data.villageId(DANAU), data.villageId(RAWA));
        scope.is(new Scope(Role.PUSKESMAS_HEAD, false, Set.of(data.facilityId("P1")), hilir));
        assertThat(whats(CommitmentFilter.ALL))
                .containsExactlyInAnyOrder(
                        "of 99.98", "of 99.98.01", "of P1", "of T1", "of Y1", "of " + DANAU, "of " + RAWA);
        assertThat(service.register(CommitmentFilter.ALL).rows())
                .filteredOn(row -> !row.mayMove())
                .extracting(CommitmentRow::what)
                .containsExactly("of 99.98");
        scope.is(new Scope(Role.PUSKESMAS_STAFF, false, Set.of(data.facilityId("P1")), hilir));
        assertThat(service.register(CommitmentFilter.ALL).rows()).hasSize(7).noneMatch(CommitmentRow::mayMove);
        scope.is(new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(data.villageId(DANAU))));
        assertThat(whats(CommitmentFilter.ALL)).containsExactlyInAnyOrder("of T1", "of Y1", "of " + DANAU);
        scope.is(Scope.regency(Role.EXECUTIVE));
        assertThat(service.register(CommitmentFilter.ALL).rows()).hasSize(10).noneMatch(CommitmentRow::mayMove);
    }

    @Test
    void aKecamatanOfSeveralPuskesmasIsReadByEachAndMovedByNone() {
        record("A", "99.98.01", "2027-12-31", null);
        scope.is(new Scope(Role.PUSKESMAS_HEAD, false, Set.of(data.facilityId("P1")), Set.of(data.villageId(DANAU))));
        assertThat(row("A").mayMove()).isFalse();
        CommitmentRow seen = row("A");
        assertThatThrownBy(() -> service.move(
                        new CommitmentStep(seen.id(), CommitmentStatus.RUNNING, null, null, null, seen.version())))
                .isInstanceOf(DomainException.NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "DISPLAY"})
    void forAdministratorsAndWallScreensItDoesNotExist(Role role) {
        record("A", "99.98", "2027-12-31", null);
        int id = row("A").id();
        scope.is(role == Role.ADMIN ? Scope.nothing(role) : Scope.regency(role));
        assertThat(service.register(CommitmentFilter.ALL).all()).isZero();
        assertThatThrownBy(() -> service.history(id)).isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void aTableIsTakenAsAWholeOrNotAtAll() {
        String good = "Kabupaten\tDinas PUPR\tJalan ke Pustu\t29 Agustus 2024\t31-12-2026\tKick-off\n";
        List<Problem> problems = service.paste("Unit\tPenanggung jawab\n" + good
                        + "Desa Danau\tKepala Desa\tRuang kader\t29/8/2024\t1/1/2024\n"
                        + "Puskesmas Hilir\tCamat\tAir bersih\tkemarin\t31/12/2026\n")
                .problems();
        assertThat(problems)
                .extracting(p -> p.row() + " " + p.key())
                .containsExactly("3 commitment.error.due-before", "4 register.error.date");
        assertThat(service.register(CommitmentFilter.ALL).all()).isZero();
        assertThat(service.paste(good).problems()).isEmpty();
        assertThat(service.register(CommitmentFilter.ALL).rows())
                .extracting(row -> row.owner() + " " + row.unit().code() + " " + row.agreedOn() + " " + row.forum())
                .containsExactly("Dinas PUPR 99.98 2024-08-29 Kick-off");
        assertThat(service.paste(good).problems()).extracting(Problem::key).containsExactly("commitment.paste.twice");
    }

    @Test
    void moreCommitmentsDoNotMeanMoreStatements() {
        record("A", "P1", "2026-12-31", null);
        long one = Statements.during(jdbc, () -> service.register(CommitmentFilter.ALL));
        for (int i = 0; i < 30; i++) {
            record("B" + i, DANAU, "2026-12-31", null);
        }
        assertThat(Statements.during(jdbc, () -> service.register(CommitmentFilter.ALL)))
                .isEqualTo(one);
    }

    private void record(String what, @Nullable String unit, @Nullable String due, @Nullable String next) {
        service.save(form(what, unit, due, next, KICK_OFF.toString()));
    }

    private static CommitmentForm form(
            String what, @Nullable String unit, @Nullable String due, @Nullable String next, String agreed) {
        return new CommitmentForm(
                null,
                "Kantor " + what.substring(0, 1),
                unit,
                what,
                LocalDate.parse(agreed),
                null,
                due == null ? null : LocalDate.parse(due),
                next == null ? null : LocalDate.parse(next),
                null,
                null,
                0);
    }

    private static CommitmentForm form(CommitmentRow row, String due) {
        return new CommitmentForm(
                row.id(),
                row.owner(),
                row.unit().code(),
                row.what(),
                row.agreedOn(),
                null,
                LocalDate.parse(due),
                null,
                null,
                null,
                row.version());
    }

    private void move(String what, CommitmentStatus status, @Nullable String reason, @Nullable String evidence) {
        CommitmentRow row = row(what);
        service.move(new CommitmentStep(row.id(), status, reason, evidence, null, row.version()));
    }

    private CommitmentRow row(String what) {
        return service.register(CommitmentFilter.ALL).rows().stream()
                .filter(row -> row.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private List<String> whats(CommitmentFilter filter) {
        return service.register(filter).rows().stream().map(CommitmentRow::what).toList();
    }

    private static void refuses(String sentence, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(DomainException.RuleViolation.class)
                .extracting(e -> ((DomainException) e).key())
                .isEqualTo(sentence);
    }
}
