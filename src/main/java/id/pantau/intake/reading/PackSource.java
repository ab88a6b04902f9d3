package id.pantau.intake.reading;

import id.pantau.base.archive.ArchiveLimits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A pack as it was handed in, not opened yet.
 *
 * @param name what the user calls it: the name of the folder or of the uploaded file
 * @param paths one ZIP file, or one or more folders and single files; where several hold a file of the same name the last wins
 * @param confirmedShapes code of the village by position in the boundary file (the first shape is 1): doubtful matches that a
 *     person has confirmed
 */
public record PackSource(String name, List<Path> paths, Map<Integer, String> confirmedShapes) {

    public PackSource {
        paths = List.copyOf(paths);
        confirmedShapes = Map.copyOf(confirmedShapes);
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("a pack needs a place");
        }
    }

    public PackSource(String name, List<Path> paths) {
        this(name, paths, Map.of());
    }

    /** The same pack with these doubtful shapes taken for those villages. */
    public PackSource confirming(Map<Integer, String> shapes) {
        return new PackSource(name, paths, shapes);
    }

    /** Folders and files of one kabupaten, called by the name of the first. */
    public static PackSource of(List<Path> paths) {
        return new PackSource(nameOf(paths.getFirst()), paths);
    }

    /** An uploaded archive; {@code name} as the user's own computer called it. */
    public static PackSource zip(Path file, String name) {
        return new PackSource(name, List.of(file));
    }

    /** Opens it within the standard limits. To be closed: an archive is unpacked beside, and removed on closing. */
    public OpenPack open() throws PackUnreadable {
        return open(ArchiveLimits.STANDARD);
    }

    OpenPack open(ArchiveLimits limits) throws PackUnreadable {
        if (paths.size() == 1 && isArchive(paths.getFirst())) {
            return new ZipPackReader(name, limits).open(paths.getFirst()).confirming(confirmedShapes);
        }
        return new FolderPackReader(name, limits).open(paths).confirming(confirmedShapes);
    }

    /** A single file that is not one of the pack's own is taken for an archive, whatever it is: the reader says what it found. */
    private static boolean isArchive(Path path) {
        return Files.isRegularFile(path) && PackFile.byName(nameOf(path)).isEmpty();
    }

    /** Removes a folder that was made for a pack. */
    public static void delete(Path folder) {
        OpenPack.deleteTree(folder);
    }

    static String nameOf(Path path) {
        return Objects.requireNonNullElse(path.toAbsolutePath().normalize().getFileName(), path)
                .toString();
    }
}
