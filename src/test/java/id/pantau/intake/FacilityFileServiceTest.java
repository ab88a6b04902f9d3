package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Texts;
import id.pantau.base.report.Problem;
import id.pantau.facility.FacilityPreview;
import id.pantau.facility.FacilityPreview.Outcome;
import id.pantau.facility.FacilityRegisterService;
import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilityService;
import id.pantau.facility.FacilityUpload;
import id.pantau.intake.reading.PackSource;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Lists of facilities from a page: looked at row by row, then saved whole or not at all. */
@IntakeTest
@Import(TestClock.class)
class FacilityFileServiceTest {

    @Autowired
    FacilityFileService files;

    @Autowired
    FacilityRegisterService register;

    @Autowired
    FacilityService facilities;

    @Autowired
    PackService packs;

    @Autowired
    IntakeDatabase database;

    @Autowired
    TestScope scope;

    @Autowired
    Texts texts;

    @TempDir
    Path folder;

    @BeforeEach
    void kabupaten() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        database.clean();
        Path pack = TestPack.whole(folder.resolve("paket")).folder();
        assertThat(packs.apply(PackSource.of(List.of(pack))).verdict().name()).isEqualTo("APPLIED");
    }

    @Test
    void pasted_rows_in_any_order_of_columns_are_shown_one_by_one_and_saved_together() {
        FacilityUpload pasted = pasted("""
                nama\tjenis\tkode\tkode_desa\tkode_induk
                Lembah Indah\tPUSTU\tUJI-PST-1\t81.20.01.2002\tP8120010101
                Muara\tPUSTU\tUJI-PST-2\t81.20.02.2001\t08120201
                Hulu\tPUSKESMAS\tP8120010101\t\t
                """);
        FacilityPreview preview = files.check(pasted);
        assertThat(outcomes(preview)).containsExactly("2 CHANGED", "3 ADDED", "4 SAME");
        assertThat(preview.rows().getFirst().differences())
                .extracting(d -> d.attribute() + ": " + d.before() + " → " + d.after())
                .containsExactly("NAME: Lembah → Lembah Indah");
        assertThat(facilities.facility("UJI-PST-2")).as("a check saves nothing").isEmpty();

        files.save(pasted, preview);

        assertThat(facilities.facility("UJI-PST-2"))
                .get()
                .extracting(FacilityRow::name)
                .isEqualTo("Muara");
        assertThat(register.history("UJI-PST-1").facility().name()).isEqualTo("Lembah Indah");
        assertThat(packs.history().getFirst()).satisfies(run -> {
            assertThat(run.source()).isEqualTo("fasilitas (tempel)");
            assertThat(run.status()).isEqualTo(RunStatus.APPLIED);
        });
        assertThat(files.check(pasted).mayBeSaved()).as("the same again").isFalse();
    }

    @Test
    void while_one_row_is_refused_nothing_is_saved_and_each_says_why() {
        FacilityUpload pasted = pasted("""
                kode;jenis;nama
                UJI-PST-3;PUSTU;Baru
                UJI-PST-3;PUSTU;Baru lagi
                UJI-PST-4;KLINIK;Sehat
                UJI-PST-1;POSYANDU;Lembah
                UJI-PST-5;PUSTU;
                """);
        FacilityPreview preview = files.check(pasted);
        assertThat(outcomes(preview)).containsExactly("2 ADDED", "3 REFUSED", "4 REFUSED", "5 REFUSED", "6 REFUSED");
        assertThat(preview.rows().stream().skip(1)).allSatisfy(row -> {
            assertThat(row.problems()).isNotEmpty();
            assertThat(row.problems())
                    .allSatisfy(
                            p -> assertThat(texts.text(p.key(), p.arguments().toArray()))
                                    .isNotBlank());
        });
        assertThat(preview.mayBeSaved()).isFalse();
        assertThatThrownBy(() -> files.save(pasted, preview)).isInstanceOf(DomainException.Conflict.class);
        assertThat(facilities.facility("UJI-PST-3")).isEmpty();
        assertThat(packs.history().getFirst().status()).isEqualTo(RunStatus.FAILED);
    }

    @Test
    void a_list_that_cannot_be_read_says_why() {
        assertThat(keys(pasted("nama\nLembah\n"))).contains("intake.csv.missing-columns");
        assertThat(keys(pasted("kode\tjenis\tnama\nX\tPUSTU\t\"offen\n"))).isNotEmpty();
        assertThat(keys(pasted("kode;jenis;nama;nik\nX;PUSTU;Y;8120010101010001\n")))
                .contains("intake.csv.personal-data");
        assertThat(keys(new FacilityUpload("besar.csv", new byte[FacilityUpload.MOST_BYTES + 1])))
                .containsExactly("facility-register.file.too-long");
        assertThat(keys(new FacilityUpload("fasilitas.xlsx", new byte[] {'P', 'K', 3, 4, 0})))
                .containsExactly("sheet.unreadable");
        assertThat(keys(pasted("kode;jenis;nama;buka\nUJI-PST-9;PUSTU;Baru;kemarin\n")))
                .isNotEmpty();
    }

    @Test
    void what_was_shown_must_still_hold_when_it_is_saved() {
        FacilityUpload pasted = pasted("kode;jenis;nama\nUJI-PST-1;PUSTU;Lembah Indah\n");
        FacilityPreview seen = files.check(pasted);
        files.save(pasted("kode;jenis;nama\nUJI-PST-1;PUSTU;Lembah Raya\n"), files.check(pasted("""
                kode;jenis;nama
                UJI-PST-1;PUSTU;Lembah Raya
                """)));

        assertThatThrownBy(() -> files.save(pasted, seen)).isInstanceOf(DomainException.Conflict.class);

        assertThat(register.history("UJI-PST-1").facility().name()).isEqualTo("Lembah Raya");
    }

    @Test
    void ten_thousand_rows_are_looked_at_and_saved_at_once() {
        FacilityUpload many = pasted(IntStream.range(0, 10_000)
                .mapToObj(i -> "UJI-POS-" + i + "\tPOSYANDU\tMelati " + i + "\t81.20.02.2001\t08120201")
                .collect(Collectors.joining("\n", "kode\tjenis\tnama\tkode_desa\tkode_induk\n", "\n")));
        FacilityPreview preview = files.check(many);
        files.save(many, preview);
        assertThat(preview.count(Outcome.ADDED)).isEqualTo(10_000);
        assertThat(files.check(many).count(Outcome.SAME)).isEqualTo(10_000);
    }

    @Test
    void only_the_dinkes_takes_lists_in() {
        scope.is(Scope.regency(Role.EXECUTIVE));
        FacilityUpload list = pasted("kode;jenis;nama\nX;PUSTU;Y\n");
        assertThatThrownBy(() -> files.check(list)).isInstanceOf(DomainException.NotFound.class);
    }

    private List<String> keys(FacilityUpload upload) {
        FacilityPreview preview = files.check(upload);
        assertThat(preview.mayBeSaved()).isFalse();
        return preview.rows().stream()
                .flatMap(row -> row.problems().stream())
                .map(Problem::key)
                .toList();
    }

    private static List<String> outcomes(FacilityPreview preview) {
        return preview.rows().stream()
                .map(row -> row.number() + " " + row.outcome())
                .toList();
    }

    private static FacilityUpload pasted(String text) {
        return FacilityUpload.pasted("fasilitas (tempel)", text);
    }
}
