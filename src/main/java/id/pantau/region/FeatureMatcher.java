package id.pantau.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which village a feature is, and which of its properties say so.
 *
 * <p>A dotted code stands alone. Ten digits may be a code of the Kemendagri or of the BPS, and the same digits can name two
 * villages: they stand only if exactly one village has them and the name agrees, wholly, or nearly within the same kecamatan.
 */
final class FeatureMatcher {

    /** What became of one feature. {@code village} is null where it is not matched, then {@code reason} says why. */
    record Match(
            RawFeature feature,
            @Nullable String code,
            @Nullable String name,
            @Nullable String district,
            @Nullable VillageName village,
            Reason reason) {}

    enum Reason {
        SURE,
        /** Taken although the name is written differently. */
        NAME_DIFFERS,
        /** Taken because a person said so. */
        CONFIRMED,
        NO_CODE,
        UNKNOWN_CODE,
        AMBIGUOUS_CODE,
        OTHER_NAME,
        NO_NAME,
        OTHER_DISTRICT,
        FOREIGN;

        /** Part of the message key. */
        String keyPart() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final List<VillageName> villages;
    private final VillageCodes codes;

    FeatureMatcher(List<VillageName> villages) {
        this.villages = villages;
        this.codes = new VillageCodes(villages);
    }

    /**
     * @param confirmed village code by position, where a person has decided
     * @throws BoundaryRefusal if no property holds codes of this kabupaten
     */
    List<Match> match(List<RawFeature> features, Map<Integer, String> confirmed) throws BoundaryRefusal {
        Set<String> properties = features.stream()
                .flatMap(f -> f.properties().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> coded = properties.stream()
                .filter(p -> features.stream().anyMatch(f -> code(f, p).isPresent()))
                .toList();
        if (coded.isEmpty() && confirmed.isEmpty()) {
            throw new BoundaryRefusal(
                    "region.boundary.no-code", properties.stream().limit(12).collect(Collectors.joining(", ")));
        }
        String name = property(features, properties, names(VillageName::name));
        String district = property(features, properties, names(VillageName::districtName));
        List<Match> best = coded.isEmpty() ? matches(features, "", name, district, confirmed) : List.of();
        long most = -1;
        for (String property : coded) {
            var matches = matches(features, property, name, district, confirmed);
            // Of two properties that match the same villages the dotted one is surer.
            long score = 2 * villagesIn(matches)
                    + (features.stream()
                                    .anyMatch(f -> code(f, property)
                                            .filter(VillageCodes::isDotted)
                                            .isPresent())
                            ? 1
                            : 0);
            if (score > most) {
                best = matches;
                most = score;
            }
        }
        refuseOtherRegency(best);
        return best;
    }

    /** A village that a person might confirm for an unmatched feature: same kecamatan, same or nearly the same name. */
    Optional<VillageName> suggestion(Match match, Collection<VillageName> taken) {
        String name = match.name();
        String district = match.district();
        if (name == null || district == null) {
            return Optional.empty();
        }
        var near = villages.stream()
                .filter(v -> !taken.contains(v) && sameDistrict(v, district))
                .filter(v -> distance(v, name) <= Names.NEAR)
                .sorted(Comparator.comparing(v -> distance(v, name)))
                .toList();
        boolean single =
                near.size() == 1 || near.size() > 1 && distance(near.get(0), name) < distance(near.get(1), name);
        return single ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static void refuseOtherRegency(List<Match> matches) throws BoundaryRefusal {
        boolean anyOurs =
                matches.stream().anyMatch(m -> m.village() != null || m.code() != null && m.reason() != Reason.FOREIGN);
        var foreign = matches.stream().filter(m -> m.reason() == Reason.FOREIGN).findFirst();
        if (!anyOurs && foreign.isPresent()) {
            throw new BoundaryRefusal(
                    "region.boundary.other-regency",
                    Objects.requireNonNullElse(foreign.get().code(), ""));
        }
    }

    private List<Match> matches(
            List<RawFeature> features,
            String codeProperty,
            @Nullable String nameProperty,
            @Nullable String districtProperty,
            Map<Integer, String> confirmed) {
        List<Match> matches = new ArrayList<>(features.size());
        for (var feature : features) {
            String name = nameProperty == null ? null : feature.properties().get(nameProperty);
            String district =
                    districtProperty == null ? null : feature.properties().get(districtProperty);
            String code = code(feature, codeProperty).orElse(null);
            String decided = confirmed.get(feature.position());
            matches.add(
                    decided != null && codes.byDotted(decided).isPresent()
                            ? new Match(
                                    feature,
                                    code,
                                    name,
                                    district,
                                    codes.byDotted(decided).get(),
                                    Reason.CONFIRMED)
                            : match(feature, code, name, district));
        }
        return matches;
    }

    private Match match(RawFeature feature, @Nullable String code, @Nullable String name, @Nullable String district) {
        if (code == null) {
            return new Match(feature, null, name, district, null, Reason.NO_CODE);
        }
        if (!codes.isKnown(code)) {
            var reason = codes.isOurs(code) ? Reason.UNKNOWN_CODE : Reason.FOREIGN;
            return new Match(feature, code, name, district, null, reason);
        }
        if (VillageCodes.isDotted(code)) {
            var village = codes.byDotted(code).orElseThrow();
            boolean sameName = name == null || distance(village, name) == 0;
            return new Match(feature, code, name, district, village, sameName ? Reason.SURE : Reason.NAME_DIFFERS);
        }
        var candidates = codes.byTenDigits(code);
        if (candidates.size() > 1) {
            return new Match(feature, code, name, district, null, Reason.AMBIGUOUS_CODE);
        }
        var village = candidates.get(0);
        var reason = agreement(village, name, district);
        boolean stands = reason == Reason.SURE || reason == Reason.NAME_DIFFERS;
        return new Match(feature, code, name, district, stands ? village : null, reason);
    }

    private Reason agreement(VillageName village, @Nullable String name, @Nullable String district) {
        if (name == null) {
            return Reason.NO_NAME;
        }
        int distance = distance(village, name);
        if (distance == 0) {
            return Reason.SURE;
        }
        if (distance > Names.NEAR || isNearerToAnother(village, name, distance)) {
            return Reason.OTHER_NAME;
        }
        return district != null && sameDistrict(village, district) ? Reason.NAME_DIFFERS : Reason.OTHER_DISTRICT;
    }

    /** "Tahai I" is one letter away from "Tahai II": a name that another village of the kecamatan has as well or better. */
    private boolean isNearerToAnother(VillageName village, String name, int distance) {
        return villages.stream()
                .anyMatch(other -> !other.equals(village)
                        && other.districtName().equals(village.districtName())
                        && distance(other, name) <= distance);
    }

    private static int distance(VillageName village, String name) {
        return Names.distance(Names.normalise(village.name()), Names.normalise(name));
    }

    private static boolean sameDistrict(VillageName village, String district) {
        return Names.normalise(village.districtName()).equals(Names.normalise(district));
    }

    private static Optional<String> code(RawFeature feature, String property) {
        return Optional.ofNullable(feature.properties().get(property)).flatMap(VillageCodes::code);
    }

    private static long villagesIn(List<Match> matches) {
        return matches.stream()
                .map(Match::village)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private Set<String> names(Function<VillageName, String> name) {
        return villages.stream().map(name).map(Names::normalise).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * The property with the most different names among its values; null where it has none. Different ones, because one value may
     * stand at every feature: Pulang Pisau is a kabupaten, and a kelurahan in it.
     */
    private static @Nullable String property(
            List<RawFeature> features, Collection<String> properties, Set<String> names) {
        Map<String, Long> hits = new LinkedHashMap<>();
        for (String property : properties) {
            hits.put(
                    property,
                    features.stream()
                            .map(f -> f.properties().get(property))
                            .filter(Objects::nonNull)
                            .map(Names::normalise)
                            .filter(names::contains)
                            .distinct()
                            .count());
        }
        return hits.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
