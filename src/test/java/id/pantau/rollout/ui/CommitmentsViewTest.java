package id.pantau.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.export.Cell;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.DateField;
import id.pantau.base.ui.ExportLinks;
import id.pantau.rollout.CommitmentFilter;
import id.pantau.rollout.CommitmentRow;
import id.pantau.rollout.CommitmentService;
import id.pantau.rollout.CommitmentStatus;
import id.pantau.rollout.CommitmentStep;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** What Sinjai needs: commitments signed across sectors at the kick-off, with owners and dates. Today is 20 November 2026. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class})
class CommitmentsViewTest extends SpringBrowserlessTest {

    private static final String KICK_OFF = """
            Unit\tPenanggung jawab\tKomitmen\tDisepakati\tJatuh tempo\tForum\tTindak berikutnya
            Kabupaten\tBappeda\tILP masuk RKPD\t29-8-2024\t31-3-2025\tKick-off ILP
            Kecamatan Hulu\tCamat Hulu\tLokakarya lintas sektor tiap triwulan\t29-8-2024\t31-12-2027\tKick-off ILP\t1-12-2026
            Kelurahan Bukit\tLurah Bukit\tRuang kader di Pustu\t29-8-2024\t30-6-2027\tKick-off ILP\t25-11-2026
            """;

    @Autowired
    private TestRollout data;

    @Autowired
    private TestScope scope;

    @Autowired
    private CommitmentService commitments;

    @BeforeEach
    void aKabupaten() {
        data.facilities();
    }

    @AfterEach
    void theScopeIsPutBack() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void whatWasSignedAtTheKickOffIsPastedAndWhatIsLateStandsFirst() {
        open(Map.of());
        assertThat(text()).contains("tempel tabelnya dari Excel");
        paste();
        assertThat(rows()).hasSize(3);
        assertThat(rows().getFirst())
                .contains("Bappeda")
                .contains("Kabupaten Uji")
                .contains("ILP masuk RKPD")
                .contains("Kick-off ILP, 29 Agustus 2024")
                .contains("31 Maret 2025")
                .contains("Baru")
                .contains("terlambat 599 hari");
        assertThat(rows().get(1)).contains("Kelurahan Bukit").contains("25 November 2026");
        assertThat(text()).contains("3 komitmen ditampilkan").contains("3 belum selesai, 1 terlambat");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void aTableWithAFaultStaysWhereItWasPasted() {
        open(Map.of());
        click("Tempel dari Excel");
        String faulty = KICK_OFF.replace("31-3-2025", "31-2-2025");
        $(TextArea.class).single().setValue(faulty);
        click("Periksa dan simpan");
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .containsExactly("Baris 2: 31-2-2025 bukan tanggal. Tulis misalnya 24-5-2026.");
        assertThat($(TextArea.class).single().getValue()).isEqualTo(faulty);
        assertThat(refusal()).isEqualTo("1 hal harus diperbaiki; belum ada yang disimpan.");
        assertThat(commitments.register(CommitmentFilter.ALL).all()).isZero();
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void whatWasPastedIsTakenBackUnlessSomebodyHasChangedIt() {
        open(Map.of());
        paste();
        assertThat(text()).contains("3 baris yang ditempel sudah disimpan.");
        click("Urungkan");
        assertThat(text()).contains("sudah diurungkan; daftarnya seperti sebelum ditempel");
        assertThat(commitments.register(CommitmentFilter.ALL).all()).isZero();

        paste();
        CommitmentRow row = commitments.register(CommitmentFilter.ALL).rows().getFirst();
        commitments.move(new CommitmentStep(row.id(), CommitmentStatus.RUNNING, null, null, null, row.version()));
        click("Urungkan");
        assertThat(text()).contains("tidak ada yang diurungkan. Perbaiki barisnya satu per satu.");
        assertThat(commitments.register(CommitmentFilter.ALL).all()).isEqualTo(3);
    }

    private void paste() {
        click("Tempel dari Excel");
        $(TextArea.class).single().setValue(KICK_OFF);
        click("Periksa dan simpan");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void theAddressNarrowsAndTheFileHoldsWhatIsShown() {
        commitments.paste(KICK_OFF);
        open(Map.of("status", "terlambat"));
        assertThat(rows()).singleElement().asString().contains("Bappeda");
        assertThat($(ExportLinks.class).single().table().rows())
                .singleElement()
                .satisfies(row -> assertThat(row).contains(Cell.of("Bappeda"), Cell.of(599L)));
        open(Map.of("unit", "99.98.02"));
        assertThat(rows()).singleElement().asString().contains("Camat Hulu");
        open(Map.of("pemilik", "Lurah Bukit"));
        assertThat(rows()).singleElement().asString().contains("Ruang kader");
        open(Map.of("unit", "19.06"));
        assertThat(text()).contains("Tidak ada komitmen yang cocok");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void aCommitmentIsRecordedOrRefusedWithASentenceAndNothingIsLost() {
        open(Map.of());
        click("Catat komitmen");
        field("Penanggung jawab").setValue("Dinas PUPR");
        $(TextArea.class).single().setValue("<img src=x onerror=alert(1)> jalan");
        date("Tanggal disepakati").setValue(LocalDate.of(2024, 8, 29));
        date("Jatuh tempo").setValue(LocalDate.of(2024, 8, 28));
        click("Simpan");
        assertThat(refusal()).isEqualTo("Jatuh tempo tidak boleh sebelum tanggal disepakati.");
        assertThat($(TextArea.class).single().getValue()).contains("jalan");
        date("Jatuh tempo").setValue(LocalDate.of(2027, 8, 28));
        click("Simpan");
        assertThat(rows()).singleElement().asString().contains("<img src=x onerror=alert(1)> jalan");
        assertThat($(NativeTableBody.class).single().getElement().getOuterHTML())
                .doesNotContain("<img");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void whoeverComesSecondSeesBothEntriesAndChooses() {
        commitments.paste(KICK_OFF);
        open(Map.of("status", "terlambat"));
        click("Ubah");
        CommitmentRow row = theFirst();
        commitments.move(new CommitmentStep(
                row.id(), CommitmentStatus.RUNNING, null, null, LocalDate.of(2026, 11, 30), row.version()));
        $(TextArea.class).single().setValue("ILP masuk RKPD 2027");
        click("Simpan");
        assertThat(refusal()).startsWith("Sementara itu orang lain telah mengubahnya.");
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains(
                        "Komitmen: tersimpan “ILP masuk RKPD”, isian Anda “ILP masuk RKPD 2027”.",
                        "Tindak berikutnya: tersimpan “30 November 2026”, isian Anda “–”.");
        assertThat(theFirst().what()).isEqualTo("ILP masuk RKPD");
        click("Simpan isian saya");
        assertThat(theFirst().what()).isEqualTo("ILP masuk RKPD 2027");
        assertThat(theFirst().status()).as("the status has a form of its own").isEqualTo(CommitmentStatus.RUNNING);
    }

    @Test
    @SignedInAs(Role.HEALTH_HEAD)
    void whatHasBecomeOfItIsSaidWithEvidenceAndKeptWithItsReason() {
        commitments.paste(KICK_OFF);
        open(Map.of("status", "terlambat"));
        click("Status");
        status().setValue(CommitmentStatus.DONE);
        click("Simpan");
        assertThat(refusal()).startsWith("Selesai memerlukan bukti");
        evidence().setValue("Perkada RKPD 12/2025");
        click("Simpan");
        open(Map.of("status", "selesai"));
        assertThat(rows()).singleElement().asString().contains("Selesai").contains("Perkada RKPD 12/2025");
        assertThat(text()).doesNotContain("terlambat 599");
        click("Status");
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .containsExactly(
                        "Selesai: Akun uji, 20 November 2026, 10.00 WIB.",
                        "Baru: Akun uji, 20 November 2026, 10.00 WIB.");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void anEmptyRegisterOffersNoFile() {
        open(Map.of());
        assertThat($(ExportLinks.class).all()).isEmpty();
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void leadersReadAndWriteNothing() {
        commitments.paste(KICK_OFF);
        scope.is(Scope.regency(Role.EXECUTIVE));
        open(Map.of());
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .contains("Riwayat")
                .doesNotContain("Ubah", "Status", "Catat komitmen", "Tempel dari Excel");
        $(Button.class).withText("Riwayat").first().click();
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .contains("Tutup")
                .doesNotContain("Simpan");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void forAdministratorsThePageDoesNotExist() {
        UI.getCurrent().navigate("ilp/komitmen");
        assertThat(getCurrentView()).isNotInstanceOf(CommitmentsView.class);
    }

    private void open(Map<String, String> choices) {
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        UI.getCurrent().navigate("ilp/komitmen", QueryParameters.simple(choices));
    }

    private String text() {
        return ((CommitmentsView) getCurrentView()).getElement().getTextRecursively();
    }

    private List<String> rows() {
        return $(NativeTableBody.class)
                .single()
                .getChildren()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private CommitmentRow theFirst() {
        return commitments.register(CommitmentFilter.ALL).rows().getFirst();
    }

    private void click(String text) {
        $(Button.class).withText(text).first().click();
    }

    private String refusal() {
        return $(Paragraph.class).withClassName("form-refusal").single().getText();
    }

    @SuppressWarnings("unchecked") // a query by class knows no type of items
    private ComboBox<String> field(String label) {
        return (ComboBox<String>) $(ComboBox.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private TextField evidence() {
        return $(TextField.class)
                .withCondition(field -> "Bukti".equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked") // a query by class knows no type of items
    private Select<CommitmentStatus> status() {
        return (Select<CommitmentStatus>) $(Select.class)
                .withCondition(field -> "Status".equals(field.getLabel()))
                .single();
    }

    private DateField date(String label) {
        return $(DateField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }
}
