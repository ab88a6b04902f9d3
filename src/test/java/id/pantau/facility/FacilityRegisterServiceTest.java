package id.pantau.facility;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.RAWA;
import static id.pantau.facility.TestRegister.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.base.DataVersion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestRegister.class})
class FacilityRegisterServiceTest {

    @Autowired
    private FacilityRegisterService service;

    @Autowired
    private FacilityService facilities;

    @Autowired
    private FacilityIntake intake;

    @Autowired
    private TestRegister data;

    @Autowired
    private DataVersion dataVersion;

    @BeforeEach
    void aRegister() {
        data.store();
    }

    @Test
    void aNewFacilityStandsInTheRegisterAndItsHistoryBeginsWithItsOpening() {
        long version = dataVersion.current();
        service.open(form("T2", FacilityKind.PUSTU, " Rawa ", "P1", RAWA));
        assertThat(dataVersion.current()).isGreaterThan(version);
        FacilityHistory history = service.history("T2");
        assertThat(history.facility()).satisfies(row -> {
            assertThat(row.name()).isEqualTo("Rawa");
            assertThat(row.parentName()).isEqualTo("Hilir");
            assertThat(row.puskesmasCode()).isEqualTo("P1");
            assertThat(row.villageName()).isEqualTo("Rawa");
        });
        assertThat(kinds(history)).containsExactly(FacilityEventKind.OPENED);
        assertThat(data.nameOn("T2", "2025-12-31")).isEmpty();
        assertThat(data.nameOn("T2", "2026-01-01")).isEqualTo("Rawa");
    }

    @Test
    void earlierMonthsKeepTheNameOfThatTime() {
        service.rename(data.step("T1", "2026-07-01"), "Danau Baru");
        assertThat(data.nameOn("T1", "2026-06-30")).isEqualTo("Danau");
        assertThat(data.nameOn("T1", "2026-07-01")).isEqualTo("Danau Baru");
        FacilityHistory history = service.history("T1");
        assertThat(history.facility().name()).isEqualTo("Danau Baru");
        assertThat(history.earlier()).singleElement().satisfies(period -> {
            assertThat(period.name()).isEqualTo("Danau");
            assertThat(period.until()).isEqualTo("2026-07-01");
        });
        assertThat(history.events().getFirst()).satisfies(event -> {
            assertThat(event.kind()).isEqualTo(FacilityEventKind.RENAMED);
            assertThat(event.before()).isEqualTo("Danau");
            assertThat(event.after()).isEqualTo("Danau Baru");
            assertThat(event.reason()).isEqualTo("SK 1/2026");
        });
    }

    @Test
    void aNameThatComesLaterIsNotTheOneOfToday() {
        service.rename(data.step("P1", "2027-01-01"), "Hilir Raya");
        assertThat(service.history("P1").facility().name()).isEqualTo("Hilir");
        assertThat(data.nameOn("P1", "2027-01-01")).isEqualTo("Hilir Raya");
        assertThat(facilities.puskesmasHistory())
                .extracting(p -> p.puskesmas().name())
                .containsExactly("Hilir", "Hulu");
    }

    @Test
    void aCorrectionHoldsForAllDaysAndSaysWhatStoodThere() {
        FacilityForm read = service.form("T1");
        service.correct(new FacilityForm(
                "T1",
                FacilityKind.PUSTU,
                "Danau Satu",
                "Poskesdes",
                RAWA,
                "P2",
                null,
                null,
                LocalDate.of(2019, 5, 1),
                null,
                read.version()));
        assertThat(data.nameOn("T1", "2019-05-01")).isEqualTo("Danau Satu");
        assertThat(data.puskesmasOn("T1", "2020-06-01")).isEqualTo("P2");
        assertThat(service.history("T1").events())
                .filteredOn(e -> e.kind() == FacilityEventKind.CORRECTED)
                .extracting(e -> e.attribute() + ": " + e.before() + " → " + e.after())
                .containsExactlyInAnyOrder(
                        "NAME: Danau → Danau Satu",
                        "PARENT: Hilir → Hulu",
                        "VILLAGE: Danau → Rawa",
                        "FORM: null → Poskesdes",
                        "OPENED: 2020-01-01 → 2019-05-01",
                        "SOURCE: uji → null");
    }

    @Test
    void underAnotherPuskesmasFromADayOnTheMonthsBeforeStayWithTheOldOne() {
        service.move(data.step("T1", "2026-07-01"), "P2");
        assertThat(data.puskesmasOn("T1", "2026-06-30")).isEqualTo("P1");
        assertThat(data.puskesmasOn("T1", "2026-07-01")).isEqualTo("P2");
        assertThat(data.puskesmasOn("Y1", "2026-06-30"))
                .as("what stands under it goes along")
                .isEqualTo("P1");
        assertThat(data.puskesmasOn("Y1", "2026-07-01")).isEqualTo("P2");
    }

    @Test
    void aClosedFacilityCountsInTheMonthsBefore() {
        service.close(data.step("Y1", "2026-08-01"));
        assertThat(data.nameOn("Y1", "2026-07-31")).isEqualTo("Melati");
        assertThat(data.nameOn("Y1", "2026-08-01")).isEmpty();
        assertThat(codes(RegisterFilter.OPEN)).containsExactly("P1", "P2", "T1");
        assertThat(codes(new RegisterFilter(null, null, null, true, null))).containsExactly("Y1");
        service.reopen("Y1", service.form("Y1").version(), "Keliru");
        assertThat(data.nameOn("Y1", "2026-08-01")).isEqualTo("Melati");
        assertThat(kinds(service.history("Y1"))).contains(FacilityEventKind.CLOSED, FacilityEventKind.REOPENED);
    }

    @Test
    void whatGoesUpInAnotherTakesItsVillagesAndFacilitiesAlong() {
        service.merge(List.of(data.step("P1", "2026-07-01")), "P2");
        assertThat(data.nameOn("P1", "2026-06-30")).isEqualTo("Hilir");
        assertThat(data.nameOn("P1", "2026-07-01")).isEmpty();
        assertThat(data.puskesmasOn("Y1", "2026-06-30")).isEqualTo("P1");
        assertThat(data.puskesmasOn("Y1", "2026-07-01")).isEqualTo("P2");
        assertThat(facilities.puskesmasByVillage(LocalDate.of(2026, 6, 30)).values())
                .hasSize(3);
        assertThat(facilities.puskesmasByVillage(LocalDate.of(2026, 7, 1)).values())
                .hasSize(3)
                .containsOnly(facilities.facility("P2").orElseThrow().id());
        assertThat(kinds(service.history("P1"))).contains(FacilityEventKind.MERGED);
        assertThat(kinds(service.history("P2")))
                .as("told at both ends")
                .contains(FacilityEventKind.MERGED, FacilityEventKind.SERVES);
    }

    @Test
    void aPartOfAnotherOneSaysSo() {
        service.split("T1", form("T2", FacilityKind.PUSTU, "Rawa", "P1", RAWA), "SK 2");
        assertThat(service.history("T2").events()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(FacilityEventKind.SPLIT);
            assertThat(event.otherCode()).isEqualTo("T1");
        });
        assertThat(kinds(service.history("T1"))).contains(FacilityEventKind.SPLIT);
    }

    @Test
    void aVillageGoesToAnotherPuskesmasFromADayOn() {
        service.serve(RAWA, "P2", LocalDate.of(2026, 7, 1), "SK 3");
        assertThat(service.history("P1").served())
                .extracting(s -> s.villageName() + " " + s.from() + " " + s.last())
                .containsExactly("Danau 2019-01-01 null", "Rawa 2019-01-01 2026-06-30");
        assertThat(service.history("P2").served())
                .extracting(s -> s.villageName() + " " + s.from() + " " + s.last())
                .containsExactlyInAnyOrder("Rawa 2026-07-01 null", "Bukit 2019-01-01 null");
        service.serve(BUKIT, null, LocalDate.of(2026, 9, 1), "SK 4");
        assertThat(facilities.puskesmasByVillage(LocalDate.of(2026, 9, 1))).hasSize(2);
    }

    @Test
    void whatAFileSaysIsACorrectionAndStandsInTheHistoryToo() {
        intake.applyFacilities(
                "fasilitas.csv", List.of(TestRegions.facility(2, "T1", "PUSTU", "Danau Satu", "P2", null)));
        assertThat(data.nameOn("T1", "2020-01-01")).isEqualTo("Danau Satu");
        assertThat(service.history("T1").events())
                .extracting(
                        e -> e.kind() + " " + e.attribute() + ": " + e.before() + " → " + e.after() + ", " + e.reason())
                .containsExactlyInAnyOrder(
                        "CORRECTED PARENT: Hilir → Hulu, fasilitas.csv",
                        "CORRECTED NAME: Danau → Danau Satu, fasilitas.csv",
                        "OPENED null: null → Danau, fasilitas.csv");
    }

    @Test
    void theFileOfYesterdayDoesNotUndoWhatWasDecidedOnThePageToday() {
        service.rename(data.step("T1", "2026-07-01"), "Danau Baru");
        service.move(data.step("T1", "2026-08-01"), "P2");
        var again = List.of(TestRegions.facility(2, "T1", "PUSTU", "Danau", "P1", null));
        assertThat(intake.applyFacilities("fasilitas.csv", again)).satisfies(changes -> {
            assertThat(changes.any()).isFalse();
            assertThat(changes.problems())
                    .extracting(p -> p.severity() + " " + p.column() + " " + p.key())
                    .containsExactly(
                            "INFO nama facility-register.file.former", "INFO kode_induk facility-register.file.former");
        });
        assertThat(data.nameOn("T1", "2026-07-01")).isEqualTo("Danau Baru");
        assertThat(data.puskesmasOn("T1", "2026-08-01")).isEqualTo("P2");
    }

    @Test
    void aFileThatClosesAPuskesmasWithAPustuIsTakenButSaid() {
        var closing =
                new FacilityLine(2, "P1", "PUSKESMAS", "Hilir", null, null, null, null, null, null, "2026-08-01", null);
        assertThat(intake.applyFacilities("fasilitas.csv", List.of(closing)).problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.key()).isEqualTo("facility-register.file.has-below");
                    assertThat(p.arguments()).containsExactly("Hilir", 1, "Danau");
                });
        assertThat(data.nameOn("P1", "2026-08-01")).isEmpty();
    }

    @Test
    void theListNarrows() {
        service.open(form("T3", FacilityKind.PUSTU, "Tanpa", null, null));
        assertThat(codes(new RegisterFilter(FacilityKind.PUSTU, null, null, false, null)))
                .containsExactly("T1", "T3");
        assertThat(codes(new RegisterFilter(null, "P1", null, false, null))).containsExactly("P1", "T1", "Y1");
        assertThat(codes(new RegisterFilter(null, "99.98.02", null, false, null)))
                .containsExactly("P2");
        assertThat(codes(new RegisterFilter(null, null, RegisterFilter.Lack.VILLAGE, false, null)))
                .containsExactly("T3");
        assertThat(codes(new RegisterFilter(null, null, RegisterFilter.Lack.PARENT, false, null)))
                .containsExactly("T3");
        assertThat(codes(new RegisterFilter(null, null, RegisterFilter.Lack.POSITION, false, null)))
                .hasSize(5);
        assertThat(codes(new RegisterFilter(null, null, null, false, "mela"))).containsExactly("Y1");
    }

    private List<String> codes(RegisterFilter filter) {
        return service.list(filter).stream().map(RegisterRow::code).toList();
    }

    private static List<FacilityEventKind> kinds(FacilityHistory history) {
        return history.events().stream().map(FacilityEventRow::kind).toList();
    }
}
