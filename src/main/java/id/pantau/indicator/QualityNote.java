package id.pantau.indicator;

import id.pantau.base.Period;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a flag.
 *
 * @param rule as last seen: a missing report may have become a late one
 * @param period of the figure, or the month that was due
 * @param numbers of its sentence when it was last seen
 * @param version to be handed back when it is explained
 */
record QualityNote(
        int id,
        QualityKey key,
        String rule,
        Period period,
        QualityFlag.Severity severity,
        List<String> numbers,
        QualityState state,
        Instant firstSeen,
        @Nullable String explanation,
        @Nullable String explainedBy,
        @Nullable Instant explainedAt,
        @Nullable Instant fixedAt,
        int version) {}
