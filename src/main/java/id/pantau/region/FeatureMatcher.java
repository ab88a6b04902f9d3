package id.pantau.region;

import java.util.ArrayList;
import java.util.Collection;
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
        /** Taken by kecamatan and name, from a file without codes. */
        BY_NAME,
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
    private final VillageNames names;

    FeatureMatcher(List<VillageName> villages) {
        this.villages = villages;
        this.codes = new VillageCodes(villages);
        this.names = new VillageNames(villages);
    }

    /**
     * @param confirmed village code by position, where a person has decided
     * @throws BoundaryRefusal if no property holds village codes, and none names of villages
     */
    List<Match> match(List<RawFeature> features, Map<Integer, String> confirmed) throws BoundaryRefusal {
        Set<String> properties = features.stream()
                .flatMap(f -> f.properties().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> coded = properties.stream()
                .filter(p -> features.stream().anyMatch(f -> code(f, p).isPresent()))
                .toList();
        String name = property(features, properties, names(VillageName::name));
        String district = property(features, properties, names(VillageName::districtName));
        if (coded.isEmpty() && name == null && confirmed.isEmpty()) {
            throw new BoundaryRefusal(
                    "region.boundary.no-code", properties.stream().limit(12).collect(Collectors.joining(", ")));
        }
        List<Match> best = coded.isEmpty() ? byName(matches(features, "", name, district, confirmed)) : List.of();
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

    /** A village that a person might confirm for an unmatched feature. */
    Optional<VillageName> suggestion(Match match, Collection<VillageName> taken) {
        return names.suggestion(match.name(), match.district(), taken);
    }

    /**
     * Where a file has no codes, kecamatan and name together tell. A file of which they tell less than half may be of another
     * kabupaten that shares a few names, so none of it is taken without being asked.
     */
    private List<Match> byName(List<Match> matches) {
        List<Match> named = matches.stream()
                .map(m -> m.reason() != Reason.NO_CODE
                        ? m
                        : names.exact(m.name(), m.district())
                                .map(village ->
                                        new Match(m.feature(), null, m.name(), m.district(), village, Reason.BY_NAME))
                                .orElse(m))
                .toList();
        long told = named.stream().filter(m -> m.reason() == Reason.BY_NAME).count();
        long untold = named.stream()
                .filter(m -> m.reason() == Reason.NO_CODE && m.name() != null)
                .count();
        return told >= untold ? named : matches;
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
            boolean sameName = name == null || VillageNames.distance(village, name) == 0;
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
        int distance = VillageNames.distance(village, name);
        if (distance == 0) {
            return Reason.SURE;
        }
        if (distance > Names.NEAR || names.isNearerToAnother(village, name, distance)) {
            return Reason.OTHER_NAME;
        }
        return district != null && VillageNames.sameDistrict(village, district)
                ? Reason.NAME_DIFFERS
                : Reason.OTHER_DISTRICT;
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
