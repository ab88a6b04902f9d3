package id.pantau.rollout;

import id.pantau.facility.CatchmentLine;
import id.pantau.facility.FacilityIntake;
import id.pantau.facility.FacilityLine;
import id.pantau.facility.TestRegions;
import id.pantau.region.RegencyProfile;
import id.pantau.region.RegionEntry;
import id.pantau.region.RegionEntry.RegionKind;
import id.pantau.region.RegionIntake;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A kabupaten in the shape of Lampung Selatan: 28 Puskesmas in 17 kecamatan, so that eleven kecamatan have two. Names are invented. */
public final class ManyPuskesmas {

    public static final int DISTRICTS = 17;
    public static final int PUSKESMAS = 28;

    private ManyPuskesmas() {}

    /** Stores it; within the transaction of the test. Puskesmas are called S01 … S28, "Selatan 1" … "Selatan 28". */
    public static void store(RegionIntake regions, FacilityIntake facilities) {
        store(regions, facilities, PUSKESMAS);
    }

    /** The same with the first {@code count} Puskesmas only. */
    public static void store(RegionIntake regions, FacilityIntake facilities, int count) {
        regions.applyProfile(new RegencyProfile(
                "99.97",
                null,
                "Kabupaten Uji Selatan",
                "Provinsi Uji",
                ZoneId.of("Asia/Jakarta"),
                "Dinas Kesehatan",
                false));
        List<RegionEntry> entries = new ArrayList<>();
        for (int district = 1; district <= DISTRICTS; district++) {
            entries.add(
                    entry(entries.size(), RegionKind.KECAMATAN, "99.97.%02d".formatted(district), "Kec " + district));
        }
        List<FacilityLine> lines = new ArrayList<>();
        List<CatchmentLine> catchments = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String village = "99.97.%02d.%04d".formatted((i - 1) % DISTRICTS + 1, 2000 + i);
            String code = "S%02d".formatted(i);
            entries.add(entry(entries.size(), RegionKind.DESA, village, "Desa " + i));
            lines.add(TestRegions.facility(i + 1, code, "PUSKESMAS", "Selatan " + i, null, village));
            catchments.add(TestRegions.serves(i + 1, code, village, "2019-01-01"));
        }
        regions.applyRegions(entries);
        facilities.applyFacilities("fasilitas.csv", lines);
        facilities.applyCatchments("wilayah-kerja.csv", catchments);
    }

    private static RegionEntry entry(int row, RegionKind kind, String code, String name) {
        return new RegionEntry(row + 2, kind, code, name, null, null, null);
    }
}
