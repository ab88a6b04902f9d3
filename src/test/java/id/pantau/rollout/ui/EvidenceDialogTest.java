package id.pantau.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.rollout.AssessmentService;
import id.pantau.rollout.EvidenceFileRemoval;
import id.pantau.rollout.EvidenceFileService;
import id.pantau.rollout.EvidenceForm;
import id.pantau.rollout.EvidenceService;
import id.pantau.rollout.TestFiles;
import id.pantau.rollout.TestRollout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;

/** The form of one piece of evidence, and the files beside it. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class})
class EvidenceDialogTest extends SpringBrowserlessTest {

    @Autowired
    private TestRollout data;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private EvidenceFileService files;

    @TempDir
    Path folder;

    @BeforeEach
    void aKabupaten() {
        data.facilities();
        UI.getCurrent().setLocale(Texts.INDONESIAN);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void aPhotoThatWasCutOffIsNotForgottenAndWhatWasTypedStays() {
        open("Y1", "POS-2");
        $(IntegerField.class).single().setValue(7);
        $(TextArea.class).single().setValue("dihitung di balai desa");
        browserTells("upload-start");
        press("Simpan");
        assertThat(dialog()).contains("foto.jpg belum selesai diunggah");

        browserTells("upload-error");
        press("Simpan");
        assertThat(dialog())
                .contains(
                        "Unggahan foto.jpg terputus; coba lagi, atau hapus lalu pilih lagi. Yang sudah diketik tetap ada.");
        assertThat($(IntegerField.class).single().getValue()).isEqualTo(7);
        assertThat($(TextArea.class).single().getValue()).isEqualTo("dihitung di balai desa");
        assertThat(assessments.assessment("Y1").history()).isEmpty();

        press("Simpan tanpa berkas itu");
        assertThat($(EvidenceDialog.class).all()).isEmpty();
        assertThat(assessments.assessment("Y1").history()).hasSize(1);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void aPhotoThatCameAtTheSecondAttemptOrWasTakenOffTheListStandsAgainstNothing() {
        for (String end : new String[] {"upload-success", "file-remove"}) {
            open("Y1", "POS-2");
            $(IntegerField.class).single().setValue(7);
            browserTells("upload-start");
            browserTells("upload-error");
            browserTells(end);
            press("Simpan");
            assertThat($(EvidenceDialog.class).all()).as(end).isEmpty();
        }
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void aFileIsTakenOffAfterAQuestionAndTheHistorySaysByWhom() throws IOException {
        Path upload = Files.write(folder.resolve("foto"), TestFiles.image("png", 20, 20));
        int file = files.keep("Y1", "salah.png", upload);
        evidence.save(new EvidenceForm("Y1", "POS-2", LocalDate.of(2026, 11, 1), "6", null, null, 0, List.of(file)));
        open("Y1", "POS-2");
        press("Hapus berkas");
        var sure = $(EvidenceFileRemovalDialog.class).single();
        assertThat(textOf(sure)).contains("Hapus “salah.png” dari bukti ini?", "6 · 1 November 2026");
        $(Button.class, sure).withText("Batal").single().click();
        assertThat(assessments.assessment("Y1").files()).hasSize(1);

        press("Hapus berkas");
        confirm();
        assertThat(assessments.assessment("Y1").files()).isEmpty();
        assertThat($(EvidenceDialog.class).all()).isEmpty();
        assertThat(textOf((Component) getCurrentView()))
                .contains("berkas dihapus")
                .contains("Berkas: salah.png")
                .contains("Akun uji (Petugas Dinkes), 20 November 2026")
                .doesNotContain("uji-");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void whoeverTakesAFileOffSecondReadsThatTheEvidenceHasChanged() throws IOException {
        Path upload = Files.write(folder.resolve("foto"), TestFiles.image("png", 20, 20));
        int file = files.keep("Y1", "salah.png", upload);
        int saved = evidence.save(
                new EvidenceForm("Y1", "POS-2", LocalDate.of(2026, 11, 1), "6", null, null, 0, List.of(file)));
        open("Y1", "POS-2");
        press("Hapus berkas");
        evidence.removeFile(new EvidenceFileRemoval("Y1", saved, 0, file));
        confirm();
        assertThat(textOf($(EvidenceFileRemovalDialog.class).single()))
                .contains("Bukti ini baru saja diubah oleh Akun uji");
    }

    private void confirm() {
        var sure = $(EvidenceFileRemovalDialog.class).single();
        $(Button.class, sure).withText("Hapus berkas").single().click();
    }

    /** As the browser does it of its own. */
    private void browserTells(String event) {
        var upload = $(Upload.class).single().getElement();
        var told = JsonNodeFactory.instance.objectNode().put("event.detail.file.name", "foto.jpg");
        told.putArray("element.files");
        upload.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(upload, event, told));
    }

    private void open(String facility, String criterion) {
        UI.getCurrent().navigate("fasilitas/" + facility);
        test($(NativeButton.class).withAttribute("data-kriteria", criterion).last())
                .click();
    }

    private String dialog() {
        return textOf($(EvidenceDialog.class).single());
    }

    private void press(String text) {
        $(Button.class).withText(text).last().click();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
