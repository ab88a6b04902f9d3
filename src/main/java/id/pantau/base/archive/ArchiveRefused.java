package id.pantau.base.archive;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Why an archive is not read, or not read any further. */
public final class ArchiveRefused extends IOException {

    /** What is wrong. In brackets: the arguments that go with it. */
    public enum Reason {
        /** (most megabytes) */
        ARCHIVE_TOO_LARGE,
        DAMAGED,
        ENCRYPTED,
        /** (most entries) */
        TOO_MANY_FILES,
        /** (path) */
        DUPLICATE_ENTRY,
        /** (path): it leads out of the archive */
        BAD_NAME,
        /** (path, most megabytes) */
        FILE_TOO_LARGE,
        /** (most megabytes): all entries together */
        TOO_LARGE,
        /** (path, highest ratio) */
        BOMB;

        /** The last part of a message key, e.g. {@code too-many-files}. */
        public String keyPart() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final transient List<Object> arguments;

    ArchiveRefused(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
