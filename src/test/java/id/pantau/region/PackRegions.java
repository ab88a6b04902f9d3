package id.pantau.region;

import id.pantau.RealPacks;
import id.pantau.region.RegionEntry.RegionKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Regions of the real packs and of one invented kabupaten, as the tests of this module need them. */
final class PackRegions {

    /** An invented kabupaten, 98.76: two kecamatan, five villages; {@code src/test/resources/region} holds its boundaries. */
    static final List<VillageName> INVENTED = List.of(
            new VillageName("98.76.01.1001", "Muara Satu", "Muara", "9870010001"),
            new VillageName("98.76.01.2002", "Sei. Rungun", "Muara", "9870010002"),
            new VillageName("98.76.01.2003", "Tahai I", "Muara", "9870010003"),
            new VillageName("98.76.01.2004", "Tahai II", "Muara", "9870010004"),
            new VillageName("98.76.02.2001", "Pattongko", "Hulu", "9870020001"));

    private PackRegions() {}

    static List<RegionEntry> entries(String pack) {
        List<RegionEntry> entries = new ArrayList<>();
        List<String> lines = lines(RealPacks.pack(pack).resolve("wilayah.csv"));
        List<String> header = Arrays.asList(lines.get(0).replace("\uFEFF", "").split(";"));
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(";", -1);
            String bps = cells[header.indexOf("kode_bps")];
            entries.add(new RegionEntry(
                    i + 1,
                    RegionKind.valueOf(cells[header.indexOf("jenis")].toUpperCase(Locale.ROOT)),
                    cells[header.indexOf("kode")],
                    cells[header.indexOf("nama")],
                    bps.isEmpty() ? null : bps,
                    null,
                    null));
        }
        return entries;
    }

    static List<VillageName> villages(String pack) {
        var entries = entries(pack);
        Map<String, String> districts = new HashMap<>();
        entries.stream().filter(RegionEntry::isDistrict).forEach(e -> districts.put(e.code(), e.name()));
        return entries.stream()
                .filter(e -> !e.isDistrict())
                .map(e ->
                        new VillageName(e.code(), e.name(), districts.getOrDefault(e.districtCode(), ""), e.bpsCode()))
                .toList();
    }

    static Path resource(String name) {
        return Path.of("src", "test", "resources", "region", name);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
