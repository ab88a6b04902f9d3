package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.Statements;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.base.DomainException;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.report.Problem;
import id.pantau.facility.TestRegions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
class InnovationServiceTest {

    @Autowired
    private InnovationService service;

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
    void anInnovationBelongsToPuskesmasAndNamesTheIndicatorsItIsMeantToMove() {
        service.save(form("Kelas", "2023", null, List.of("P1", "P2"), "KIA-K6", "KIA-K1"));
        assertThat(service.register(InnovationFilter.ALL).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.puskesmas()).extracting(RegisterUnit::name).containsExactly("Hilir", "Hulu");
                    assertThat(row.indicators())
                            .as("in the order of the catalogue")
                            .extracting(i -> i.code())
                            .containsExactly("KIA-K1", "KIA-K6");
                    assertThat(row.since()).isEqualTo(Period.year(2023));
                });
    }

    @Test
    void theRegisterIsNarrowedByStatusPuskesmasAndIndicator() {
        service.save(form("Runs", "2023", null, List.of("P1"), "KIA-K6"));
        service.save(form("Stopped", "2023-05", "2024-01", List.of("P2"), "KIA-K1"));
        assertThat(names(new InnovationFilter(true, null, null))).containsExactly("Runs");
        assertThat(names(new InnovationFilter(false, null, null))).containsExactly("Stopped");
        assertThat(names(new InnovationFilter(null, "P2", null))).containsExactly("Stopped");
        assertThat(names(new InnovationFilter(null, null, "KIA-K6"))).containsExactly("Runs");
    }

    @ParameterizedTest
    @CsvSource({
        "2027, , P1, KIA-K6, innovation.error.future",
        "2026-12, , P1, KIA-K6, innovation.error.future",
        "2024-05, 2024-04, P1, KIA-K6, innovation.error.stopped-before",
        "2024, 2023, P1, KIA-K6, innovation.error.stopped-before",
        ", , P1, KIA-K6, innovation.error.since",
        "2024, , , KIA-K6, innovation.error.puskesmas",
        "2024, , P1, , innovation.error.indicator",
        "2024, , P1, TIDAK-ADA, innovation.error.unknown-name",
        "2024, , T1, KIA-K6, innovation.error.unknown-name"
    })
    void whatCannotBeIsRefusedWithASentence(
            @Nullable String since,
            @Nullable String stopped,
            @Nullable String puskesmas,
            @Nullable String indicator,
            String sentence) {
        var form = form(
                "A",
                since,
                stopped,
                puskesmas == null ? List.of() : List.of(puskesmas),
                indicator == null ? new String[0] : new String[] {indicator});
        assertThatThrownBy(() -> service.save(form))
                .isInstanceOf(DomainException.class)
                .extracting(e -> ((DomainException) e).key())
                .isEqualTo(sentence);
        assertThat(service.register(InnovationFilter.ALL).all()).isZero();
    }

    @Test
    void whoeverComesSecondIsToldAndNothingIsOverwritten() {
        service.save(form("A", "2023", null, List.of("P1"), "KIA-K6"));
        InnovationRow seen = row("A");
        service.save(change(seen, "A baru"));
        assertThatThrownBy(() -> service.save(change(seen, "A lain"))).isInstanceOf(DomainException.Conflict.class);
        assertThat(names(InnovationFilter.ALL)).containsExactly("A baru");
    }

    @Test
    void aChangeOfTheIndicatorsAloneIsAVersionToo() {
        service.save(form("A", "2023", null, List.of("P1"), "KIA-K6"));
        InnovationRow seen = row("A");
        service.save(new InnovationForm(
                seen.id(), "A", List.of("P1"), seen.since(), null, "uji", List.of("KIA-K1"), null, seen.version()));
        assertThatThrownBy(() -> service.save(change(seen, "A"))).isInstanceOf(DomainException.Conflict.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"PUSKESMAS_HEAD", "PUSKESMAS_STAFF"})
    void aPuskesmasReadsAndWritesItsOwnAndNoOther(Role role) {
        service.save(form("Hilir", "2023", null, List.of("P1"), "KIA-K6"));
        service.save(form("Hulu", "2023", null, List.of("P2"), "KIA-K6"));
        service.save(form("Both", "2023", null, List.of("P1", "P2"), "KIA-K6"));
        int foreign = row("Hulu").id();
        InnovationRow both = row("Both");
        ofHilir(role);
        assertThat(names(InnovationFilter.ALL)).containsExactly("Both", "Hilir");
        assertThat(row("Both").puskesmas()).extracting(RegisterUnit::code).containsExactly("P1");
        assertThat(service.puskesmas()).extracting(RegisterUnit::code).containsExactly("P1");
        service.save(change(row("Hilir"), "Hilir 2"));
        refused(() -> service.save(change(both, "Mine")));
        refused(() -> service.save(change(row("Both"), "Without the other")));
        refused(() -> service.save(form("New", "2023", null, List.of("P2"), "KIA-K6")));
        refused(() -> service.innovation(foreign));
    }

    @ParameterizedTest
    @EnumSource(names = {"EXECUTIVE", "PUSTU_HEAD", "ADMIN", "DISPLAY"})
    void leadersReadOnlyAndForOthersItDoesNotExist(Role role) {
        service.save(form("A", "2023", null, List.of("P1"), "KIA-K6"));
        scope.is(
                switch (role) {
                    case EXECUTIVE, DISPLAY -> Scope.regency(role);
                    default -> new Scope(role, false, Set.of(), Set.of(data.villageId(TestRegions.DANAU)));
                });
        assertThat(names(InnovationFilter.ALL)).hasSize(role == Role.EXECUTIVE ? 1 : 0);
        assertThat(service.register(InnovationFilter.ALL).mayWrite()).isFalse();
        refused(() -> service.save(form("B", "2023", null, List.of("P1"), "KIA-K6")));
        refused(() -> service.paste("A\tP1\t2023\tuji\tKIA-K6"));
    }

    @Test
    void aTableIsTakenAsAWholeOrNotAtAll() {
        String good = "Kelas ibu\tHilir, P2\t2023-05\tKelas\tK6, KIA-K1\t\tSK 1\n";
        assertThat(service.paste("Inovasi\tPuskesmas\n" + good + "B\tHilir\tkapan\tuji\tK6\n"
                                + "C\tEntah\t2023\tuji\tK6\n")
                        .problems())
                .extracting(p -> p.row() + " " + p.key())
                .containsExactly("3 innovation.error.period", "4 innovation.error.unknown-name");
        assertThat(service.register(InnovationFilter.ALL).all()).isZero();
        assertThat(service.paste(good).problems()).isEmpty();
        assertThat(row("Kelas ibu").puskesmas()).hasSize(2);
        assertThat(row("Kelas ibu").since()).isEqualTo(Period.month(2023, 5));
        assertThat(service.paste(good).problems()).extracting(Problem::key).containsExactly("innovation.paste.twice");
    }

    @Test
    void aPastedTableIsTakenBackAsAWholeByWhoeverMayWriteAllOfIt() {
        service.save(form("Lama", "2023", null, List.of("P1"), "KIA-K6"));
        RegisterPaste pasted = service.paste("A\tP1\t2023\tuji\tKIA-K6\nB\tP2\t2023\tuji\tKIA-K6\n");
        assertThat(pasted.count()).isEqualTo(2);
        scope.is(new Scope(Role.PUSKESMAS_HEAD, false, Set.of(data.facilityId("P1")), Set.of()));
        refused(() -> service.undo(pasted));
        scope.is(Scope.regency(Role.EXECUTIVE));
        refused(() -> service.undo(pasted));
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        assertThat(names(InnovationFilter.ALL)).hasSize(3);
        service.undo(pasted);
        assertThat(names(InnovationFilter.ALL)).containsExactly("Lama");
        assertThatThrownBy(() -> service.undo(pasted)).isInstanceOf(DomainException.Conflict.class);
    }

    @Test
    void moreInnovationsDoNotMeanMoreStatements() {
        service.save(form("A", "2023", null, List.of("P1"), "KIA-K6"));
        service.register(InnovationFilter.ALL);
        long one = Statements.during(jdbc, () -> service.register(InnovationFilter.ALL));
        for (int i = 0; i < 30; i++) {
            service.save(form("B" + i, "2023", null, List.of("P1", "P2"), "KIA-K6", "KIA-K1"));
        }
        assertThat(Statements.during(jdbc, () -> service.register(InnovationFilter.ALL)))
                .isEqualTo(one);
    }

    private void ofHilir(Role role) {
        scope.is(new Scope(role, false, Set.of(data.facilityId("P1")), Set.of(data.villageId(TestRegions.DANAU))));
    }

    private static void refused(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(DomainException.NotFound.class);
    }

    private static InnovationForm form(
            String name,
            @Nullable String since,
            @Nullable String stopped,
            List<String> puskesmas,
            String... indicators) {
        return new InnovationForm(
                null, name, puskesmas, period(since), period(stopped), "uji", List.of(indicators), null, 0);
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.parse(text).orElseThrow();
    }

    private static InnovationForm change(InnovationRow row, String name) {
        return new InnovationForm(
                row.id(),
                name,
                row.puskesmas().stream().map(RegisterUnit::code).toList(),
                row.since(),
                row.stopped(),
                row.about(),
                row.indicators().stream().map(i -> i.code()).toList(),
                row.source(),
                row.version());
    }

    private InnovationRow row(String name) {
        return Objects.requireNonNull(service.register(InnovationFilter.ALL).rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElse(null));
    }

    private List<String> names(InnovationFilter filter) {
        return service.register(filter).rows().stream().map(InnovationRow::name).toList();
    }
}
