package id.pantau.followup.ui;

import static id.pantau.facility.TestRegions.DANAU;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.DateField;
import id.pantau.followup.CalendarService;
import id.pantau.followup.CalendarUpload;
import id.pantau.followup.DelayForm;
import id.pantau.followup.EscalationPolicy;
import id.pantau.followup.EscalationSettingsService;
import id.pantau.followup.TestFollowUps;
import id.pantau.rollout.TestRollout;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Friday, 20 November 2026: the calendar of 2027 is missing, and a problem is at the desk of the Pustu since Monday. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class, TestFollowUps.class})
class FollowUpSettingsViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestFollowUps data;

    @Autowired
    private EscalationSettingsService settings;

    @Autowired
    private CalendarService calendars;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aProblem() {
        data.day("2026-11-16");
        data.kabupaten();
        data.pustu(DANAU);
        data.report(DANAU, "a");
        data.day("2026-11-20");
        data.administrator();
        UI.getCurrent().setLocale(Texts.INDONESIAN);
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void aDelayIsChangedAfterReadingWhatTheNextNightWillDoAndTakenBack() {
        open();
        assertThat(page()).contains("PustuPuskesmas5 hari kerja5Bawaan produk; tidak ada peraturan");
        click("Ubah");
        days().setValue(0);
        click("Simpan");
        assertThat(refusal()).isEqualTo("Jeda harus angka bulat 1 sampai 240 hari kerja.");
        days().setValue(3);
        field("Dasar (boleh kosong)").setValue("<b>SE Sekda</b>");
        click("Simpan");
        assertThat(dialog()).contains("Dengan jeda ini 1 masalah naik pada malam berikutnya.");
        assertThat(settings.delays().getFirst().isDefault()).isTrue();
        click("Simpan");
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(page()).contains("3 hari kerja5<b>SE Sekda</b>");

        click("Riwayat");
        assertThat(dialog()).contains("3 hari kerja, dasar: <b>SE Sekda</b> (").contains("20 November 2026");
        $(Dialog.class).single().close();
        click("Ubah");
        click("Kembali ke bawaan");
        assertThat(page()).contains("5 hari kerja5Bawaan produk");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void whoComesSecondIsToldAndKeepsWhatWasTyped() {
        open();
        click("Ubah");
        settings.change(new DelayForm(EscalationPolicy.PUSTU_TO_PUSKESMAS, 0, 9, null));
        days().setValue(8);
        click("Simpan");
        assertThat(refusal()).startsWith("Orang lain baru saja mengubah aturan ini.");
        assertThat(days().getValue()).isEqualTo(8);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void theNightsSayWhyProblemsDidNotGoUpAndWhatToDo() {
        jdbc.sql(
                        "INSERT INTO escalation_run (id, day, started_at, finished_at, opened, proposed, escalated, skipped, failed) VALUES (77, '2026-11-19', NOW(), NOW(), 38, 4, 3, 1200, 2),"
                                + " (78, '2026-11-20', NOW(), NULL, 0, 0, 0, 0, 0)")
                .update();
        jdbc.sql("INSERT INTO escalation_failure VALUES (77, 1, 'calendar.error.year-missing', '2027'),"
                        + " (77, 2, 'follow-up.failure.nobody', NULL)")
                .update();
        open();
        assertThat(page())
                .contains("19 November 202638431.2002")
                .contains("1 masalah: Kalender kerja tahun 2027 belum diisi", "Sesudah diisi di bawah")
                .contains("Administrator membuka akun untuk meja di atasnya")
                .contains("20 November 2026–––––Terputus sebelum selesai");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void theMissingYearIsEnteredByPastingAndEachBadLineHasItsSentence() {
        open();
        assertThat(page()).contains("Kalender kerja tahun 2027 belum diisi. Masalah yang hitungan hari kerjanya");
        click("Isi tahun 2027");
        $(TextArea.class)
                .single()
                .setValue(
                        "1-1-2027\tlibur nasional\tTahun Baru\n1-1-2027\tlibur\tLagi\n2-1-2026\tcuti\t\n3-1-2027\tulang tahun\tHUT");
        click("Periksa dan simpan");
        assertThat(refusal()).isEqualTo("4 hal harus diperbaiki; belum ada yang disimpan.");
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .containsExactly(
                        "Baris 2, kolom tanggal: Tanggal 1 Januari 2027 sudah ada dalam daftar. Hapus salah satunya.",
                        "Baris 3, kolom tanggal: Tanggal ini tidak dalam tahun 2027. Perbaiki tanggalnya, atau hapus barisnya.",
                        "Baris 3, kolom nama: Nama kosong. Tulis nama hari liburnya.",
                        "Baris 4, kolom jenis: Jenis “ulang tahun” tidak dikenal. Tulis libur nasional atau cuti bersama.");
        $(TextArea.class).single().setValue("1-1-2027\tlibur nasional\t<b>Tahun Baru</b>");
        click("Periksa dan simpan");
        assertThat(refusal()).startsWith("Tulis dasarnya: nomor SKB");
        field("Dasar").setValue("SKB 2027");
        click("Periksa dan simpan");
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(page())
                .doesNotContain("belum diisi")
                .contains("1 hari libur nasional, 0 hari cuti bersama. Dasar: SKB 2027.")
                .contains("1 Januari 2027JumatLibur nasional<b>Tahun Baru</b>");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void everyOtherPageOfAnAdministratorSaysThatAYearIsMissing() {
        UI.getCurrent().navigate("pengaturan");
        assertThat(frame()).contains("Kalender kerja tahun 2027 belum diisi.Isi di Aturan tindak lanjut");
        open();
        assertThat(frame()).doesNotContain("Isi di Aturan tindak lanjut");
        data.day("2026-09-30");
        UI.getCurrent().navigate("pengaturan");
        assertThat(frame()).doesNotContain("belum diisi").contains("PengaturanKriteria ILPAturan tindak lanjut");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void aFileTakesThePlaceOfWhatWasPasted() {
        open();
        click("Isi tahun 2027");
        $(TextArea.class).single().setValue("rusak");
        click("Periksa dan simpan");
        assertThat(dialog()).contains("Baris 1, kolom tanggal: \"rusak\" bukan tanggal.", "1 hal harus diperbaiki");
        var list = $(CalendarListDialog.class).single();
        list.file()
                .take(new CalendarUpload(
                        "libur.csv",
                        "tanggal;jenis;nama\n1-1-2027;libur;Tahun Baru\n".getBytes(StandardCharsets.UTF_8),
                        false));
        assertThat($(TextArea.class).single().getValue()).isEmpty();
        assertThat($(Paragraph.class).withClassName("form-refusal").all()).isEmpty();
        assertThat(dialog()).contains("Berkas libur.csv siap diperiksa.");
        field("Dasar").setValue("SKB 2027");
        click("Periksa dan simpan");
        assertThat(calendars.year(2027).orElseThrow().days()).hasSize(1);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void singleDaysAreAddedChangedAndRemovedAfterReadingWhatMoves() {
        open();
        assertThat(page()).contains("17 Agustus 2026SeninLibur nasionalProklamasi Kemerdekaan");
        click("Tambah hari");
        click("Simpan");
        assertThat(refusal()).isEqualTo("Tanggal kosong. Tulis misalnya 17-8-2027.");
        $(DateField.class).single().setValue(LocalDate.of(2026, 11, 23));
        field("Nama").setValue("Pilkada");
        click("Simpan");
        assertThat(dialog()).contains("1 masalah terbuka mendapat hari terakhir lain di mejanya.");
        click("Simpan");
        assertThat(page())
                .contains("23 November 2026SeninLibur nasionalPilkada")
                .contains("Diubah ");
        click("Hapus", 23);
        assertThat(dialog()).contains("23 November 2026 (Pilkada) tidak lagi dihitung sebagai hari libur.");
        click("Hapus", 26);
        assertThat(dialog()).contains("1 masalah terbuka");
        click("Hapus", 26);
        assertThat(page()).doesNotContain("Pilkada");
        click("Riwayat");
        assertThat(dialog()).contains("0 hari ditambah, 0 diubah, 1 dihapus", "1 hari ditambah, 0 diubah, 0 dihapus");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    @SuppressWarnings("unchecked") // a query by class knows no type of items
    void aForumGetsItsDayAndTheProposalFollows() {
        open();
        assertThat(page()).contains("Evaluasi mingguanBawaan: seminggu sesudah rapat terakhir27 November 2026");
        click("Ubah", 3 + 25);
        click("Simpan");
        assertThat(refusal()).isEqualTo("Pilih harinya: Senin sampai Jumat.");
        $(Select.class)
                .withCondition(select -> "Hari".equals(select.getLabel()))
                .single()
                .setValue(DayOfWeek.TUESDAY);
        click("Simpan");
        assertThat(page()).contains("Evaluasi mingguanSetiap Selasa24 November 2026");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void theDinkesReadsInItsLanguageAndChangesNothing() {
        data.office(Role.HEALTH_OFFICER);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open();
        assertThat(page())
                .contains("5 working days5Default of the product")
                .contains("Ask an administrator or the Kepala Dinas to enter it")
                .contains("National holiday");
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Change", "Remove", "Add a day", "Enter another year", "Enter 2027");
    }

    private static void open() {
        UI.getCurrent().navigate(FollowUpSettingsView.class);
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static String frame() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement()
                .getTextRecursively();
    }

    private String dialog() {
        return $(Dialog.class).single().getElement().getTextRecursively();
    }

    private String refusal() {
        return $(Paragraph.class).withClassName("form-refusal").single().getText();
    }

    private IntegerField days() {
        return $(IntegerField.class)
                .withCondition(f -> "Jeda dalam hari kerja".equals(f.getLabel()))
                .single();
    }

    private TextField field(String label) {
        return $(TextField.class).withCondition(f -> label.equals(f.getLabel())).single();
    }

    private void click(String text) {
        click(text, 0);
    }

    private void click(String text, int n) {
        $(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .skip(n)
                .findFirst()
                .orElseThrow()
                .click();
    }
}
