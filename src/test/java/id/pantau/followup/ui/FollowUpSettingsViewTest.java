package id.pantau.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import id.pantau.followup.DelayForm;
import id.pantau.followup.EscalationPolicy;
import id.pantau.followup.EscalationSettingsService;
import java.time.DayOfWeek;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Delays of the clock, its nights and the days of meetings, set by those who may. */
class FollowUpSettingsViewTest extends FollowUpSettingsPage {

    @Autowired
    private EscalationSettingsService settings;

    @Autowired
    private JdbcClient jdbc;

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

    private IntegerField days() {
        return $(IntegerField.class)
                .withCondition(f -> "Jeda dalam hari kerja".equals(f.getLabel()))
                .single();
    }
}
