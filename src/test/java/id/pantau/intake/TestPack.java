package id.pantau.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small invented kabupaten: two kecamatan, four square villages in a row, two Puskesmas. */
public final class TestPack {

    static final String PROFILE = """
            kode;kode_bps;nama;provinsi;zona_waktu;nama_dinas
            81.20;8120;Kabupaten Uji Coba;Maluku;WIT;Dinas Kesehatan Uji
            """;
    static final String REGIONS = """
            kode;jenis;nama;kode_bps
            81.20.01;kecamatan;Hulu;
            81.20.02;kecamatan;Hilir;
            81.20.01.2001;desa;Mata Air;8120010001
            81.20.01.2002;desa;Lembah;8120010002
            81.20.02.2001;desa;Muara;8120020001
            81.20.02.1002;kelurahan;Bandar;8120020002
            """;
    static final String FACILITIES = """
            kode;jenis;nama;kode_induk;kode_desa;lat;lon;bentuk_asal;sumber
            P8120010101;PUSKESMAS;Hulu;;81.20.01.2001;-3,05;128,05;;uji
            08120201;PUSKESMAS;Hilir;;81.20.02.2001;-3,05;128,25;;uji
            UJI-PST-1;PUSTU;Lembah;P8120010101;81.20.01.2002;;;baru;uji
            """;
    static final String CATCHMENTS = """
            kode_puskesmas;kode_desa;mulai;selesai
            P8120010101;81.20.01.2001;2020-01-01;
            P8120010101;81.20.01.2002;2020-01-01;
            08120201;81.20.02.2001;2020-01-01;
            """;
    static final String ACHIEVEMENTS = """
            kode_unit;periode;kode_indikator;pembilang;penyebut;sumber
            81.20.01.2001;2024-08;KIA-K1;7;10;uji
            81.20.01.2001;2024-09;KIA-K1;8;10;uji
            81.20.01.2002;2024-09;KIA-K1;12;10;uji
            81.20.02.2001;2024-09;KIA-K1;-;20;uji
            P8120010101;2024;KIA-K1;30;40;uji
            P8120010101:LW;2024-09;KIA-K1;2;;uji
            """;

    private final Path folder;

    private TestPack(Path folder) {
        this.folder = folder;
    }

    /** Profile, regions and boundaries. */
    public static TestPack required(Path folder) {
        return new TestPack(folder)
                .with("profil.csv", PROFILE)
                .with("wilayah.csv", REGIONS)
                .with("batas-desa.geojson", boundaries(0));
    }

    /** The same with facilities, wilayah kerja and achievements. */
    public static TestPack whole(Path folder) {
        return required(folder)
                .with("fasilitas.csv", FACILITIES)
                .with("wilayah-kerja.csv", CATCHMENTS)
                .with("capaian.csv", ACHIEVEMENTS);
    }

    /** Villages as squares of 0.1 degrees from west to east; {@code shift} moves all of them north. */
    public static String boundaries(double shift) {
        String[] codes = {"81.20.01.2001", "81.20.01.2002", "81.20.02.2001", "81.20.02.1002"};
        String[] names = {"Mata Air", "Lembah", "Muara", "Bandar"};
        var features = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            double west = 128 + i / 10.0;
            double south = -3.1 + shift;
            features.append(i == 0 ? "" : ",\n")
                    .append("{\"type\":\"Feature\",\"properties\":{\"kode\":\"%s\",\"nama\":\"%s\"},"
                            .formatted(codes[i], names[i]))
                    .append(
                            "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%s,%s],[%s,%s],[%s,%s],[%s,%s],[%s,%s]]]}}"
                                    .formatted(
                                            west,
                                            south,
                                            west + 0.1,
                                            south,
                                            west + 0.1,
                                            south + 0.1,
                                            west,
                                            south + 0.1,
                                            west,
                                            south));
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
    }

    public TestPack with(String file, String content) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestPack with(String file, byte[] content) {
        try {
            Files.write(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestPack without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** The folder's files as one archive beside it. */
    public Path zip() {
        Path archive = folder.resolveSibling(folder.getFileName() + ".zip");
        try (OutputStream out = Files.newOutputStream(archive);
                var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.getFileName() + "/" + file.getFileName()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
