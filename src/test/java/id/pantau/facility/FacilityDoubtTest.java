package id.pantau.facility;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.base.i18n.Texts;
import id.pantau.region.BoundaryReader;
import id.pantau.region.RegionIntake;
import id.pantau.region.RegionService;
import id.pantau.region.TestBoundaries;
import id.pantau.region.VillageName;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** A point that lies elsewhere than stated is asked about; one outside of the kabupaten cannot be. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRegister.class})
class FacilityDoubtTest {

    @Autowired
    private FacilityRegisterService service;

    @Autowired
    private TestRegister data;

    @Autowired
    private RegionIntake regionIntake;

    @Autowired
    private RegionService regions;

    @Autowired
    private Texts texts;

    @TempDir
    Path folder;

    @BeforeEach
    void villagesInARow() {
        data.store();
        Path file = new TestBoundaries()
                .village(DANAU, "Danau", 110, 110.1)
                .village(RAWA, "Rawa", 110.1, 110.2)
                .village(BUKIT, "Bukit", 110.2, 110.3)
                .write(folder.resolve("batas.geojson"));
        regionIntake.applyBoundaries(
                BoundaryReader.read(
                        file, regions.villages().stream().map(VillageName::of).toList()),
                LocalDate.of(2020, 1, 1),
                "batas.geojson");
    }

    @Test
    void theVillageInWhichItLiesIsNamedWhereItIsNotTheOneStated() {
        assertThat(service.doubts(at(110.05, DANAU))).isEmpty();
        assertThat(service.doubts(at(110.15, DANAU))).singleElement().satisfies(doubt -> {
            assertThat(doubt.key()).isEqualTo("facility-register.doubt.other-village");
            assertThat(texts.text(doubt.key(), doubt.arguments().toArray()))
                    .startsWith("Titik ini terletak di Rawa, sedangkan desanya tertulis Danau.");
        });
        assertThat(service.doubts(at(110.25, null)))
                .extracting(FacilityDoubt::key)
                .containsExactly("facility-register.doubt.lies-in");
    }

    @Test
    void outsideOfAllVillagesThereIsNoFacility() {
        data.refused("facility-register.error.outside", () -> service.open(at(111, DANAU)));
        service.open(at(110.15, DANAU));
        assertThat(service.history("N1").facility().hasPosition()).isTrue();
    }

    private static FacilityForm at(double longitude, @Nullable String village) {
        return new FacilityForm("N1", FacilityKind.PUSTU, "Baru", null, village, "P1", -1.95, longitude, null, null, 0);
    }
}
