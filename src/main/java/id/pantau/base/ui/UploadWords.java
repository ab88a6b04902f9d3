package id.pantau.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/**
 * What the field for a file says, from the choice of the file to its end.
 *
 * @param choose on the button
 * @param drop where a file can be dropped
 * @param oneFile said of several
 * @param tooLarge said of a file that is larger than allowed
 * @param wrongType said of a file of another kind
 */
public record UploadWords(String choose, String drop, String oneFile, String tooLarge, String wrongType) {

    /** In the language of {@code page}. */
    public UploadI18N of(Component page) {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(choose));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(drop));
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
                        .setServerUnavailable(page.getTranslation("client.upload-cut-off"))
                        .setUnexpectedServerError(page.getTranslation("client.failed"))
                        .setForbidden(page.getTranslation("client.expired"))
                        .setFileTooLarge(tooLarge)));
        words.setFile(new UploadI18N.File()
                .setStart(page.getTranslation("intake.upload.start"))
                .setRetry(page.getTranslation("intake.upload.retry"))
                .setRemove(page.getTranslation("intake.upload.remove")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(tooLarge)
                .setIncorrectFileType(wrongType)
                .setTooManyFiles(oneFile));
        return words;
    }
}
