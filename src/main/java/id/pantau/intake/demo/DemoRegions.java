package id.pantau.intake.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** profil.csv, wilayah.csv, batas-desa.geojson and konteks.geojson. */
final class DemoRegions {

    private DemoRegions() {}

    static void write(PackFolder folder, DemoGeography geography) throws IOException {
        try (CsvFile file = folder.csv("profil.csv", "kode;kode_bps;nama;provinsi;zona_waktu;nama_dinas")) {
            file.row(
                    DemoNames.REGENCY_CODE,
                    DemoNames.BPS_CODE,
                    DemoNames.REGENCY,
                    DemoNames.PROVINCE,
                    "WIB",
                    DemoNames.OFFICE);
        }
        try (CsvFile file = folder.csv("wilayah.csv", "kode;jenis;nama;kode_bps;akses;waktu_tempuh_menit")) {
            List<String> districts = DemoNames.districts();
            for (int i = 0; i < districts.size(); i++) {
                file.row(DemoNames.districtCode(i + 1), "kecamatan", districts.get(i), "", "", "");
            }
            for (DemoVillage village : DemoNames.villages()) {
                file.row(
                        village.code(),
                        village.kind().name().toLowerCase(Locale.ROOT),
                        village.name(),
                        village.bpsCode(),
                        village.access().name().toLowerCase(Locale.ROOT),
                        village.travelMinutes());
            }
        }
        StringBuilder villages = new StringBuilder();
        for (DemoVillage village : DemoNames.villages()) {
            villages.append(village.index() == 0 ? "" : ",\n");
            villages.append("{\"type\":\"Feature\",\"properties\":{\"kode\":\"")
                    .append(village.code())
                    .append("\",\"nama\":\"")
                    .append(village.name())
                    .append("\"},\"geometry\":");
            GeoJsonText.append(villages, geography.villages().get(village.index()));
            villages.append('}');
        }
        collection(folder, "batas-desa.geojson", villages);
        StringBuilder context = new StringBuilder();
        for (DemoContext.Line line : DemoContext.lines(geography)) {
            context.append(context.isEmpty() ? "" : ",\n");
            context.append("{\"type\":\"Feature\",\"properties\":{\"jenis\":\"")
                    .append(line.kind())
                    .append("\",\"nama\":\"")
                    .append(line.name())
                    .append("\"},\"geometry\":");
            GeoJsonText.append(context, line.course());
            context.append('}');
        }
        collection(folder, "konteks.geojson", context);
    }

    private static void collection(PackFolder folder, String name, StringBuilder features) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.path().resolve(name), StandardCharsets.UTF_8)) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[\n");
            out.append(features);
            out.write("\n]}\n");
        }
    }
}
