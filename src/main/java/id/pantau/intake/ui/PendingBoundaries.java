package id.pantau.intake.ui;

import id.pantau.base.ui.LimitedUpload;
import id.pantau.intake.BoundaryFileService;
import id.pantau.intake.BoundaryUpload;
import id.pantau.region.BoundaryDraft;
import org.jspecify.annotations.Nullable;

/** The file of boundaries about which somebody has yet to decide, and what was read of it: they stay and go together. */
final class PendingBoundaries {

    private final BoundaryFileService service;
    private @Nullable BoundaryUpload file;
    private @Nullable BoundaryDraft draft;

    PendingBoundaries(BoundaryFileService service) {
        this.service = service;
    }

    /** Null where there is none, or no more. */
    @Nullable
    BoundaryUpload file() {
        return file;
    }

    /** The same file, read again, or a first one; a picture that is no longer shown goes out of memory. */
    void take(BoundaryUpload newFile, BoundaryDraft newDraft) {
        BoundaryDraft before = draft;
        if (before != null && before.preview() != null && !before.preview().equals(newDraft.preview())) {
            service.forget(before);
        }
        file = newFile;
        draft = newDraft;
    }

    /** Throws both away, the file from the disk too. */
    void forget() {
        BoundaryUpload oldFile = file;
        BoundaryDraft oldDraft = draft;
        file = null;
        draft = null;
        if (oldFile != null && oldDraft != null) {
            service.forget(oldDraft);
            LimitedUpload.delete(oldFile.file());
        }
    }
}
