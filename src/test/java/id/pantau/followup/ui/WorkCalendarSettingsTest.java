package id.pantau.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import id.pantau.base.ui.DateField;
import id.pantau.followup.CalendarService;
import id.pantau.followup.CalendarUpload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The days off, year by year: entered, changed one by one, asked for where a year is missing. */
class WorkCalendarSettingsTest extends FollowUpSettingsPage {

    @Autowired
    private CalendarService calendars;

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

    private static String frame() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement()
                .getTextRecursively();
    }
}
