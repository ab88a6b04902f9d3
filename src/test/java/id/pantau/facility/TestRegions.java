package id.pantau.facility;

import id.pantau.region.RegencyProfile;
import id.pantau.region.RegionEntry;
import id.pantau.region.RegionEntry.RegionKind;
import id.pantau.region.RegionIntake;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small invented kabupaten for tests: two kecamatan with three villages. Facilities come with the test. */
public final class TestRegions {

    public static final String DANAU = "99.98.01.2001";
    public static final String RAWA = "99.98.01.2002";
    public static final String BUKIT = "99.98.02.2001";

    private TestRegions() {}

    /** Stores it; within the transaction of the test. */
    public static void store(RegionIntake intake) {
        intake.applyProfile(new RegencyProfile(
                "99.98", null, "Kabupaten Uji", "Provinsi Uji", ZoneId.of("Asia/Jakarta"), "Dinas Kesehatan", false));
        intake.applyRegions(List.of(
                entry(2, RegionKind.KECAMATAN, "99.98.01", "Hilir"),
                entry(3, RegionKind.KECAMATAN, "99.98.02", "Hulu"),
                entry(4, RegionKind.DESA, DANAU, "Danau"),
                entry(5, RegionKind.DESA, RAWA, "Rawa"),
                entry(6, RegionKind.KELURAHAN, BUKIT, "Bukit")));
    }

    private static RegionEntry entry(int row, RegionKind kind, String code, String name) {
        return new RegionEntry(row, kind, code, name, null, null, null);
    }

    /** A row of fasilitas.csv with the columns that matter most. */
    public static FacilityLine facility(
            int row, String code, String kind, String name, @Nullable String parent, @Nullable String village) {
        return new FacilityLine(row, code, kind, name, parent, village, null, null, null, null, null, "uji");
    }

    /** A row of wilayah-kerja.csv without end. */
    public static CatchmentLine serves(int row, String puskesmas, String village, String from) {
        return new CatchmentLine(row, puskesmas, village, from, null);
    }
}
