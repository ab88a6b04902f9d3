package id.pantau.indicator;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures come from.
 *
 * @param sources as named in the files, without repetition
 * @param dataAsOf when the newest of them were taken in: "data per …"; null where there are none
 * @param denominators kinds of target population in use, most used first
 * @param populationSources sources of the target populations in use
 */
public record Provenance(
        List<String> sources,
        @Nullable Instant dataAsOf,
        List<DenominatorKind> denominators,
        List<String> populationSources) {

    public Provenance {
        sources = List.copyOf(sources);
        denominators = List.copyOf(denominators);
        populationSources = List.copyOf(populationSources);
    }
}
