package id.pantau.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import id.pantau.base.ui.LimitedUpload;
import id.pantau.base.ui.UploadWords;
import id.pantau.followup.CalendarUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Takes a list of days off as a file: .xlsx or .csv. */
class CalendarFileField extends Div {

    private final Upload field = new Upload();
    private final Paragraph outcome = new Paragraph();
    private final transient Runnable arrived;
    private transient @Nullable CalendarUpload upload;

    /** @param arrived runs when a file is there */
    CalendarFileField(Runnable arrived) {
        this.arrived = arrived;
        String tooLarge = getTranslation("calendar.error.too-long", CalendarUpload.MOST_BYTES >> 20);
        var words = new UploadWords(
                getTranslation("calendar.file"),
                getTranslation("calendar.file-drop"),
                getTranslation("calendar.file-one"),
                tooLarge,
                getTranslation("calendar.file-type"));
        LimitedUpload.into(field, CalendarUpload.MOST_BYTES, words, new LimitedUpload.Receiver() {
            @Override
            public void received(UploadEvent event, Path file, String name) {
                var received = new CalendarUpload(name, bytes(file), false);
                event.getUI().access(() -> take(received));
            }

            @Override
            public void tooLarge(UploadEvent event) {
                event.getUI().access(() -> outcome.setText(tooLarge));
            }
        });
        field.setAcceptedFileTypes(".xlsx", ".csv", ".txt", "text/csv", "text/plain");
        field.addFileRemovedListener(removed -> forget());
        outcome.getElement().setAttribute("role", "status");
        add(field, outcome);
    }

    /** Null where there is none. */
    @Nullable
    CalendarUpload upload() {
        return upload;
    }

    /** Something else was entered in its place. */
    void clear() {
        field.clearFileList();
        forget();
    }

    /** What a browser has sent. */
    void take(CalendarUpload received) {
        arrived.run();
        upload = received;
        outcome.setText(getTranslation("calendar.file-there", received.name()));
    }

    private void forget() {
        upload = null;
        outcome.setText("");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            LimitedUpload.delete(file);
        }
    }
}
