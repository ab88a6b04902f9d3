package id.pantau.indicator;

import id.pantau.base.Period;
import id.pantau.facility.CatchmentLine;
import id.pantau.facility.FacilityIntake;
import id.pantau.facility.FacilityLine;
import id.pantau.region.RegencyProfile;
import id.pantau.region.RegionEntry;
import id.pantau.region.RegionEntry.RegionKind;
import id.pantau.region.RegionIntake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Puts a kabupaten into the database of a test, within its transaction. */
final class KabupatenFixture {

    private final RegionIntake regions;
    private final FacilityIntake facilities;

    KabupatenFixture(RegionIntake regions, FacilityIntake facilities) {
        this.regions = regions;
        this.facilities = facilities;
    }

    /** Puskesmas named A, B, …, each with as many villages as given, in a kecamatan of its own: codes PA, 99.99.01.2001, … */
    void invented(int... villages) {
        regions.applyProfile(new RegencyProfile(
                "99.99", null, "Kabupaten Uji", "Provinsi Uji", ZoneId.of("Asia/Jakarta"), "Dinas Kesehatan", false));
        List<RegionEntry> entries = new ArrayList<>();
        List<FacilityLine> puskesmas = new ArrayList<>();
        List<CatchmentLine> catchments = new ArrayList<>();
        for (int p = 0; p < villages.length; p++) {
            String district = "99.99.%02d".formatted(p + 1);
            String code = "P" + (char) ('A' + p);
            entries.add(new RegionEntry(0, RegionKind.KECAMATAN, district, "Kec " + code, null, null, null));
            puskesmas.add(facility(code, code.substring(1)));
            for (int v = 1; v <= villages[p]; v++) {
                String village = district + ".%d".formatted(2000 + v);
                entries.add(new RegionEntry(0, RegionKind.DESA, village, "Desa " + code + v, null, null, null));
                catchments.add(new CatchmentLine(0, code, village, "2019-01-01", null));
            }
        }
        regions.applyRegions(entries);
        facilities.applyFacilities("fasilitas.csv", puskesmas);
        facilities.applyCatchments("wilayah-kerja.csv", catchments);
    }

    /** A real pack without its boundaries; answers its achievements. */
    List<AchievementRow> pack(Path folder) {
        CSVRecord profile = rows(folder, "profil.csv").getFirst();
        regions.applyProfile(new RegencyProfile(
                profile.get("kode"),
                profile.get("kode_bps"),
                profile.get("nama"),
                profile.get("provinsi"),
                RegencyProfile.zone(profile.get("zona_waktu")).orElseThrow(),
                profile.get("nama_dinas"),
                false));
        regions.applyRegions(rows(folder, "wilayah.csv").stream()
                .map(r -> new RegionEntry(
                        0,
                        RegionKind.valueOf(r.get("jenis").toUpperCase(Locale.ROOT)),
                        r.get("kode"),
                        r.get("nama"),
                        text(r, "kode_bps"),
                        null,
                        null))
                .toList());
        facilities.applyFacilities(
                "fasilitas.csv",
                rows(folder, "fasilitas.csv").stream()
                        .map(r -> facility(r.get("kode"), r.get("nama")))
                        .toList());
        facilities.applyCatchments(
                "wilayah-kerja.csv",
                rows(folder, "wilayah-kerja.csv").stream()
                        .map(r -> new CatchmentLine(
                                0, r.get("kode_puskesmas"), r.get("kode_desa"), text(r, "mulai"), text(r, "selesai")))
                        .toList());
        return rows(folder, "capaian.csv").stream()
                .map(r -> new AchievementRow(
                        (int) r.getRecordNumber() + 1,
                        r.get("kode_unit"),
                        false,
                        Period.parse(r.get("periode")).orElseThrow(),
                        r.get("kode_indikator"),
                        Long.valueOf(r.get("pembilang")),
                        Long.valueOf(r.get("penyebut")),
                        r.get("sumber")))
                .toList();
    }

    private static FacilityLine facility(String code, String name) {
        return new FacilityLine(0, code, "PUSKESMAS", name, null, null, null, null, null, null, null, null);
    }

    private static @Nullable String text(CSVRecord row, String column) {
        String text = row.get(column);
        return text.isBlank() ? null : text;
    }

    private static List<CSVRecord> rows(Path folder, String file) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
