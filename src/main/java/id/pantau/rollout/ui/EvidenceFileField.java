package id.pantau.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import id.pantau.base.DomainException;
import id.pantau.base.ui.LimitedUpload;
import id.pantau.base.ui.UploadWords;
import id.pantau.rollout.EvidenceFileService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a photo or a document for the evidence: looked into as soon as it has arrived, kept when the form is saved. */
class EvidenceFileField extends Div {

    private static final String NAME = "event.detail.file.name";

    private final transient EvidenceFileService files;
    private final String facilityCode;
    private final Upload upload = new Upload();
    private final Div outcome = new Div();
    private final List<Integer> kept = new ArrayList<>();
    /** On its way, or cut off on it. */
    private @Nullable String pending;

    private boolean cutOff;

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
        UploadI18N i18n = words.of(upload);
        i18n.getUploading().getError().setServerUnavailable(getTranslation("facility-page.file.lost-connection"));
        upload.setI18n(i18n);
        // A tablet offers its camera where pictures are taken.
        upload.setAcceptedFileTypes("image/jpeg", "image/png", "application/pdf", ".pdf", ".jpg", ".jpeg", ".png");
        upload.setDropAllowed(false);
        outcome.getElement().setAttribute("role", "status");
        add(upload, outcome);
        followEach();
    }

    /** What the browser tells of a file; without connection it tells it as soon as there is one again, in this order. */
    private void followEach() {
        follow("upload-start", name -> wait(name, false));
        follow("upload-error", name -> wait(name, true));
        follow("upload-success", name -> forgetPending());
        follow("file-remove", name -> forgetPending());
    }

    private void follow(String event, SerializableConsumer<String> told) {
        upload.getElement()
                .addEventListener(
                        event, e -> told.accept(e.getEventData().path(NAME).asString("")))
                .addEventData(NAME);
    }

    private void wait(String name, boolean lost) {
        pending = name;
        cutOff = lost;
    }

    /** What is said of a file that has not arrived, so that it is not forgotten without a word; empty where there is none. */
    Optional<DomainException> pending() {
        return Optional.ofNullable(pending)
                .map(name -> DomainException.rule(
                        cutOff ? "facility-page.file.cut-off" : "facility-page.file.on-its-way", name));
    }

    /** Goes on without it. */
    void forgetPending() {
        pending = null;
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
