package id.pantau.intake.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pantau.base.archive.ArchiveLimits;
import id.pantau.base.report.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackSourceTest {

    private static final byte[] PROFILE = "kode;nama\n99.98;Kabupaten Uji\n".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_folder_and_a_zip_of_it_are_the_same_pack() throws Exception {
        Path pack = Files.createDirectory(folder.resolve("paket"));
        Files.write(pack.resolve("profil.csv"), PROFILE);
        Path zip = zip(z -> entry(z, "paket/profil.csv", PROFILE));

        try (var a = PackSource.of(List.of(pack)).open();
                var b = PackSource.zip(zip, "paket.zip").open()) {
            assertThat(a.sha256()).isEqualTo(b.sha256());
            assertThat(b.file(PackFile.PROFILE))
                    .hasValueSatisfying(p -> assertThat(p).hasBinaryContent(PROFILE));
            assertThat(a.problems()).isEmpty();
            assertThat(b.problems()).isEmpty();
        }
    }

    @Test
    void nothing_unpacked_is_left_behind() throws Exception {
        Path zip = zip(z -> entry(z, "profil.csv", PROFILE));
        Path unpacked;
        try (var pack = PackSource.zip(zip, "paket.zip").open()) {
            unpacked = pack.file(PackFile.PROFILE).orElseThrow();
            assertThat(unpacked).exists();
        }

        assertThat(unpacked.getParent()).doesNotExist();
    }

    @Test
    void other_files_are_reported_and_left_alone_and_junk_is_passed_over() throws Exception {
        Path zip = zip(z -> {
            entry(z, "paket/profil.csv", PROFILE);
            entry(z, "paket/batas-desa-bps2020.geojson", PROFILE);
            entry(z, "paket/catatan.txt", PROFILE);
            entry(z, "paket/lama/capaian.csv", PROFILE);
            entry(z, "paket/Capaian Puskesmas.xlsx", new byte[] {'P', 'K', 3, 4, 0});
            entry(z, "__MACOSX/paket/._profil.csv", new byte[] {0});
            entry(z, "paket/.DS_Store", new byte[] {0});
        });

        try (var pack = PackSource.zip(zip, "paket.zip").open()) {
            assertThat(pack.file(PackFile.PROFILE)).isPresent();
            assertThat(pack.file(PackFile.ACHIEVEMENTS)).isEmpty();
            assertThat(pack.problems())
                    .extracting(p -> p.file() + " " + p.key())
                    .containsExactlyInAnyOrder(
                            "batas-desa-bps2020.geojson intake.pack.other-boundary",
                            "catatan.txt intake.pack.unknown-file",
                            "lama/capaian.csv intake.pack.unknown-file",
                            "Capaian Puskesmas.xlsx intake.pack.spreadsheet");
        }
    }

    @Test
    void of_several_folders_the_last_wins_and_says_so() throws Exception {
        Path first = Files.createDirectory(folder.resolve("a"));
        Path second = Files.createDirectory(folder.resolve("b"));
        Files.write(first.resolve("profil.csv"), PROFILE);
        Files.write(first.resolve("capaian.csv"), PROFILE);
        Files.write(second.resolve("capaian.csv"), "lain".getBytes(UTF_8));

        try (var pack = PackSource.of(List.of(first, second)).open()) {
            assertThat(pack.file(PackFile.ACHIEVEMENTS)).contains(second.resolve("capaian.csv"));
            assertThat(pack.problems()).extracting(Problem::key).containsExactly("intake.pack.twice");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../profil.csv", "a/../../profil.csv", "/etc/profil.csv", "C:\\profil.csv", "..\\profil.csv"})
    void a_name_that_leads_out_of_the_archive_is_refused(String name) throws IOException {
        assertRefused(zip(z -> entry(z, name, PROFILE)), "intake.pack.bad-name");
    }

    @Test
    void a_file_that_is_there_twice_is_refused() throws IOException {
        assertRefused(
                zip(z -> {
                    entry(z, "profil.csv", PROFILE);
                    entry(z, "PROFIL.CSV", PROFILE);
                }),
                "intake.pack.duplicate-entry");
    }

    @Test
    void an_archive_within_the_archive_is_refused_and_not_opened() throws IOException {
        byte[] inner = Files.readAllBytes(zip(z -> entry(z, "profil.csv", PROFILE)));

        assertRefused(zip(z -> entry(z, "isi.zip", inner)), "intake.pack.nested-archive");
        assertRefused(zip(z -> entry(z, "gambar.txt", inner)), "intake.pack.nested-archive");
    }

    @Test
    void an_entry_that_grows_out_of_proportion_is_refused_before_it_is_unpacked() throws IOException {
        Path bomb = zip(z -> zeros(z, "capaian.csv", 39));

        assertThat(Files.size(bomb)).isLessThan(100_000);
        assertRefused(bomb, "intake.pack.bomb");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void more_entries_than_a_pack_can_have_are_refused_without_loading_the_directory() throws IOException {
        assertRefused(
                zip(z -> {
                    for (int i = 0; i <= ArchiveLimits.STANDARD.entries(); i++) {
                        entry(z, i + ".txt", new byte[0]);
                    }
                }),
                "intake.pack.too-many-files");
    }

    @Test
    void sizes_are_counted_while_unpacking_whatever_the_archive_says() throws IOException {
        var limits = new ArchiveLimits(1_000_000, 100, 150, 10, 1000, 1_000_000);
        byte[] ninety = new byte[90];

        assertRefused(zip(z -> entry(z, "capaian.csv", new byte[101])), limits, "intake.pack.file-too-large");
        assertRefused(
                zip(z -> {
                    entry(z, "profil.csv", ninety);
                    entry(z, "lain.txt", ninety);
                }),
                limits,
                "intake.pack.too-large");
    }

    @Test
    void two_hundred_megabytes_of_rubbish_are_refused_by_size_alone() throws IOException {
        Path rubbish = folder.resolve("rubbish.zip");
        try (var file = new RandomAccessFile(rubbish.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        assertRefused(rubbish, "intake.pack.archive-too-large");

        Path pack = Files.createDirectory(folder.resolve("paket"));
        Files.move(rubbish, pack.resolve("capaian.csv"));
        assertRefused(pack, "intake.pack.file-too-large");
    }

    @Test
    void says_what_is_wrong_with_files_that_are_no_archive() throws IOException {
        assertRefused(Files.write(folder.resolve("a.zip"), "kode;nama".getBytes(UTF_8)), "intake.pack.no-archive");
        assertRefused(Files.write(folder.resolve("b.zip"), new byte[0]), "intake.pack.no-archive");
        byte[] whole = Files.readAllBytes(zip(z -> entry(z, "profil.csv", PROFILE)));
        assertRefused(
                Files.write(folder.resolve("c.zip"), java.util.Arrays.copyOf(whole, whole.length - 30)),
                "intake.pack.damaged");
        assertRefused(folder.resolve("nowhere"), "intake.pack.missing");
    }

    @Test
    void an_archive_with_a_password_is_refused_with_the_remedy() throws IOException {
        Path zip = zip(z -> entry(z, "profil.csv", PROFILE));
        byte[] bytes = Files.readAllBytes(zip);
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < bytes.length - 4; i++) {
            if (buffer.getInt(i) == 0x02014b50) {
                buffer.putShort(i + 8, (short) (buffer.getShort(i + 8) | 1));
            }
        }

        assertRefused(Files.write(zip, bytes), "intake.pack.encrypted");
    }

    private void assertRefused(Path path, String key) {
        assertRefused(path, ArchiveLimits.STANDARD, key);
    }

    private static void assertRefused(Path path, ArchiveLimits limits, String key) {
        var refusal = catchThrowableOfType(
                PackUnreadable.class, () -> PackSource.of(List.of(path)).open(limits));

        assertThat(refusal).isNotNull();
        assertThat(refusal.problem().key()).isEqualTo(key);
        assertThat(refusal.problem().isError()).isTrue();
    }

    private static List<Path> leftovers() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(p -> p.getFileName().toString().startsWith("pantau-pack-"))
                    .filter(p -> p.resolve("capaian.csv").toFile().length() > 1_000_000)
                    .toList();
        }
    }

    private interface Content {
        void write(ZipOutputStream zip) throws IOException;
    }

    private Path zip(Content content) throws IOException {
        Path file = Files.createTempFile(folder, "uji", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            content.write(zip);
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void zeros(ZipOutputStream zip, String name, int megabytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        byte[] block = new byte[1024 * 1024];
        for (int i = 0; i < megabytes; i++) {
            zip.write(block);
        }
        zip.closeEntry();
    }
}
