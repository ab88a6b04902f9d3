package id.pantau.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import id.pantau.base.DomainException;
import id.pantau.indicator.TargetFileService;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the decree itself: one PDF, JPEG or PNG. */
class TargetFileField extends Div {

    private final Paragraph outcome = new Paragraph();
    private @Nullable Integer fileId;

    /** @param changed runs when there is another file, or none any more */
    TargetFileField(TargetFileService files, Runnable changed) {
        var upload = new Upload(UploadHandler.inMemory((file, content) -> {
            keep(files, file.fileName(), content);
            changed.run();
        }));
        upload.setAcceptedFileTypes(".pdf", ".jpg", ".jpeg", ".png", "application/pdf", "image/jpeg", "image/png");
        upload.setMaxFileSize(TargetFileService.MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        upload.setI18n(words());
        upload.addFileRemovedListener(removed -> {
            fileId = null;
            outcome.setText("");
            changed.run();
        });
        outcome.getElement().setAttribute("role", "status");
        add(upload, outcome);
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("target.file.choose")))
                .setUnits(List.of("B", "kB", "MB"))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("intake.upload.connecting"))
                                .setStalled(getTranslation("intake.upload.stalled"))
                                .setProcessing(getTranslation("intake.upload.processing"))
                                .setHeld(getTranslation("intake.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("intake.upload.remaining"))
                                .setUnknown(getTranslation("intake.upload.remaining-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("client.upload-cut-off"))
                                .setUnexpectedServerError(getTranslation("client.failed"))
                                .setForbidden(getTranslation("client.expired"))
                                .setFileTooLarge(getTranslation("target.file.too-large"))))
                .setFile(new UploadI18N.File()
                        .setStart(getTranslation("intake.upload.start"))
                        .setRetry(getTranslation("intake.upload.retry"))
                        .setRemove(getTranslation("intake.upload.remove")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("target.file.too-large"))
                        .setIncorrectFileType(getTranslation("target.file.kind")));
    }

    private void keep(TargetFileService files, String name, byte[] content) {
        try {
            fileId = files.keep(name, content);
            outcome.setText(getTranslation("target.file.kept", name));
        } catch (DomainException e) {
            fileId = null;
            outcome.setText(getTranslation(e.key(), e.arguments().toArray()));
        }
    }

    void show(@Nullable Integer id) {
        fileId = id;
        outcome.setText(id == null ? "" : getTranslation("target.file.stays"));
    }

    /** Null where none was handed in. */
    @Nullable
    Integer fileId() {
        return fileId;
    }
}
