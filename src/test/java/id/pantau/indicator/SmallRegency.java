package id.pantau.indicator;

import id.pantau.facility.CatchmentLine;
import id.pantau.facility.FacilityIntake;
import id.pantau.facility.FacilityLine;
import id.pantau.facility.FacilityService;
import id.pantau.region.RegencyProfile;
import id.pantau.region.RegionEntry;
import id.pantau.region.RegionEntry.RegionKind;
import id.pantau.region.RegionIntake;
import id.pantau.region.RegionService;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kabupaten with one Puskesmas and two villages, for tests that roll back. */
public class SmallRegency {

    public static final String REGENCY = "99.98";
    public static final String PUSKESMAS = "09998001";
    public static final String NEAR = "99.98.01.2001";
    public static final String FAR = "99.98.01.1002";

    private final RegionIntake regions;
    private final FacilityIntake facilities;
    private final RegionService regionService;
    private final FacilityService facilityService;

    public SmallRegency(
            RegionIntake regions,
            FacilityIntake facilities,
            RegionService regionService,
            FacilityService facilityService) {
        this.regions = regions;
        this.facilities = facilities;
        this.regionService = regionService;
        this.facilityService = facilityService;
    }

    /** To be called within the test's transaction. */
    public void found() {
        regions.applyProfile(new RegencyProfile(
                REGENCY, null, "Kabupaten Uji", "Provinsi Uji", ZoneId.of("Asia/Jakarta"), "Dinas Kesehatan", false));
        regions.applyRegions(List.of(
                new RegionEntry(2, RegionKind.KECAMATAN, "99.98.01", "Uji", null, null, null),
                new RegionEntry(3, RegionKind.DESA, NEAR, "Dekat", null, null, null),
                new RegionEntry(4, RegionKind.KELURAHAN, FAR, "Jauh", null, null, null)));
        facilities.applyFacilities(
                "fasilitas.csv",
                List.of(
                        facility(2, PUSKESMAS, "PUSKESMAS", "Uji", null),
                        facility(3, "PST-1", "PUSTU", "Dekat", PUSKESMAS)));
        facilities.applyCatchments(
                "wilayah-kerja.csv",
                List.of(
                        new CatchmentLine(2, PUSKESMAS, NEAR, null, null),
                        new CatchmentLine(3, PUSKESMAS, FAR, null, null)));
    }

    public int villageId(String code) {
        return regionService.village(code).orElseThrow().id();
    }

    public int puskesmasId() {
        return facilityService.facility(PUSKESMAS).orElseThrow().id();
    }

    private static FacilityLine facility(int row, String code, String kind, String name, @Nullable String parent) {
        return new FacilityLine(row, code, kind, name, parent, NEAR, null, null, null, null, null, null);
    }
}
