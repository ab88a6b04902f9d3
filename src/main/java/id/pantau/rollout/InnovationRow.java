package id.pantau.rollout;

import id.pantau.base.Period;
import id.pantau.indicator.Indicator;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One innovation. That it is meant to move an indicator says nothing about whether it did.
 *
 * @param puskesmas where it is done, by name; of those that the account sees
 * @param since the month or the year in which it began
 * @param stopped the month or the year in which it ended; null while it runs
 * @param indicators which it is meant to move, in the order of the catalogue
 * @param mayWrite whether the account may change it: it sees all Puskesmas that do it
 * @param changedBy name of the account that wrote last
 * @param version to be handed back with a change
 */
public record InnovationRow(
        int id,
        String name,
        List<RegisterUnit> puskesmas,
        Period since,
        @Nullable Period stopped,
        String about,
        List<Indicator> indicators,
        @Nullable String source,
        boolean mayWrite,
        String changedBy,
        Instant changedAt,
        int version) {}
