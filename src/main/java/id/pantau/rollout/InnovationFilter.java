package id.pantau.rollout;

import org.jspecify.annotations.Nullable;

/**
 * What the register of innovations is narrowed to; null = not narrowed.
 *
 * @param running true: those that run; false: those that have stopped
 */
public record InnovationFilter(
        @Nullable Boolean running,
        @Nullable String puskesmasCode,
        @Nullable String indicatorCode) {

    /** Everything that the account may see. */
    public static final InnovationFilter ALL = new InnovationFilter(null, null, null);

    boolean matches(InnovationRow row) {
        return (running == null || running == (row.stopped() == null))
                && (puskesmasCode == null
                        || row.puskesmas().stream().anyMatch(p -> p.code().equals(puskesmasCode)))
                && (indicatorCode == null
                        || row.indicators().stream().anyMatch(i -> i.code().equals(indicatorCode)));
    }
}
