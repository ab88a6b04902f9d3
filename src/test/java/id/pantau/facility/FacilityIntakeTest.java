package id.pantau.facility;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static id.pantau.facility.TestRegions.facility;
import static id.pantau.facility.TestRegions.serves;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.base.DataVersion;
import id.pantau.base.i18n.Texts;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.region.RegionIntake;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class FacilityIntakeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String FACILITIES = "fasilitas.csv";
    private static final String CATCHMENTS = "wilayah-kerja.csv";

    @Autowired
    private FacilityIntake intake;

    @Autowired
    private FacilityService service;

    @Autowired
    private RegionIntake regions;

    @Autowired
    private DataVersion dataVersion;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    @BeforeEach
    void aKabupaten() {
        TestRegions.store(regions);
    }

    private Changes takeTwoPuskesmas() {
        return intake.applyFacilities(
                FACILITIES,
                List.of(
                        facility(2, "T1", "PUSTU", "Danau", "06060501", DANAU),
                        facility(3, "06060501", "puskesmas", "Hilir", null, DANAU),
                        facility(4, "P2", "PUSKESMAS", "Hulu", null, null),
                        facility(5, "Y1", "POSYANDU", "Melati", "T1", null)));
    }

    @Test
    void aPustuMayStandBeforeItsPuskesmasInTheFile() {
        Changes changes = takeTwoPuskesmas();
        assertThat(changes.problems()).isEmpty();
        assertThat(changes.added()).isEqualTo(4);
        assertThat(service.facilities(DAY)).extracting(FacilityRow::code).containsExactly("06060501", "P2", "T1", "Y1");
        int puskesmas = service.facility("06060501").orElseThrow().id();
        assertThat(service.facility("T1").orElseThrow().puskesmasId()).isEqualTo(puskesmas);
        assertThat(service.facility("Y1").orElseThrow().puskesmasId())
                .as("through its Pustu")
                .isEqualTo(puskesmas);
    }

    @Test
    void theSameRowsTwiceChangeNothing() {
        takeTwoPuskesmas();
        long version = dataVersion.current();
        Changes again = takeTwoPuskesmas();
        assertThat(again.any()).isFalse();
        assertThat(again.same()).isEqualTo(4);
        assertThat(dataVersion.current()).isEqualTo(version);
    }

    @Test
    void aChangeIsCountedAndAnEmptyCellLeavesWhatWasThere() {
        takeTwoPuskesmas();
        long version = dataVersion.current();
        Changes changes =
                intake.applyFacilities(FACILITIES, List.of(facility(2, "T1", "PUSTU", "Danau Baru", null, null)));
        assertThat(List.of(changes.added(), changes.changed(), changes.same())).containsExactly(0, 1, 0);
        assertThat(dataVersion.current()).isGreaterThan(version);
        assertThat(service.facility("T1")).hasValueSatisfying(f -> {
            assertThat(f.name()).isEqualTo("Danau Baru");
            assertThat(f.villageId()).isNotNull();
            assertThat(f.parentId()).isNotNull();
        });
    }

    @Test
    void aCodeThatLostItsLeadingZeroIsTheSameFacility() {
        takeTwoPuskesmas();
        Changes changes =
                intake.applyFacilities(FACILITIES, List.of(facility(2, "6060501", "PUSKESMAS", "Hilir", null, DANAU)));
        assertThat(changes.same()).isEqualTo(1);
        assertThat(keys(changes)).containsExactly("facility.code.lost-zero");
        assertThat(service.facility("6060501")).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsReportedWithItsRow() {
        Changes changes = intake.applyFacilities(
                FACILITIES,
                List.of(
                        facility(2, "P1", "PUSKESMAS", "Hilir", null, "99.98.09.2001"),
                        facility(3, "T1", "PUSTU", "Danau", "TIDAK-ADA", DANAU),
                        facility(4, "T2", "PUSTU", "Rawa", "T1", RAWA),
                        facility(5, "K1", "KLINIK", "Sehat", null, DANAU),
                        facility(6, "P1", "PUSKESMAS", "Hilir", null, null),
                        facility(7, "P3", "PUSKESMAS", " ", null, null),
                        facility(8, "kode dengan spasi", "PUSKESMAS", "X", null, null)));
        assertThat(changes.problems())
                .extracting(p -> p.row() + " " + p.severity() + " " + p.key())
                .containsExactlyInAnyOrder(
                        "2 WARNING facility.problem.unknown-village",
                        "3 WARNING facility.problem.unknown-parent",
                        "4 WARNING facility.problem.parent-kind",
                        "5 ERROR facility.problem.unknown-kind",
                        "6 ERROR facility.problem.duplicate",
                        "7 ERROR facility.problem.no-name",
                        "8 ERROR facility.problem.code");
        assertThat(service.facilities(DAY)).extracting(FacilityRow::code).containsExactly("P1", "T1", "T2");
        assertThat(changes.problems())
                .allSatisfy(p ->
                        assertThat(texts.text(p.key(), p.arguments().toArray())).isNotBlank());
    }

    @Test
    void aKindNeverChanges() {
        takeTwoPuskesmas();
        Changes changes =
                intake.applyFacilities(FACILITIES, List.of(facility(2, "T1", "POSYANDU", "Danau", null, null)));
        assertThat(keys(changes)).containsExactly("facility.problem.kind-changed");
        assertThat(service.facility("T1").orElseThrow().kind()).isEqualTo(FacilityKind.PUSTU);
    }

    @Test
    void coordinatesAreReadWithCommaSwappedBackOrLeftOut() {
        Changes changes = intake.applyFacilities(
                FACILITIES,
                List.of(
                        at(2, "A", "-3,118683", "107,984"),
                        at(3, "B", "107.984", "-3.118683"),
                        at(4, "C", "-3118683", "107984009"),
                        at(5, "D", "-3.1", null)));
        assertThat(keys(changes))
                .containsExactly(
                        "facility.problem.position-swapped",
                        "facility.problem.position-out-of-range",
                        "facility.problem.position-unreadable");
        assertThat(service.facility("A").orElseThrow().latitude()).isEqualTo(-3.118683);
        assertThat(service.facility("B").orElseThrow().longitude()).isEqualTo(107.984);
        assertThat(service.facility("C").orElseThrow().latitude()).isNull();
        assertThat(service.facility("D").orElseThrow().latitude()).isNull();
    }

    @Test
    void facilitiesAreThereFromOpeningToClosing() {
        intake.applyFacilities(
                FACILITIES,
                List.of(new FacilityLine(
                        2,
                        "P1",
                        "PUSKESMAS",
                        "Hilir",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "2020-01-01",
                        "2026-11-20",
                        null)));
        assertThat(service.facilities(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(service.facilities(LocalDate.of(2020, 1, 1))).hasSize(1);
        assertThat(service.facilities(LocalDate.of(2026, 11, 19))).hasSize(1);
        assertThat(service.facilities(DAY)).as("closed on this day").isEmpty();
        assertThat(service.facility("P1")).as("still known").isPresent();
    }

    @Test
    void wilayahKerjaIsTakenOnceAndTellsWhoServesWhom() {
        takeTwoPuskesmas();
        List<CatchmentLine> lines =
                List.of(serves(2, "6060501", DANAU, "2019-01-01"), serves(3, "P2", RAWA, "2019-01-01"));
        Changes changes = intake.applyCatchments(CATCHMENTS, lines);
        assertThat(changes.added()).isEqualTo(2);
        assertThat(keys(changes)).containsExactly("facility.code.lost-zero", "facility.catchment.missing");
        assertThat(changes.problems().getLast().arguments())
                .as("how many villages no Puskesmas serves, and which")
                .containsExactly(1, "Bukit");
        assertThat(intake.applyCatchments(CATCHMENTS, lines).same()).isEqualTo(2);
        assertThat(service.puskesmasByVillage(DAY)).hasSize(2);
        assertThat(service.puskesmasByVillage(LocalDate.of(2018, 12, 31))).isEmpty();
        assertThat(service.villagesWithoutCatchment(DAY))
                .extracting(VillageRow::code)
                .containsExactly(BUKIT);
    }

    @Test
    void aLaterPuskesmasTakesAVillageOver() {
        takeTwoPuskesmas();
        intake.applyCatchments(CATCHMENTS, List.of(serves(2, "06060501", DANAU, "2019-01-01")));
        Changes changes = intake.applyCatchments(CATCHMENTS, List.of(serves(2, "P2", DANAU, "2025-01-01")));
        assertThat(keys(changes)).containsExactly("facility.problem.ended", "facility.catchment.missing");
        int danau = service.puskesmasByVillage(DAY).keySet().iterator().next();
        assertThat(service.puskesmasByVillage(LocalDate.of(2024, 12, 31)))
                .isEqualTo(
                        Map.of(danau, service.facility("06060501").orElseThrow().id()));
        assertThat(service.puskesmasByVillage(LocalDate.of(2025, 1, 1)))
                .isEqualTo(Map.of(danau, service.facility("P2").orElseThrow().id()));
        assertThat(intake.applyCatchments(CATCHMENTS, List.of(serves(2, "06060501", DANAU, "2019-01-01")))
                        .same())
                .as("the older file again")
                .isEqualTo(1);
    }

    @Test
    void aVillageHasAtMostOnePuskesmasOnADay() {
        takeTwoPuskesmas();
        Changes changes = intake.applyCatchments(
                CATCHMENTS,
                List.of(
                        serves(2, "06060501", DANAU, "2019-01-01"),
                        serves(3, "P2", DANAU, "2020-01-01"),
                        new CatchmentLine(4, "P2", RAWA, "2019-01-01", "2019-12-31"),
                        serves(5, "06060501", RAWA, "2020-01-01"),
                        serves(6, "T1", BUKIT, "2020-01-01"),
                        serves(7, "P2", "99.98.09.2001", "2020-01-01"),
                        new CatchmentLine(8, "P2", BUKIT, "2020-01-01", "2019-01-01"),
                        serves(9, "P2", BUKIT, "1 Januari")));
        assertThat(changes.added()).isEqualTo(3);
        assertThat(changes.problems())
                .extracting(p -> p.row() + " " + p.key())
                .containsExactlyInAnyOrder(
                        "3 facility.problem.overlap-in-file",
                        "6 facility.problem.not-a-puskesmas",
                        "7 facility.problem.catchment-village",
                        "8 facility.problem.ends-before-it-begins",
                        "9 facility.problem.date",
                        "0 facility.catchment.missing");
        assertThat(keys(intake.applyCatchments(CATCHMENTS, List.of(serves(2, "P2", DANAU, "2018-01-01")))))
                .containsExactly("facility.problem.overlap", "facility.catchment.missing");
    }

    @Test
    void theDatabaseItselfRefusesASecondPuskesmasOnADay() {
        takeTwoPuskesmas();
        intake.applyCatchments(CATCHMENTS, List.of(serves(2, "06060501", DANAU, "2019-01-01")));
        assertThatThrownBy(() -> jdbc.sql("""
                                INSERT INTO catchment (puskesmas_id, village_id, valid_from, valid_until)
                                SELECT puskesmas_id, village_id, '2030-01-01', '2031-01-01' FROM catchment
                                """).update()).isInstanceOf(DataAccessException.class);
    }

    private static FacilityLine at(int row, String code, String latitude, @Nullable String longitude) {
        return new FacilityLine(row, code, "PUSKESMAS", code, null, null, latitude, longitude, null, null, null, null);
    }

    private static List<String> keys(Changes changes) {
        return changes.problems().stream().map(Problem::key).toList();
    }
}
