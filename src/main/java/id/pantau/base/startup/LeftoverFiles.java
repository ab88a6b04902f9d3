package id.pantau.base.startup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/**
 * Removes at the start what a killed run left in its folder of temporary files: uploads, unpacked packs, the web server's own. Only
 * where that folder ({@code java.io.tmpdir}) lies in the data folder, and only while no other process uses it.
 */
public class LeftoverFiles implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Logger log = LoggerFactory.getLogger(LeftoverFiles.class);
    private static final String LOCK = "tmp.lock";

    /** Held until the process ends. */
    private static @Nullable FileChannel held;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        Path data = Path.of(environment.getProperty("pantau.data", "data"));
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            if (isOwn(data, temporary) && lock(data)) {
                clean(temporary);
            }
        } catch (IOException e) {
            log.warn("Temporary files of an earlier run in {} could not be removed", temporary, e);
        }
    }

    /** Whether the folder of temporary files is one inside the data folder; the machine's own is nobody's to clean. */
    static boolean isOwn(Path data, Path temporary) {
        Path home = data.toAbsolutePath().normalize();
        Path folder = temporary.toAbsolutePath().normalize();
        return folder.startsWith(home) && !folder.equals(home) && Files.isDirectory(folder);
    }

    static void clean(Path temporary) throws IOException {
        List<Path> leftovers;
        try (Stream<Path> content = Files.list(temporary)) {
            leftovers = content.toList();
        }
        for (Path leftover : leftovers) {
            FileSystemUtils.deleteRecursively(leftover);
        }
    }

    private static synchronized boolean lock(Path data) throws IOException {
        if (held != null) {
            return false;
        }
        var channel = FileChannel.open(data.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                held = channel;
                return true;
            }
        } catch (OverlappingFileLockException e) {
            log.debug("Held by this very process", e);
        }
        channel.close();
        return false;
    }
}
