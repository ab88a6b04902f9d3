package id.pantau.base.database;

import id.pantau.base.StartupRefusal;
import id.pantau.base.i18n.Texts;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of one installation, held by one process at a time. */
final class DataFolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);

    private final Path home;
    private final FileChannel lock;

    private DataFolder(Path home, FileChannel lock) {
        this.home = home;
        this.lock = lock;
    }

    /**
     * Makes the folder where it is missing and holds it until {@link #close}.
     *
     * @throws StartupRefusal when another process holds it or it cannot be written
     */
    static DataFolder open(Path folder, Texts texts) {
        Path home = folder.toAbsolutePath().normalize();
        FileChannel channel;
        try {
            Files.createDirectories(home);
            channel =
                    FileChannel.open(home.resolve("pantau.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StartupRefusal(texts.text("start.folder-not-writable", home, Reason.of(e)), e);
        }
        try {
            // The operating system frees it with the process, also after kill -9.
            FileLock held = channel.tryLock();
            if (held != null) {
                return new DataFolder(home, channel);
            }
        } catch (IOException | OverlappingFileLockException e) {
            log.debug("Lock of {} refused", home, e);
        }
        close(channel);
        throw new StartupRefusal(texts.text("start.folder-in-use", home));
    }

    Path home() {
        return home;
    }

    @Override
    public void close() {
        close(lock);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            log.debug("Closing the lock failed", e);
        }
    }
}
