package id.pantau.indicator;

import id.pantau.base.report.Problem;
import java.util.List;

/**
 * What saving a sheet would do.
 *
 * @param changes old and new, those alone that differ
 * @param effects what it does to the statuses, by indicator
 * @param problems why it cannot be saved; nothing is saved while there is one. The row is the place in the list, from 1
 * @param conflicts numbers that somebody else has changed since they were read
 */
public record SheetPreview<H, F, R extends Recorded>(
        List<H> changes, List<TargetEffect> effects, List<Problem> problems, List<SheetConflict<F, R>> conflicts) {}
