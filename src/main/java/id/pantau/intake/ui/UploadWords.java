package id.pantau.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import id.pantau.base.archive.ArchiveLimits;
import java.util.List;

/** What the field for a pack says, from the choice of the file to its end. */
final class UploadWords {

    private UploadWords() {}

    /** In the language of {@code page}. */
    static UploadI18N of(Component page) {
        long limit = limitInMegabytes();
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(page.getTranslation("intake.view.choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(page.getTranslation("intake.view.drop")));
        words.setUnits(List.of("B", "kB", "MB", "GB"));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(page.getTranslation("intake.upload.connecting"))
                        .setStalled(page.getTranslation("intake.upload.stalled"))
                        .setProcessing(page.getTranslation("intake.upload.processing"))
                        .setHeld(page.getTranslation("intake.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(page.getTranslation("intake.upload.remaining"))
                        .setUnknown(page.getTranslation("intake.upload.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(page.getTranslation("client.gave-up"))
                        .setUnexpectedServerError(page.getTranslation("client.failed"))
                        .setForbidden(page.getTranslation("client.expired"))
                        .setFileTooLarge(page.getTranslation("intake.pack.archive-too-large", limit))));
        words.setFile(new UploadI18N.File()
                .setStart(page.getTranslation("intake.upload.start"))
                .setRetry(page.getTranslation("intake.upload.retry"))
                .setRemove(page.getTranslation("intake.upload.remove")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(page.getTranslation("intake.pack.archive-too-large", limit))
                .setIncorrectFileType(page.getTranslation("intake.pack.no-archive"))
                .setTooManyFiles(page.getTranslation("intake.view.one-file")));
        return words;
    }

    static long limitInMegabytes() {
        return ArchiveLimits.STANDARD.archiveBytes() / (1024 * 1024);
    }
}
