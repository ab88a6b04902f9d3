package id.pantau.intake.reading;

import id.pantau.base.archive.ArchiveLimits;
import id.pantau.base.archive.ArchiveRefused;
import id.pantau.base.archive.SafeZip;
import id.pantau.base.report.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Unpacks an archive that anybody may have made. Every entry is really inflated; only the files that a pack knows reach the disk,
 * under their own fixed names in a folder of their own.
 */
final class ZipPackReader {

    private final String name;
    private final ArchiveLimits limits;
    private final Map<PackFile, Path> files = new EnumMap<>(PackFile.class);
    private final List<Problem> problems = new ArrayList<>();

    ZipPackReader(String name, ArchiveLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    OpenPack open(Path archive) throws PackUnreadable {
        Path folder = null;
        boolean done = false;
        try {
            if (Files.size(archive) <= limits.archiveBytes() && FileKind.of(archive) != FileKind.ZIP) {
                throw refuse("intake.pack.no-archive");
            }
            try (var zip = SafeZip.open(archive, limits)) {
                folder = Files.createTempDirectory("pantau-pack-");
                unpack(zip, folder);
            }
            done = true;
            return new OpenPack(files, problems, folder);
        } catch (ArchiveRefused e) {
            throw refuse("intake.pack." + e.reason().keyPart(), e.arguments().toArray());
        } catch (IOException e) {
            throw refuse("intake.pack.damaged");
        } finally {
            if (!done && folder != null) {
                OpenPack.deleteTree(folder);
            }
        }
    }

    private void unpack(SafeZip zip, Path folder) throws IOException, PackUnreadable {
        String top = commonTop(zip.entries());
        for (var entry : zip.entries()) {
            take(zip, entry, folder, entry.path().substring(top.length()));
        }
    }

    private void take(SafeZip zip, SafeZip.Entry entry, Path folder, String path) throws IOException, PackUnreadable {
        Optional<PackFile> known = PackFile.byName(path);
        Path target = known.map(f -> folder.resolve(f.fileName())).orElse(null);
        try (InputStream in = new BufferedInputStream(zip.read(entry))) {
            in.mark(FileKind.HEAD);
            FileKind kind = FileKind.of(in.readNBytes(FileKind.HEAD));
            in.reset();
            if (target == null && kind.isArchive() && !isOfficeFile(path)) {
                throw refuse("intake.pack.nested-archive", path);
            }
            try (OutputStream out = target == null ? OutputStream.nullOutputStream() : Files.newOutputStream(target)) {
                in.transferTo(out);
            }
        }
        if (target != null) {
            files.put(known.orElseThrow(), target);
        } else if (!SafeZip.isJunk(path)) {
            problems.add(UnusedFiles.report(path));
        }
    }

    /** "folder/" where everything lies in one folder, else nothing. */
    private static String commonTop(List<SafeZip.Entry> entries) {
        String top = null;
        for (var entry : entries) {
            String path = entry.path();
            if (SafeZip.isJunk(path)) {
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
