package id.pantau.base.archive;

import id.pantau.base.archive.ArchiveRefused.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A ZIP that anybody may have made. Its entries are counted while they are really inflated, because sizes in an archive can lie;
 * names that lead out of it or stand twice are refused.
 */
public final class SafeZip implements AutoCloseable {

    /** What operating systems leave in folders and archives without being asked. */
    private static final Set<String> JUNK = Set.of(".ds_store", "thumbs.db", "desktop.ini", "__macosx");

    private static final int MEGABYTE = 1024 * 1024;

    private final ZipFile zip;
    private final ArchiveLimits limits;
    private final List<Entry> entries;
    private long unpacked;

    private SafeZip(ZipFile zip, ArchiveLimits limits) throws ArchiveRefused {
        this.zip = zip;
        this.limits = limits;
        this.entries = list();
    }

    /**
     * A file in the archive.
     *
     * @param path with forward slashes
     */
    public record Entry(String path, ZipEntry zipped) {}

    /** Checks what can be known without unpacking anything. */
    public static SafeZip open(Path archive, ArchiveLimits limits) throws IOException {
        if (Files.size(archive) > limits.archiveBytes()) {
            throw new ArchiveRefused(Reason.ARCHIVE_TOO_LARGE, limits.archiveBytes() / MEGABYTE);
        }
        int count = ZipDirectory.countEntries(archive).orElseThrow(() -> new ArchiveRefused(Reason.DAMAGED));
        if (count > limits.entries()) {
            throw new ArchiveRefused(Reason.TOO_MANY_FILES, limits.entries());
        }
        ZipFile zip;
        try {
            // ISO-8859-1 decodes any name; entries that say so are UTF-8 all the same.
            zip = new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw new ArchiveRefused(encrypted ? Reason.ENCRYPTED : Reason.DAMAGED);
        }
        try {
            return new SafeZip(zip, limits);
        } catch (ArchiveRefused e) {
            zip.close();
            throw e;
        }
    }

    /** All files, without folders, in the order of the archive's directory. */
    public List<Entry> entries() {
        return entries;
    }

    /** @return the unpacked bytes; reading them fails with {@link ArchiveRefused} once they are beyond a limit */
    public InputStream read(Entry entry) throws IOException {
        return new Counted(
                Objects.requireNonNull(zip.getInputStream(entry.zipped()), "an entry of the directory has a stream"),
                entry);
    }

    /** Whether the last part of the path, or any folder in it, is an operating system's own. */
    public static boolean isJunk(String path) {
        for (String part : path.toLowerCase(Locale.ROOT).split("/", -1)) {
            if (JUNK.contains(part) || part.startsWith("._")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private List<Entry> list() throws ArchiveRefused {
        List<? extends ZipEntry> all = zip.stream().toList();
        if (all.size() > limits.entries()) {
            throw new ArchiveRefused(Reason.TOO_MANY_FILES, limits.entries());
        }
        Set<String> seen = new HashSet<>();
        List<Entry> files = new ArrayList<>();
        for (ZipEntry entry : all) {
            String path = checkedName(entry.getName());
            if (!seen.add(path.toLowerCase(Locale.ROOT))) {
                throw new ArchiveRefused(Reason.DUPLICATE_ENTRY, path);
            }
            if (!entry.isDirectory()) {
                files.add(new Entry(path, entry));
            }
        }
        return List.copyOf(files);
    }

    /** The name with forward slashes; refuses names that lead out of the archive. */
    private static String checkedName(String raw) throws ArchiveRefused {
        String path = raw.replace('\\', '/');
        boolean absolute = path.startsWith("/") || path.matches("[A-Za-z]:.*");
        if (absolute || List.of(path.split("/", -1)).contains("..") || path.indexOf('\0') >= 0) {
            throw new ArchiveRefused(Reason.BAD_NAME, path);
        }
        return path;
    }

    private final class Counted extends FilterInputStream {
        private final Entry entry;
        private long size;

        Counted(InputStream in, Entry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(long bytes) throws ArchiveRefused {
            size += bytes;
            unpacked += bytes;
            if (size > limits.entryBytes()) {
                throw new ArchiveRefused(Reason.FILE_TOO_LARGE, entry.path(), limits.entryBytes() / MEGABYTE);
            }
            if (unpacked > limits.unpackedBytes()) {
                throw new ArchiveRefused(Reason.TOO_LARGE, limits.unpackedBytes() / MEGABYTE);
            }
            long packed = Math.max(1, entry.zipped().getCompressedSize());
            if (size > limits.ratioFrom() && size > limits.ratio() * packed) {
                throw new ArchiveRefused(Reason.BOMB, entry.path(), limits.ratio());
            }
        }
    }
}
