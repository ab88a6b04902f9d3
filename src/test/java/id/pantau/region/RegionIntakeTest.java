package id.pantau.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pantau.DatabaseTest;
import id.pantau.RealPacks;
import id.pantau.base.DataVersion;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.region.RegionEntry.RegionKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Taking a kabupaten in, on a real database. */
@DatabaseTest
@Transactional
class RegionIntakeTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 1, 1);
    private static final RegencyProfile PROFILE = profile("98.76", "Kabupaten Rekaan", false);
    private static final List<RegionEntry> ENTRIES = List.of(
            entry(5, RegionKind.DESA, "98.76.01.2004", "Tahai II"),
            entry(2, RegionKind.KECAMATAN, "98.76.01", "Muara"),
            entry(3, RegionKind.KELURAHAN, "98.76.01.1001", "Muara Satu"),
            entry(4, RegionKind.DESA, "98.76.01.2002", "Sei. Rungun"));

    @Autowired
    RegionIntake intake;

    @Autowired
    RegionService regions;

    @Autowired
    BoundaryService boundaries;

    @Autowired
    DataVersion dataVersion;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aKabupatenIsStoredOnceAndTheSameAgainChangesNothing() {
        assertCounts(intake.applyProfile(PROFILE), 1, 0, 0);
        assertCounts(intake.applyRegions(ENTRIES), 4, 0, 0);
        long version = dataVersion.current();

        assertCounts(intake.applyProfile(PROFILE), 0, 0, 1);
        assertCounts(intake.applyRegions(ENTRIES), 0, 0, 4);
        assertThat(dataVersion.current()).isEqualTo(version);
        assertThat(regions.regency()).get().satisfies(r -> {
            assertThat(r.id()).isEqualTo(9876);
            assertThat(r.zone()).isEqualTo(ZoneId.of("Asia/Makassar"));
        });
    }

    @Test
    void villageIdsFollowTheCodesAndNewVillagesTakeTheNextFreeOne() {
        takeIn();
        var later = List.of(
                ENTRIES.get(1),
                entry(6, RegionKind.DESA, "98.76.01.2001", "Baru"),
                entry(7, RegionKind.DESA, "98.76.01.2002", "Sungai Rungun"));

        var changes = intake.applyRegions(later);

        assertCounts(changes, 1, 1, 1);
        assertThat(changes.problems())
                .as("villages that are not named any more stay")
                .extracting(Problem::key)
                .containsExactly("region.entry.missing", "region.entry.missing");
        int district = 987601;
        assertThat(regions.villages())
                .extracting(VillageRow::id, VillageRow::code)
                .containsExactly(
                        tuple(district * 256, "98.76.01.1001"),
                        tuple(district * 256 + 1, "98.76.01.2002"),
                        tuple(district * 256 + 2, "98.76.01.2004"),
                        tuple(district * 256 + 3, "98.76.01.2001"));
        assertThat(regions.village("98.76.01.2002"))
                .get()
                .extracting(VillageRow::name)
                .isEqualTo("Sungai Rungun");
        assertThat(regions.village("98.76.01.9999")).isEmpty();
    }

    @Test
    void anotherKabupatenIsRefusedByName() {
        takeIn();

        var changes = intake.applyProfile(profile("19.06", "Kabupaten Lain", false));

        assertThat(changes.any()).isFalse();
        assertThat(changes.problems()).singleElement().satisfies(p -> {
            assertThat(p.key()).isEqualTo("region.profile.other-regency");
            assertThat(p.isError()).isTrue();
            assertThat(p.arguments()).containsExactly("Kabupaten Lain", "19.06", "Kabupaten Rekaan", "98.76");
        });
    }

    @Test
    void exampleDataAndRealDataNeverMeet() {
        takeIn();
        assertThat(intake.applyProfile(profile("99.99", "Kabupaten Contoh", true))
                        .problems())
                .extracting(Problem::key)
                .containsExactly("region.profile.demo-into-real");
    }

    @Test
    void realDataAreNotTakenIntoADatabaseOfExamples() {
        intake.applyProfile(profile("99.99", "Kabupaten Contoh", true));
        assertThat(intake.applyProfile(PROFILE).problems())
                .extracting(Problem::key)
                .containsExactly("region.profile.real-into-demo");
    }

    @Test
    void oneBadRowLeavesEverythingAsItWasAndAllAreNamed() {
        intake.applyProfile(PROFILE);
        var changes = intake.applyRegions(List.of(
                ENTRIES.get(1),
                entry(3, RegionKind.DESA, "98.76.1.2001", "Kode Excel"),
                entry(4, RegionKind.DESA, "98.77.01.2001", "Tetangga"),
                entry(5, RegionKind.DESA, "98.76.02.2001", "Tanpa Kecamatan"),
                entry(6, RegionKind.DESA, "98.76.01.2001", " "),
                entry(7, RegionKind.DESA, "98.76.01.2001", "Kembar")));

        assertThat(changes.any()).isFalse();
        assertThat(changes.problems())
                .extracting(Problem::row, Problem::key)
                .containsExactlyInAnyOrder(
                        tuple(3, "region.entry.village-code"),
                        tuple(4, "region.entry.other-regency"),
                        tuple(5, "region.entry.no-district"),
                        tuple(6, "region.entry.no-name"),
                        tuple(7, "region.entry.repeated"));
        assertThat(regions.villages()).isEmpty();
    }

    @Test
    void boundariesAreDatedAndTheSameAgainChangesNothing() {
        takeInInvented();
        var reading = BoundaryReader.read(PackRegions.resource("batas.geojson"), PackRegions.INVENTED);

        assertCounts(intake.applyBoundaries(reading, FIRST, "batas-desa.geojson"), 5, 0, 0);
        assertCounts(intake.applyBoundaries(reading, SECOND, "batas-desa.geojson"), 0, 0, 5);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM boundary_version")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("SELECT SUM(area_km2) FROM boundary")
                        .query(Double.class)
                        .single())
                .isBetween(700.0, 750.0);
    }

    @Test
    void mapsOfVillagesAndKecamatanAndWhatIsMergedShareOneAddressPerContent() {
        takeInInvented();
        assertThat(boundaries.villages()).isEmpty();
        intake.applyBoundaries(
                BoundaryReader.read(PackRegions.resource("batas.geojson"), PackRegions.INVENTED), FIRST, "batas");

        var villages = boundaries.villages().orElseThrow();
        assertThat(villages.url()).matches("/geo/[0-9a-f]{32}\\.json");
        assertThat(villages.west()).isEqualTo(110.0);
        assertThat(villages.north()).isEqualTo(-1.8);
        assertThat(boundaries.districts()).get().isNotEqualTo(villages);
        var ids = regions.villages().stream().map(VillageRow::id).toList();
        var groups = new TreeMap<String, Set<Integer>>();
        groups.put("P1", Set.of(ids.get(0), ids.get(1)));
        groups.put("P2", Set.of());
        var merged = boundaries.dissolved(groups);
        assertThat(boundaries.dissolved(groups)).isEqualTo(merged).isNotEqualTo(villages);
        assertThat(boundaries.villageCodeAt(110.05, -1.95)).contains("98.76.01.1001");
        assertThat(boundaries.villageCodeAt(120, 3)).isEmpty();
        assertThat(villages.west()).isLessThan(110.05);
        assertThat(villages.east()).isGreaterThan(110.05);
    }

    @Test
    void withoutBoundariesThereIsNothingToDraw() {
        assertThat(boundaries.districts()).isEmpty();
        assertThat(boundaries.villageCodeAt(110, -2)).isEmpty();
        assertThat(boundaries.dissolved(new TreeMap<>()).url()).startsWith("/geo/");
    }

    @Test
    void theSecondSourceOfSinjaiIsANewVersionThatNamesTheSwappedVillages() {
        var pack = RealPacks.pack("73.07");
        intake.applyProfile(profile("73.07", "Kabupaten Sinjai", false));
        intake.applyRegions(PackRegions.entries("73.07"));
        var villages = regions.villages().stream().map(VillageName::of).toList();

        var first = BoundaryReader.read(pack.resolve("batas-desa.geojson"), villages);
        assertCounts(intake.applyBoundaries(first, FIRST, "batas-desa.geojson"), 80, 0, 0);
        String before = boundaries.villages().orElseThrow().url();
        var second = BoundaryReader.read(pack.resolve("batas-desa-bps2020.geojson"), villages);
        var changes = intake.applyBoundaries(second, SECOND, "batas-desa.geojson");

        assertCounts(changes, 0, 80, 0);
        assertThat(changes.problems())
                .filteredOn(p -> p.key().equals("region.boundary.moved"))
                .extracting(p -> p.arguments().get(0), p -> p.arguments().get(1))
                .containsExactlyInAnyOrder(tuple("Saukang", "Kaloling"), tuple("Kaloling", "Saukang"));
        assertThat(boundaries.villages().orElseThrow().url()).isNotEqualTo(before);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM boundary GROUP BY version_id")
                        .query(Integer.class)
                        .list())
                .as("the old version is kept")
                .containsExactly(80, 80);
    }

    private void takeIn() {
        intake.applyProfile(PROFILE);
        intake.applyRegions(ENTRIES);
    }

    private void takeInInvented() {
        intake.applyProfile(PROFILE);
        var entries = new ArrayList<RegionEntry>();
        entries.add(entry(2, RegionKind.KECAMATAN, "98.76.01", "Muara"));
        entries.add(entry(3, RegionKind.KECAMATAN, "98.76.02", "Hulu"));
        PackRegions.INVENTED.forEach(v -> entries.add(entry(4, RegionKind.DESA, v.code(), v.name())));
        assertThat(intake.applyRegions(entries).hasErrors()).isFalse();
    }

    private static void assertCounts(Changes changes, int added, int changed, int same) {
        assertThat(changes.hasErrors()).as(changes.problems().toString()).isFalse();
        assertThat(List.of(changes.added(), changes.changed(), changes.same())).containsExactly(added, changed, same);
    }

    private static RegencyProfile profile(String code, String name, boolean demo) {
        return new RegencyProfile(
                code, null, name, "Provinsi", RegencyProfile.zone("wita").orElseThrow(), "Dinas Kesehatan", demo);
    }

    private static RegionEntry entry(int row, RegionKind kind, String code, String name) {
        return new RegionEntry(row, kind, code, name, null, null, null);
    }
}
