package id.pantau.intake.reading;

import id.pantau.base.report.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks an archive that anybody may have made. Every entry is really inflated and counted, because sizes in an archive can lie;
 * only the files that a pack knows reach the disk, under their own fixed names in a folder of their own.
 */
final class ZipPackReader {

    private final String name;
    private final PackLimits limits;
    private final Map<PackFile, Path> files = new EnumMap<>(PackFile.class);
    private final List<Problem> problems = new ArrayList<>();
    private long unpacked;

    ZipPackReader(String name, PackLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    OpenPack open(Path archive) throws PackUnreadable {
        Path folder = null;
        boolean done = false;
        try {
            checkArchive(archive);
            folder = Files.createTempDirectory("pantau-pack-");
            // ISO-8859-1 decodes any name; entries that say so are UTF-8 all the same.
            try (var zip = new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1)) {
                unpack(zip, folder);
            }
            done = true;
            return new OpenPack(files, problems, folder);
        } catch (ZipException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw refuse(encrypted ? "intake.pack.encrypted" : "intake.pack.damaged");
        } catch (IOException e) {
            throw refuse("intake.pack.damaged");
        } finally {
            if (!done && folder != null) {
                OpenPack.deleteTree(folder);
            }
        }
    }

    /** What can be known without unpacking anything. */
    private void checkArchive(Path archive) throws IOException, PackUnreadable {
        if (Files.size(archive) > limits.archiveBytes()) {
            throw refuse("intake.pack.archive-too-large", FolderPackReader.megabytes(limits.archiveBytes()));
        }
        if (FileKind.of(archive) != FileKind.ZIP) {
            throw refuse("intake.pack.no-archive");
        }
        int entries = ZipDirectory.countEntries(archive).orElseThrow(() -> refuse("intake.pack.damaged"));
        if (entries > limits.entries()) {
            throw refuse("intake.pack.too-many-files", limits.entries());
        }
    }

    private void unpack(ZipFile zip, Path folder) throws IOException, PackUnreadable {
        List<? extends ZipEntry> entries = zip.stream().toList();
        if (entries.size() > limits.entries()) {
            throw refuse("intake.pack.too-many-files", limits.entries());
        }
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry : entries) {
            String path = checkedName(entry.getName());
            if (!seen.add(path.toLowerCase(Locale.ROOT))) {
                throw refuse("intake.pack.duplicate-entry", path);
            }
        }
        String top = commonTop(entries);
        for (ZipEntry entry : entries) {
            if (!entry.isDirectory()) {
                take(zip, entry, folder, checkedName(entry.getName()).substring(top.length()));
            }
        }
    }

    private void take(ZipFile zip, ZipEntry entry, Path folder, String path) throws IOException, PackUnreadable {
        Optional<PackFile> known = PackFile.byName(path);
        Path target = known.map(f -> folder.resolve(f.fileName())).orElse(null);
        try (InputStream in = new BufferedInputStream(
                Objects.requireNonNull(zip.getInputStream(entry), "an entry of the directory has a stream"))) {
            in.mark(FileKind.HEAD);
            FileKind kind = FileKind.of(in.readNBytes(FileKind.HEAD));
            in.reset();
            if (target == null && kind.isArchive() && !isOfficeFile(path)) {
                throw refuse("intake.pack.nested-archive", path);
            }
            try (OutputStream out = target == null ? OutputStream.nullOutputStream() : Files.newOutputStream(target)) {
                copy(in, out, entry, path);
            }
        }
        if (target != null) {
            files.put(known.orElseThrow(), target);
        } else if (!UnusedFiles.isJunk(path)) {
            problems.add(UnusedFiles.report(path));
        }
    }

    private void copy(InputStream in, OutputStream out, ZipEntry entry, String path)
            throws IOException, PackUnreadable {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        int read;
        while ((read = in.read(buffer)) >= 0) {
            size += read;
            unpacked += read;
            if (size > limits.entryBytes()) {
                throw refuse("intake.pack.file-too-large", path, FolderPackReader.megabytes(limits.entryBytes()));
            }
            if (unpacked > limits.unpackedBytes()) {
                throw refuse("intake.pack.too-large", FolderPackReader.megabytes(limits.unpackedBytes()));
            }
            if (size > limits.ratioFrom() && size > limits.ratio() * Math.max(1, entry.getCompressedSize())) {
                throw refuse("intake.pack.bomb", path, limits.ratio());
            }
            out.write(buffer, 0, read);
        }
    }

    /** The name with forward slashes; refuses names that lead out of the archive. */
    private String checkedName(String raw) throws PackUnreadable {
        String path = raw.replace('\\', '/');
        boolean absolute = path.startsWith("/") || path.matches("[A-Za-z]:.*");
        if (absolute || List.of(path.split("/", -1)).contains("..") || path.indexOf('\0') >= 0) {
            throw refuse("intake.pack.bad-name", path);
        }
        return path;
    }

    /** "folder/" where everything lies in one folder, else nothing. */
    private String commonTop(List<? extends ZipEntry> entries) throws PackUnreadable {
        String top = null;
        for (ZipEntry entry : entries) {
            String path = checkedName(entry.getName());
            if (UnusedFiles.isJunk(path)) {
                continue;
            }
            String first = path.substring(0, path.indexOf('/') + 1);
            if (first.isEmpty() || top != null && !top.equals(first)) {
                return "";
            }
            top = first;
        }
        return top == null ? "" : top;
    }

    private static boolean isOfficeFile(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.matches(".*\\.(xlsx|xlsm|ods|docx|odt|pptx)");
    }

    private PackUnreadable refuse(String key, Object... arguments) {
        return new PackUnreadable(name, key, arguments);
    }
}
