package id.pantau.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import id.pantau.base.ui.DateField;
import id.pantau.base.ui.LimitedUpload;
import id.pantau.base.ui.UploadWords;
import id.pantau.region.BoundaryReader;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A file of boundaries and the day from which it counts. */
final class BoundaryFileField extends Div {

    private static final long LIMIT = BoundaryReader.MAX_BYTES;

    private final DateField validFrom = new DateField();
    private final Upload upload = new Upload();
    private final transient Receiver receiver;

    /** As the field says; read by the thread of the upload, which does not hold the lock of the session. */
    private volatile @Nullable LocalDate day;

    /** Takes what comes. */
    interface Receiver {

        /** On the thread of the upload, without the lock of the session; {@code file} is the receiver's to delete. */
        void arrived(UI ui, Path file, String name, LocalDate from);

        void dayChosen(LocalDate from);

        /** Nothing was kept; {@code sentence} says why. */
        void refused(String sentence);
    }

    BoundaryFileField(LocalDate today, Receiver receiver) {
        this.receiver = receiver;
        this.day = today;
        addClassName("boundary-field");
        validFrom.setLabel(getTranslation("boundary.valid-from"));
        validFrom.setHelperText(getTranslation("boundary.valid-from-help"));
        validFrom.setRequiredIndicatorVisible(true);
        validFrom.setValue(today);
        validFrom.addValueChangeListener(change -> {
            day = change.getValue();
            if (change.getValue() != null) {
                receiver.dayChosen(change.getValue());
            }
        });
        String megabytes = Long.toString(LIMIT / (1024 * 1024));
        String tooLarge = getTranslation("boundary.too-large", megabytes);
        var words = new UploadWords(
                getTranslation("boundary.choose"),
                getTranslation("boundary.drop"),
                getTranslation("boundary.one-file"),
                tooLarge,
                getTranslation("boundary.wrong-type"));
        LimitedUpload.into(upload, LIMIT, words, new LimitedUpload.Receiver() {
            @Override
            public void received(UploadEvent event, Path file, String name) {
                BoundaryFileField.this.received(event.getUI(), file, name);
            }

            @Override
            public void tooLarge(UploadEvent event) {
                event.getUI().access(() -> receiver.refused(tooLarge));
            }
        });
        upload.setAcceptedFileTypes(".geojson", ".json", ".topojson", ".zip");
        add(new Paragraph(getTranslation("boundary.explanation", megabytes)), validFrom, upload);
    }

    /** Ready for another file. */
    void clear() {
        upload.clearFileList();
    }

    private void received(UI ui, Path file, String name) {
        LocalDate from = day;
        if (from == null) {
            LimitedUpload.delete(file);
            ui.access(() -> receiver.refused(getTranslation("boundary.valid-from-missing")));
        } else {
            receiver.arrived(ui, file, name, from);
        }
    }
}
