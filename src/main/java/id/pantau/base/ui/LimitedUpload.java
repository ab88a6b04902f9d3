package id.pantau.base.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Streams an uploaded file into a file of its own outside the session and stops at the limit, whatever size the browser has
 * announced.
 */
public final class LimitedUpload implements UploadHandler {

    private static final int BUFFER = 64 * 1024;

    /** Takes what has arrived; called on the thread of the upload, without the lock of the session. */
    public interface Receiver {

        /** @param file to be deleted by whoever takes it; @param name as the user's computer calls it */
        void received(UploadEvent event, Path file, String name);

        /** More than the limit has come; nothing was kept. */
        void tooLarge(UploadEvent event);
    }

    private final long limit;
    private final transient Receiver receiver;

    private LimitedUpload(long limit, Receiver receiver) {
        this.limit = limit;
        this.receiver = receiver;
    }

    /** Makes {@code field} one for a single file of at most {@code limit} bytes. */
    public static void into(Upload field, long limit, UploadWords words, Receiver receiver) {
        field.setUploadHandler(new LimitedUpload(limit, receiver));
        field.setMaxFileSize((int) limit);
        field.setMaxFiles(1);
        field.setI18n(words.of(field));
    }

    /** Removes a file that has arrived. */
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        Path file = Files.createTempFile("pantau-unggah-", ".tmp");
        boolean complete = false;
        try {
            complete = copy(event.getInputStream(), file);
        } finally {
            if (!complete) {
                Files.deleteIfExists(file);
            }
        }
        if (complete) {
            receiver.received(event, file, event.getFileName());
        } else {
            receiver.tooLarge(event);
        }
    }

    /** A form carries a little more than its file; the file itself is counted on arrival. */
    @Override
    public long getRequestSizeMax() {
        return limit + BUFFER;
    }

    @Override
    public long getFileSizeMax() {
        return limit + BUFFER;
    }

    /** False as soon as more than the limit has come. */
    private boolean copy(InputStream in, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            int read;
            while ((read = in.read(buffer)) >= 0) {
                size += read;
                if (size > limit) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
            return true;
        }
    }
}
