package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the denominator of a figure: the target population of the kind that is asked for, else what was reported with the figure.
 * There is never "the" denominator, so each answer carries its kind.
 */
final class Denominators {

    private final Facts facts;
    private final Populations populations;
    private final @Nullable TargetGroup group;
    private final DenominatorKind kind;

    /** @param kind REPORTED: recorded target populations are not looked at */
    Denominators(Facts facts, Populations populations, @Nullable TargetGroup group, DenominatorKind kind) {
        this.facts = facts;
        this.populations = populations;
        this.group = group;
        this.kind = kind;
    }

    /** The population of the whole area in a year, whoever has reported; {@code period} bounds what was reported with figures. */
    Base stock(Area area, int year, int period) {
        Base recorded = recorded(area, year);
        return recorded == null ? reported(area, year, period) : recorded;
    }

    /** What was last reported with figures up to {@code period}. */
    Base reported(Area area, int year, int period) {
        Base reported = reduce(
                area,
                village -> lastReported(year, period, Place.village(village)),
                id -> lastReported(year, period, Place.facility(id, false)));
        Long ofRegency = area.own() == null || area.own().level() != UnitLevel.REGENCY
                ? null
                : lastReported(year, period, Place.regency(area.own().id()));
        if (ofRegency != null) {
            return new Base(area, ofRegency, DenominatorKind.REPORTED, false);
        }
        return reported == null
                ? new Base(area, null, null, false)
                : new Base(reported.area(), reported.amount(), DenominatorKind.REPORTED, reported.incomplete());
    }

    /** The recorded population of one counted part; null for luar wilayah and where none is recorded. */
    @Nullable
    Long recordedFor(Counted.Part part, int year) {
        if (part.outside()) {
            return null;
        }
        if (part.villageId() != null) {
            return amount(year, UnitRef.village(part.villageId()));
        }
        return ofGroup(part.group(), v -> amount(year, UnitRef.village(v)), id -> amount(year, UnitRef.puskesmas(id)));
    }

    DenominatorKind kind() {
        return kind;
    }

    /** The recorded population of a year; null where the kind in use is not recorded for any part of the area. */
    @Nullable
    Base recorded(Area area, int year) {
        if (group == null || kind == DenominatorKind.REPORTED) {
            return null;
        }
        Function<Integer, @Nullable Long> ofVillage = v -> amount(year, UnitRef.village(v));
        Function<Integer, @Nullable Long> ofPuskesmas = id -> amount(year, UnitRef.puskesmas(id));
        Base below = reduce(area, ofVillage, ofPuskesmas);
        if (below != null && !below.incomplete()) {
            return new Base(area, below.amount(), kind, false);
        }
        Long own = area.own() == null ? null : amount(year, area.own());
        if (own != null) {
            return new Base(area, own, kind, false);
        }
        return below == null ? null : new Base(below.area(), below.amount(), kind, true);
    }

    private @Nullable Long amount(int year, UnitRef unit) {
        return group == null || kind == DenominatorKind.REPORTED ? null : populations.amount(year, group, unit, kind);
    }

    /** Adds up the groups whose number is known; null where none is. */
    private static @Nullable Base reduce(
            Area area, Function<Integer, @Nullable Long> ofVillage, Function<Integer, @Nullable Long> ofPuskesmas) {
        List<Area.Group> known = new ArrayList<>();
        long sum = 0;
        boolean incomplete = false;
        for (Area.Group group : area.groups()) {
            Long amount = ofGroup(group, ofVillage, ofPuskesmas);
            if (amount != null) {
                known.add(group);
                sum += amount;
                continue;
            }
            incomplete |= group.puskesmasId() != null || !group.villages().isEmpty();
            List<Integer> villages = group.villages().stream()
                    .filter(v -> ofVillage.apply(v) != null)
                    .toList();
            if (!villages.isEmpty()) {
                known.add(new Area.Group(group.puskesmasId(), villages));
                sum += villages.stream()
                        .mapToLong(v -> Objects.requireNonNull(ofVillage.apply(v)))
                        .sum();
            }
        }
        return known.isEmpty() ? null : new Base(new Area(area.own(), known), sum, null, incomplete);
    }

    /** The villages together if each is known, else the Puskesmas' own number. */
    private static @Nullable Long ofGroup(
            Area.Group group,
            Function<Integer, @Nullable Long> ofVillage,
            Function<Integer, @Nullable Long> ofPuskesmas) {
        Long sum = group.villages().isEmpty() ? null : 0L;
        for (int village : group.villages()) {
            Long amount = ofVillage.apply(village);
            if (amount == null) {
                sum = null;
                break;
            }
            sum = sum == null ? null : sum + amount;
        }
        return sum == null && group.puskesmasId() != null ? ofPuskesmas.apply(group.puskesmasId()) : sum;
    }

    /** A stock is repeated with each month: the last one said counts, the annual total's for an annual total. */
    private @Nullable Long lastReported(int year, int period, long place) {
        int first =
                new Period(period).isAnnual() ? period : Period.month(year, 1).code();
        for (int p = period; p >= first; p--) {
            Cell cell = facts.cell(p, place);
            if (cell != null && cell.denominator() != null) {
                return cell.denominator();
            }
        }
        return null;
    }
}
