package id.pantau.region;

import id.pantau.base.report.Problem.Severity;
import id.pantau.region.FeatureMatcher.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Of the layers of a file, takes the one that holds the villages, and says so. */
final class LayerChoice {

    private final FeatureMatcher matcher;
    private final BoundaryProblems problems;

    LayerChoice(List<VillageName> villages, BoundaryProblems problems) {
        this.matcher = new FeatureMatcher(villages);
        this.problems = problems;
    }

    /** @param matches of all features of the layer, in their order */
    record Chosen(BoundaryLayer layer, List<Match> matches) {

        /** Different villages, without those that a person has confirmed: the same layer must be taken before and after. */
        private long villages() {
            return matches.stream()
                    .filter(m -> m.reason() != FeatureMatcher.Reason.CONFIRMED)
                    .map(Match::village)
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
        }
    }

    /**
     * @param layers at least one
     * @param confirmed village code by position, where a person has decided
     * @throws BoundaryRefusal if no layer has features with codes or names of this kabupaten
     */
    Chosen choose(List<BoundaryLayer> layers, Map<Integer, String> confirmed) throws BoundaryRefusal {
        List<Chosen> possible = new ArrayList<>();
        BoundaryRefusal refusal = new BoundaryRefusal("region.boundary.no-features");
        for (var layer : layers) {
            try {
                if (!layer.features().isEmpty()) {
                    possible.add(new Chosen(layer, matcher.match(layer.features(), confirmed)));
                }
            } catch (BoundaryRefusal e) {
                refusal = e;
            }
        }
        Chosen best = null;
        for (var candidate : possible) {
            best = best == null || candidate.villages() > best.villages() ? candidate : best;
        }
        if (best == null) {
            throw refusal;
        }
        report(best, layers, possible);
        return best;
    }

    private void report(Chosen best, List<BoundaryLayer> layers, List<Chosen> possible) {
        best.layer()
                .notes()
                .forEach(n ->
                        problems.add(Severity.WARNING, n.key(), n.arguments().toArray()));
        if (layers.size() == 1) {
            return;
        }
        boolean tie = possible.stream().anyMatch(c -> c != best && c.villages() == best.villages());
        problems.add(
                tie ? Severity.WARNING : Severity.INFO,
                tie ? "region.boundary.layer-tie" : "region.boundary.layer",
                best.layer().name(),
                names(layers, best.layer()));
    }

    private static String names(List<BoundaryLayer> layers, BoundaryLayer without) {
        return layers.stream()
                .filter(l -> l != without)
                .map(BoundaryLayer::name)
                .collect(Collectors.joining(", "));
    }
}
