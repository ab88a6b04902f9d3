package id.pantau.intake.reading;

import id.pantau.base.archive.ArchiveLimits;
import id.pantau.base.archive.SafeZip;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the files of a pack in folders and single files. They are read where they lie. */
final class FolderPackReader {

    private final String name;
    private final ArchiveLimits limits;
    private final Map<PackFile, Path> files = new EnumMap<>(PackFile.class);
    private final List<Problem> problems = new ArrayList<>();
    private long bytes;
    private int count;

    FolderPackReader(String name, ArchiveLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    OpenPack open(List<Path> paths) throws PackUnreadable {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                for (Path file : list(path)) {
                    add(file);
                }
            } else if (Files.isRegularFile(path)) {
                add(path);
            } else {
                throw new PackUnreadable(name, "intake.pack.missing", path.toString());
            }
        }
        return new OpenPack(files, problems, null);
    }

    private List<Path> list(Path folder) throws PackUnreadable {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(p -> !SafeZip.isJunk(PackSource.nameOf(p)))
                    .sorted()
                    .limit(limits.entries() + 1L)
                    .toList();
        } catch (IOException e) {
            throw new PackUnreadable(name, "intake.pack.unreadable", folder.toString());
        }
    }

    private void add(Path file) throws PackUnreadable {
        String fileName = PackSource.nameOf(file);
        if (++count > limits.entries()) {
            throw new PackUnreadable(name, "intake.pack.too-many-files", limits.entries());
        }
        Optional<PackFile> known = Files.isRegularFile(file) ? PackFile.byName(fileName) : Optional.empty();
        if (known.isEmpty()) {
            problems.add(UnusedFiles.report(fileName));
            return;
        }
        checkSize(file, fileName);
        if (files.put(known.get(), file) != null) {
            problems.add(Problem.ofFile(Severity.WARNING, fileName, "intake.pack.twice", file.toString()));
        }
    }

    private void checkSize(Path file, String fileName) throws PackUnreadable {
        long size;
        try {
            size = Files.size(file);
        } catch (IOException e) {
            throw new PackUnreadable(name, "intake.pack.unreadable", fileName);
        }
        bytes += size;
        if (size > limits.entryBytes()) {
            throw new PackUnreadable(name, "intake.pack.file-too-large", fileName, megabytes(limits.entryBytes()));
        }
        if (bytes > limits.unpackedBytes()) {
            throw new PackUnreadable(name, "intake.pack.too-large", megabytes(limits.unpackedBytes()));
        }
    }

    static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }
}
