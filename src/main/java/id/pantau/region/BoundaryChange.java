package id.pantau.region;

import org.jspecify.annotations.Nullable;

/**
 * What a draft of boundaries means for one village, against the version that counts until then.
 *
 * @param district name of the kecamatan
 * @param before area in km², null where it has no shape in that version
 * @param after area in km², null where it has no shape in the draft
 * @param looksLike name of the village whose shape before it now has, null where that is its own
 */
public record BoundaryChange(
        String code,
        String name,
        String district,
        Kind kind,
        @Nullable Double before,
        @Nullable Double after,
        @Nullable String looksLike) {

    /** From this change of the area on, in either direction, a village is named. */
    static final double NOTABLE_PERCENT = 20;

    /** What somebody has to look at, in the order of the classes of the preview. */
    public enum Kind {
        /** No shape in the draft. */
        MISSING,
        /** Its area differs by more than {@link #NOTABLE_PERCENT}. */
        RESIZED,
        SAME,
        /** No shape in the version before. */
        NEW,
        /** Looks like what was another village, or is the suggestion for a shape that names none. */
        DOUBTFUL
    }

    /** By how much the area grows, in percent; null where one of the two is not known. */
    public @Nullable Double percent() {
        return before == null || after == null || before == 0 ? null : (Double) ((after / before - 1) * 100);
    }

    boolean isResized() {
        return before != null && after != null && isNotable(before, after);
    }

    static boolean isNotable(double before, double after) {
        return Math.abs(after - before) * 100 > NOTABLE_PERCENT * before;
    }
}
