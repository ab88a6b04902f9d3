package id.pantau.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
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
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.DateField;
import id.pantau.rollout.AssessmentService;
import id.pantau.rollout.EvidenceForm;
import id.pantau.rollout.EvidenceService;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class})
class FacilityPageViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestRollout data;

    @Autowired
    private TestScope scope;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private JdbcClient jdbc;

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
    void whatIsMissingForTheNextStageStandsFirstAndTheNoteThatItIsNotOfficialIsThere() {
        data.evidence("Y1", "2026-09-01", "POS-1", "POS-7");
        open("Y1");
        assertThat(text())
                .contains("Posyandu Melati", "Persiapan", "sejak 1 September 2026")
                .contains("Tahap menurut kriteria Dinas Kesehatan; bukan penilaian resmi Kemenkes")
                .contains("Untuk tahap Diluncurkan:–Semua kelompok siklus hidup")
                .contains("2 bukti belum diverifikasi")
                .contains("SK 1/2026 · 1 September 2026 · belum diverifikasi")
                .contains("naik dari Belum ke Persiapan");
        assertThat(text().indexOf("Yang kurang")).isLessThan(text().indexOf("Semua kriteria"));
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void twoTapsRecordANoteAndTheStageFollowsAtOnce() {
        data.evidence("Y1", "2026-09-01", "POS-1", "POS-7");
        open("Y1");
        tap("POS-3");
        assertThat($(DateField.class).single().getValue()).isEqualTo(LocalDate.of(2026, 11, 20));
        press("Simpan");
        assertThat($(EvidenceDialog.class).all()).isEmpty();
        assertThat(text()).contains("naik dari Persiapan ke Diluncurkan", "dicatatSemua kelompok siklus hidup");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void kaderThatBecomeFewerLowerTheStageAndTheHistorySaysWhy() {
        data.evidence("Y1", "2026-11-01", "POS-1", "POS-7", "POS-3", "POS-2", "POS-4");
        open("Y1");
        tap("POS-2");
        $(IntegerField.class).single().setValue(4);
        press("Simpan");
        assertThat(text())
                .contains("turun dari Berjalan ke DiluncurkanPaling sedikit 5 kader: turun menjadi 4")
                .contains("terakhir 4, paling sedikit 5");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void aRefusalKeepsWhatWasTypedAndSaysOneSentence() {
        open("P1");
        tap("PKM-1");
        $(TextField.class).single().setValue("Piagam 1/2026");
        $(DateField.class).single().setValue(LocalDate.of(2026, 11, 21));
        press("Simpan");
        assertThat(textOf($(EvidenceDialog.class).single())).contains("Tanggal 21 November 2026 belum terjadi");
        assertThat($(TextField.class).single().getValue()).isEqualTo("Piagam 1/2026");
        $(DateField.class).single().setValue(null);
        press("Simpan");
        assertThat(textOf($(EvidenceDialog.class).single())).contains("Isi tanggalnya");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void whoeverComesSecondSeesBothValuesAndChooses() {
        open("Y1");
        tap("POS-2");
        evidence.save(new EvidenceForm("Y1", "POS-2", LocalDate.of(2026, 11, 20), "6", null, null, 0));
        $(IntegerField.class).single().setValue(5);
        press("Simpan");
        assertThat(textOf($(EvidenceDialog.class).single()))
                .contains("“20 November 2026, 6”; Anda menulis “20 November 2026, 5”");
        press("Simpan isian saya");
        assertThat(text()).contains("5 · 20 November 2026", "diperbaiki");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void withdrawnEvidenceStaysInTheHistoryWithItsReason() {
        data.evidence("P1", "2026-09-01", "PKM-1");
        open("P1");
        tap("PKM-1");
        press("Tarik");
        $(EvidenceReasonDialog.class).single();
        var dialog = $(EvidenceReasonDialog.class).single();
        $(Button.class, dialog).withText("Tarik").single().click();
        assertThat(textOf(dialog)).contains("Tulis alasannya");
        $(TextArea.class, dialog).single().setValue("salah Puskesmas");
        $(Button.class, dialog).withText("Tarik").single().click();
        assertThat(text()).contains("Belum ada perubahan tahap.", "ditarik", "Alasan: salah Puskesmas");
        assertThat($(EvidenceDialog.class).all()).isEmpty();
    }

    @Test
    @SignedInAs(Role.HEALTH_HEAD)
    void theHeadVerifiesWithTwoTaps() {
        scope.is(Scope.regency(Role.HEALTH_HEAD));
        data.evidence("P1", "2026-09-01", "PKM-1");
        open("P1");
        tap("PKM-1");
        press("Verifikasi");
        assertThat(text())
                .contains("SK 1/2026 · 1 September 2026", "diverifikasi")
                .doesNotContain("belum diverifikasi");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void whoMayNotRecordFindsNothingToTap() {
        scope.is(Scope.regency(Role.EXECUTIVE));
        data.evidence("P1", "2026-09-01", "PKM-1");
        open("P1");
        assertThat($(NativeButton.class).all()).isEmpty();
        assertThat(text())
                .contains("Puskesmas Hilir", "Komitmen")
                .contains("Jejaring: 0 dari 1 Pustu dan 0 dari 1 Posyandu berjalan");
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void aForeignFacilityIsLikeOneThatDoesNotExist() {
        scope.is(new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(data.villageId("99.98.01.2001"))));
        for (String code : new String[] {"P1", "P2", "TIDAK-ADA"}) {
            UI.getCurrent().navigate("fasilitas/" + code);
            assertThat(getCurrentView()).as(code).isNotInstanceOf(FacilityPageView.class);
        }
        open("T1");
        assertThat(text()).contains("Pustu Danau");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void aClosedFacilityStillShowsItsHistory() {
        data.evidence("P2", "2026-09-01", "PKM-1");
        jdbc.sql("UPDATE facility SET closed = '2026-10-01' WHERE code = 'P2'").update();
        open("P2");
        assertThat(text()).contains("sudah ditutup", "turun dari Komitmen ke Belum", "Fasilitas ditutup");
        assertThat(assessments.assessment("P2").isClosed()).isTrue();
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void aCriterionThatTheListDoesNotHaveIsNotPointedAt() {
        open("Y1", Map.of("kriteria", "POS-3"));
        assertThat(textOf($(AssessmentCriterion.class)
                        .withClassName("criterion-pointed")
                        .single()))
                .contains("Semua kelompok siklus hidup");
        open("Y1", Map.of("kriteria", "PKM-1"));
        assertThat($(AssessmentCriterion.class)
                        .withClassName("criterion-pointed")
                        .all())
                .isEmpty();
    }

    private void tap(String criterion) {
        test($(NativeButton.class).withAttribute("data-kriteria", criterion).first())
                .click();
    }

    private void press(String text) {
        $(Button.class).withText(text).last().click();
    }

    private void open(String code) {
        open(code, Map.of());
    }

    private void open(String code, Map<String, String> query) {
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        UI.getCurrent().navigate("fasilitas/" + code, QueryParameters.simple(query));
    }

    private String text() {
        return textOf((Component) getCurrentView());
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
