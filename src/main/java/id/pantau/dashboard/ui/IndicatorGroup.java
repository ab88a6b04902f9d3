package id.pantau.dashboard.ui;

import id.pantau.indicator.Cluster;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.LifeCycle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A part of the catalogue that a page may be narrowed to: {@code kelompok=} in the address.
 *
 * @param urlName "prioritas", "klaster-2", "balita", "semua"
 * @param labelKey of the message that names it
 */
record IndicatorGroup(String urlName, String labelKey, Predicate<Indicator> holds) {

    static final IndicatorGroup ALL = new IndicatorGroup("semua", "group.all", indicator -> true);
    static final IndicatorGroup PRIORITY = new IndicatorGroup(
            "prioritas", "group.priority", indicator -> indicator.checks().priority());

    /** In the order of a list to choose from. */
    static List<IndicatorGroup> all() {
        List<IndicatorGroup> groups = new ArrayList<>(List.of(PRIORITY, ALL));
        Arrays.stream(Cluster.values())
                .map(cluster -> new IndicatorGroup(
                        "klaster-" + cluster.number(),
                        "indicator.cluster." + cluster.name(),
                        indicator -> indicator.cluster() == cluster))
                .forEach(groups::add);
        Arrays.stream(LifeCycle.values())
                .map(phase -> new IndicatorGroup(
                        phase.code(), "lifecycle." + phase.name(), indicator -> indicator.lifeCycle() == phase))
                .forEach(groups::add);
        return groups;
    }

    /** {@code other} where the address names none that is known. */
    static IndicatorGroup of(@Nullable String urlName, IndicatorGroup other) {
        return all().stream()
                .filter(group -> group.urlName.equals(urlName))
                .findFirst()
                .orElse(other);
    }

    List<Indicator> of(List<Indicator> catalogue) {
        return catalogue.stream().filter(holds).toList();
    }

    /** The page narrows by identity of the name: a predicate knows no equality. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorGroup group && group.urlName.equals(urlName);
    }

    @Override
    public int hashCode() {
        return urlName.hashCode();
    }
}
