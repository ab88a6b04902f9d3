package id.pantau.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import id.pantau.base.DomainException;
import id.pantau.base.ui.LimitedUpload;
import id.pantau.base.ui.UploadWords;
import id.pantau.rollout.EvidenceFileService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes a photo or a document for the evidence: looked into as soon as it has arrived, kept when the form is saved. */
class EvidenceFileField extends Div {

    private final transient EvidenceFileService files;
    private final String facilityCode;
    private final Upload upload = new Upload();
    private final Div outcome = new Div();
    private final List<Integer> kept = new ArrayList<>();

    EvidenceFileField(EvidenceFileService files, String facilityCode) {
        this.files = files;
        this.facilityCode = facilityCode;
        addClassName("evidence-file-field");
        String tooLarge = getTranslation("evidence.file.too-large");
        var words = new UploadWords(
                getTranslation("facility-page.file.choose"),
                getTranslation("facility-page.file.choose"),
                getTranslation("facility-page.file.one"),
                tooLarge,
                getTranslation("evidence.file.kind"));
        LimitedUpload.into(upload, EvidenceFileService.MOST_BYTES, words, new LimitedUpload.Receiver() {
            @Override
            public void received(UploadEvent event, Path file, String name) {
                take(event.getUI(), file, name);
            }

            @Override
            public void tooLarge(UploadEvent event) {
                event.getUI().access(() -> say(tooLarge));
            }
        });
        // A tablet offers its camera where pictures are taken.
        upload.setAcceptedFileTypes("image/jpeg", "image/png", "application/pdf", ".pdf", ".jpg", ".jpeg", ".png");
        upload.setDropAllowed(false);
        outcome.getElement().setAttribute("role", "status");
        add(upload, outcome);
    }

    private void take(UI ui, Path file, String name) {
        try {
            int id = files.keep(facilityCode, name, file);
            ui.access(() -> {
                kept.add(id);
                say(getTranslation("facility-page.file.kept", name));
            });
        } catch (DomainException e) {
            ui.access(() -> say(getTranslation(e.key(), e.arguments().toArray())));
        } finally {
            LimitedUpload.delete(file);
        }
    }

    private void say(String sentence) {
        outcome.add(new Paragraph(sentence));
        upload.clearFileList();
    }

    /** Ids of what was taken. */
    List<Integer> files() {
        return List.copyOf(kept);
    }
}
