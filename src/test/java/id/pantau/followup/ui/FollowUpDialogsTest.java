package id.pantau.followup.ui;

import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.DateField;
import id.pantau.followup.ActionForm;
import id.pantau.followup.Desk;
import id.pantau.followup.FollowUpDetails;
import id.pantau.followup.FollowUpService;
import id.pantau.followup.FollowUpState;
import id.pantau.followup.FollowUpWork;
import id.pantau.followup.ForumForm;
import id.pantau.followup.ForumService;
import id.pantau.followup.TestFollowUps;
import id.pantau.rollout.MeetingForum;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** What people do on the page of a problem. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class, TestFollowUps.class})
class FollowUpDialogsTest extends SpringBrowserlessTest {

    @Autowired
    private TestFollowUps data;

    @Autowired
    private FollowUpWork work;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private ForumService forums;

    private int id;

    @BeforeEach
    void aProblemInDanau() {
        data.day("2026-09-07");
        data.kabupaten();
        data.pustu(DANAU);
        id = data.report(DANAU, "Jalan putus");
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void thePustuHandsOnToTheHeadOfItsPuskesmasAndDoesNotClose() {
        open();
        assertThat(buttons()).contains("Teruskan ke Kepala Puskesmas Hilir").doesNotContain("Tutup");
        click("Teruskan ke Kepala Puskesmas Hilir");
        assertThat(dialog()).contains("Diteruskan ke Kepala Puskesmas Hilir.");
        click("Teruskan");
        assertThat(problem().row().desk()).isEqualTo(Desk.PUSKESMAS);
        assertThat(page())
                .contains("Sekarang di Kepala Puskesmas Hilir")
                .contains("meneruskan ke Kepala Puskesmas Hilir");
        assertThat(buttons()).noneMatch(text -> text.startsWith("Teruskan"));
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void theHeadDecidesAndEachRefusalSaysWhyAndKeepsTheText() {
        theHead();
        open();
        click("Tetapkan RTL");
        click("Simpan");
        assertThat(refusal()).isEqualTo("Pilih penanggung jawab (PJ).");
        choose("Camat");
        click("Simpan");
        assertThat(refusal()).isEqualTo("Pilih tenggat.");
        due(LocalDate.of(2026, 12, 24));
        click("Simpan");
        assertThat(refusal()).isEqualTo("Tenggat jatuh pada hari libur. Hari kerja berikutnya: 28 Desember 2026.");
        due(LocalDate.of(2026, 9, 4));
        click("Simpan");
        assertThat(refusal()).isEqualTo("Tenggat tidak boleh di masa lalu.");
        due(LocalDate.of(2026, 9, 14));
        click("Simpan");
        assertThat(refusal()).isEqualTo("Tulis rencana tindak lanjutnya.");
        area("Rencana tindak lanjut (RTL)").setValue("Perahu desa menjemput");
        choose("OPD atau kantor lain");
        click("Simpan");
        assertThat(refusal()).isEqualTo("Tulis nama OPD atau kantor yang bertanggung jawab.");
        $(TextField.class)
                .withCondition(f -> "Nama OPD atau kantor".equals(f.getLabel()))
                .single()
                .setValue("Dinas PUPR");
        click("Simpan");
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(page()).contains("Perahu desa menjemput", "PJ: Dinas PUPR. Tenggat: 14 September 2026.", "Diproses");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void theForumProposesTheDueDayAndADayThatWasChosenStays() {
        data.administrator();
        forums.change(new ForumForm(MeetingForum.MONTHLY, 0, null, 15, null));
        theHead();
        open();
        click("Tetapkan RTL");
        forum(MeetingForum.MONTHLY);
        assertThat($(DateField.class).single().getValue()).isEqualTo(LocalDate.of(2026, 9, 15));
        forum(MeetingForum.WEEKLY);
        assertThat($(DateField.class).single().getValue()).isEqualTo(LocalDate.of(2026, 9, 14));
        due(LocalDate.of(2026, 9, 30));
        forum(MeetingForum.MONTHLY);
        assertThat($(DateField.class).single().getValue()).isEqualTo(LocalDate.of(2026, 9, 30));
        area("Rencana tindak lanjut (RTL)").setValue("Perahu desa menjemput");
        choose("Camat");
        click("Simpan");
        assertThat(page()).contains("Tenggat: 30 September 2026.");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void whoeverComesSecondSeesBothAndKeepsWhatWasTyped() {
        theHead();
        open();
        click("Lapor tindak lanjut");
        work.act(new ActionForm(id, problem().row().version(), "Didatangi bidan", null));
        area("Apa yang sudah dilakukan?").setValue("Didatangi kader");
        click("Simpan");
        assertThat(refusal()).startsWith("Orang lain baru saja mengubah masalah ini.");
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains("Tindak lanjut: tersimpan “Didatangi bidan”, isian Anda “Didatangi kader”.");
        assertThat(problem().action()).isEqualTo("Didatangi bidan");
        click("Simpan isian saya");
        assertThat(problem().action()).isEqualTo("Didatangi kader");
        assertThat($(Dialog.class).all()).isEmpty();
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void itIsGivenBackClosedAndOpenedAgainEachWithItsReason() {
        work.forward(id, problem().row().version(), null);
        theHead();
        open();
        click("Kembalikan");
        click("Kembalikan", 1);
        assertThat(refusal()).isEqualTo("Tulis alasannya.");
        area("Alasan").setValue("Lengkapi penyebabnya");
        click("Kembalikan", 1);
        assertThat(problem().row().desk()).isEqualTo(Desk.PUSTU);
        click("Tutup");
        click("Tutup masalah");
        assertThat(refusal()).startsWith("Tulis evaluasinya");
        area("Evaluasi").setValue("Jalan sudah dibuka");
        click("Tutup masalah");
        assertThat(problem().row().state()).isEqualTo(FollowUpState.DONE);
        assertThat(buttons()).contains("Buka kembali").doesNotContain("Tutup", "Tetapkan RTL");
        click("Buka kembali");
        area("Alasan").setValue("Putus lagi");
        click("Buka kembali", 1);
        assertThat(problem().row().state()).isEqualTo(FollowUpState.NEW);
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void leadersRead() {
        data.office(Role.EXECUTIVE);
        open();
        assertThat(page()).contains("Jalan putus");
        assertThat(buttons()).doesNotContain("Tetapkan RTL", "Lapor tindak lanjut", "Tutup", "Kembalikan");
    }

    private void theHead() {
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
    }

    private void open() {
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        UI.getCurrent().navigate("tindak-lanjut/" + id);
    }

    private FollowUpDetails problem() {
        return followUps.details(id);
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private String dialog() {
        return $(Dialog.class).single().getElement().getTextRecursively();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
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

    @SuppressWarnings({"unchecked", "rawtypes"}) // a query by class knows no type of items
    private void choose(String start) {
        ComboBox box = $(ComboBox.class).single();
        box.setValue(box.getListDataView()
                .getItems()
                .filter(item ->
                        box.getItemLabelGenerator().apply(item).toString().startsWith(start))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked") // a query by class knows no type of items
    private void forum(MeetingForum forum) {
        $(Select.class).single().setValue(forum);
    }

    private void due(LocalDate day) {
        $(DateField.class).single().setValue(day);
    }

    private TextArea area(String label) {
        return $(TextArea.class)
                .withCondition(area -> label.equals(area.getLabel()))
                .single();
    }

    private String refusal() {
        return $(Paragraph.class).withClassName("form-refusal").single().getText();
    }
}
