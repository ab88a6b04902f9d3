package id.pantau.intake;

import id.pantau.intake.reading.PackSource;
import id.pantau.region.BoundaryDraft;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Packs and files of boundaries, as {@link ForeignUnitTest} asks them: all of it is the Dinkes'. */
final class ForeignImports {

    private static final BoundaryDraft NO_DRAFT = new BoundaryDraft(
            BoundaryDraft.Verdict.READY,
            LocalDate.of(2024, 1, 1),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null);

    private final PackService packs;
    private final BoundaryFileService boundaryFiles;

    ForeignImports(PackService packs, BoundaryFileService boundaryFiles) {
        this.packs = packs;
        this.boundaryFiles = boundaryFiles;
    }

    Map<String, Callable<?>> writes(Path folder) {
        Map<String, Callable<?>> writes = new TreeMap<>();
        writes.put("packs.check", () -> packs.check(PackSource.of(List.of(folder))));
        writes.put("packs.apply", () -> packs.apply(PackSource.of(List.of(folder))));
        writes.put("packs.history", () -> packs.history());
        writes.put("packs.reportOf", () -> packs.reportOf(1));
        var boundaries = new BoundaryUpload("batas", folder.resolve("batas"), LocalDate.of(2024, 1, 1));
        writes.put("BoundaryFileService.check", () -> boundaryFiles.check(boundaries));
        writes.put("BoundaryFileService.save", () -> boundaryFiles.save(boundaries, NO_DRAFT, Set.of()));
        writes.put("BoundaryFileService.versions", () -> boundaryFiles.versions());
        return writes;
    }
}
