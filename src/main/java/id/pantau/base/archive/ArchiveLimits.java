package id.pantau.base.archive;

/**
 * How much of an archive, or of a folder that stands for one, is read at most. The numbers are those of the performance budget; they apply before reading where the size
 * is known, and while reading where a file may lie about it.
 *
 * @param archiveBytes size of a ZIP file
 * @param entryBytes size of one file, unpacked
 * @param unpackedBytes size of all files together, unpacked
 * @param entries number of entries of a ZIP, or files of a folder
 * @param ratio how many times larger an entry may be unpacked than packed, once it is larger than {@code ratioFrom}
 * @param ratioFrom below this many unpacked bytes the ratio is not looked at: short repetitive lists pack very well
 */
public record ArchiveLimits(
        long archiveBytes, long entryBytes, long unpackedBytes, int entries, int ratio, long ratioFrom) {

    private static final long MEGABYTE = 1024L * 1024;

    public static final ArchiveLimits STANDARD =
            new ArchiveLimits(50 * MEGABYTE, 40 * MEGABYTE, 200 * MEGABYTE, 200, 100, MEGABYTE);
}
