package id.pantau.indicator;

import id.pantau.base.Period;
import id.pantau.base.i18n.Texts;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Applies the quality rules to the figures of units. Which indicators belong together says the catalogue. */
final class QualityCheck {

    /** Weighing and measuring happen on the same day, but are reported as two indicators. */
    private static final String WEIGHED = "GIZ-DS";

    private static final String MEASURED = "GIZ-STU";
    private static final List<String> PARTS = List.of("-L", "-P");

    private final Map<String, Lens> lenses = new LinkedHashMap<>();
    private final @Nullable Overdue overdue;

    /** @param overdue of the indicator that is looked at; null where no month is expected of it */
    QualityCheck(Collection<Lens> lenses, @Nullable Overdue overdue) {
        this.overdue = overdue;
        lenses.forEach(lens -> this.lenses.put(lens.indicator().code(), lens));
    }

    /** The indicators without which the flags of {@code indicator} cannot be found, itself first. */
    static List<Indicator> related(Indicator indicator, Collection<Indicator> all) {
        List<Indicator> related = new ArrayList<>();
        related.add(indicator);
        String code = indicator.code();
        String measurement = indicator.checks().measurement();
        for (Indicator other : all) {
            boolean step = other.code().equals(indicator.checks().cascadeAfter());
            boolean mate =
                    measurement != null && measurement.equals(other.checks().measurement());
            boolean weighed = code.equals(MEASURED) && other.code().equals(WEIGHED);
            boolean visited = other.code().equals(measurement);
            boolean part = PARTS.stream().anyMatch(p -> other.code().equals(code + p));
            if (!other.code().equals(code) && (step || mate || weighed || visited || part)) {
                related.add(other);
            }
        }
        return related;
    }

    /**
     * All flags of one unit's figure.
     *
     * @param area of the unit, for any of the indicators
     */
    List<QualityFlag> of(Lens lens, Unit unit, Function<Lens, Area> area, Period period) {
        Track track = lens.track(area.apply(lens));
        Reading reading = track.read(period);
        List<QualityRules.Finding> found = new ArrayList<>(silence(lens, track, reading, period));
        Long n = reading.numerator();
        if (n != null) {
            found.addAll(ofValue(lens, track, reading, n));
            found.addAll(againstOthers(lens, area, reading, n));
        }
        if (unit.kind() == UnitKind.PUSKESMAS) {
            reading.differences().forEach(d -> found.add(QualityRules.difference(d.counted(), d.reported())));
        }
        return found.stream()
                .map(f -> f.flag(unit, lens.indicator().code(), period))
                .sorted(Comparator.comparing(QualityFlag::severity))
                .toList();
    }

    /** A step that has the same number as the one before it in every unit. */
    List<QualityFlag> ofColumns(Lens lens, Unit whole, List<Area> areas, Period period) {
        Lens earlier =
                lenses.get(Objects.requireNonNullElse(lens.indicator().checks().cascadeAfter(), ""));
        if (earlier == null) {
            return List.of();
        }
        List<QualityRules.Pair> later = new ArrayList<>();
        List<QualityRules.Pair> before = new ArrayList<>();
        for (Area area : areas) {
            var one = pair(lens.track(area).read(period));
            var other = pair(earlier.track(area).read(period));
            if (one != null && other != null) {
                later.add(one);
                before.add(other);
            }
        }
        return QualityRules.sameColumns(name(lens), later, name(earlier), before)
                .map(f -> f.flag(whole, lens.indicator().code(), period))
                .stream()
                .toList();
    }

    /**
     * Units that have the same numbers in many indicators: a row was copied. One flag for each pair, at the first of the two that is
     * asked for.
     *
     * @param asked only pairs with one of these are compared
     */
    List<QualityFlag> copies(Map<Unit, Area> units, Predicate<Unit> asked, Period period) {
        Map<Unit, Map<String, QualityRules.Pair>> rows = new LinkedHashMap<>();
        units.forEach((unit, area) -> {
            Map<String, QualityRules.Pair> row = new LinkedHashMap<>();
            lenses.forEach((code, lens) -> {
                var pair = pair(lens.track(area).read(period));
                if (pair != null) {
                    row.put(code, pair);
                }
            });
            rows.put(unit, row);
        });
        List<QualityFlag> flags = new ArrayList<>();
        Deque<Unit> later = new ArrayDeque<>(rows.keySet());
        while (!later.isEmpty()) {
            Unit earlier = later.removeFirst();
            boolean first = asked.test(earlier);
            for (Unit second : later) {
                if (!first && !asked.test(second)) {
                    continue;
                }
                Unit one = first ? earlier : second;
                Unit other = first ? second : earlier;
                QualityRules.copiedRows(
                                other.name(),
                                Objects.requireNonNull(rows.get(one)),
                                Objects.requireNonNull(rows.get(other)))
                        .ifPresent(f -> flags.add(f.flag(one, "", period, other)));
            }
        }
        return flags;
    }

    /**
     * Missing and late reports: what is overdue today, else what is missing up to the period that is shown. Where only the Puskesmas
     * reports, its villages are not missing.
     */
    private List<QualityRules.Finding> silence(Lens lens, Track track, Reading reading, Period period) {
        boolean single =
                track.area().villages().size() <= 1 || track.area().groups().size() == 1;
        if (!single) {
            return List.of();
        }
        if (overdue != null && overdue.silent(track.area())) {
            return List.of(QualityRules.late(overdue.due()));
        }
        Period due = period.isAnnual() ? period : track.dueUpTo(period);
        boolean current = reading.hasValue() && reading.asOf().compareTo(due) >= 0;
        if (current || reading.state() == FigureState.REPORTED_EMPTY) {
            return List.of();
        }
        LocalDate dueDate = lens.indicator().rhythm().dueDate(due.lastMonth());
        boolean late = !period.isAnnual() && AlertRule.late(dueDate, lens.today(), lens.settings());
        return List.of(late ? QualityRules.late(due) : QualityRules.missing(due));
    }

    private static List<QualityRules.Finding> ofValue(Lens lens, Track track, Reading reading, long n) {
        List<QualityRules.Finding> found = new ArrayList<>();
        Long of = reading.denominator();
        boolean share = lens.indicator().multiplier() == 100 && lens.indicator().kind() != IndicatorKind.COUNT;
        if (of != null && share) {
            QualityRules.over100(n, of).ifPresent(found::add);
        }
        if (reading.incomplete()) {
            found.add(QualityRules.noPopulation());
        }
        Period asOf = reading.asOf();
        if (!asOf.isAnnual() && asOf.month() > 1) {
            Counted before = track.at(asOf.previous());
            Counted now = track.at(asOf);
            Cell then = before.sum();
            Cell since = now.sum();
            if (now.isComparableWith(before, lens.settings())
                    && then != null
                    && since != null
                    && then.numerator() != null
                    && since.numerator() != null) {
                QualityRules.jump(then.numerator(), since.numerator()).ifPresent(found::add);
            }
        }
        if (asOf.isAnnual() && lens.indicator().kind().addsUp()) {
            Reading months = track.read(Period.month(asOf.year(), 12));
            if (months.numerator() != null) {
                QualityRules.cumulativeFalls(List.of(months.numerator(), n)).ifPresent(found::add);
            }
        }
        return found;
    }

    private List<QualityRules.Finding> againstOthers(Lens lens, Function<Lens, Area> area, Reading reading, long n) {
        List<QualityRules.Finding> found = new ArrayList<>();
        Indicator indicator = lens.indicator();
        Long of = reading.denominator();
        List<Long> parts = new ArrayList<>();
        for (Lens other : lenses.values()) {
            Indicator its = other.indicator();
            if (its.code().equals(indicator.code())) {
                continue;
            }
            Reading beside = other.track(area.apply(other)).read(reading.asOf());
            Long itsN = beside.numerator();
            Long itsOf = beside.denominator();
            if (itsN == null || !beside.asOf().equals(reading.asOf())) {
                continue;
            }
            if (its.code().equals(indicator.checks().cascadeAfter())) {
                QualityRules.laterStep(name(lens), n, name(other), itsN).ifPresent(found::add);
            }
            String measurement = indicator.checks().measurement();
            if (of != null
                    && itsOf != null
                    && measurement != null
                    && measurement.equals(its.checks().measurement())) {
                QualityRules.unequalDenominators(name(lens), of, name(other), itsOf)
                        .ifPresent(found::add);
            }
            if (of != null && indicator.code().equals(MEASURED) && its.code().equals(WEIGHED)) {
                if (itsOf != null) {
                    QualityRules.measuredShare(of, itsOf, lens.settings()).ifPresent(found::add);
                }
                QualityRules.measuredAboveWeighed(of, itsN).ifPresent(found::add);
            }
            if (itsOf != null && its.code().equals(measurement)) {
                QualityRules.visitedShare(itsN, itsOf, lens.settings()).ifPresent(found::add);
            }
            if (PARTS.stream().anyMatch(p -> its.code().equals(indicator.code() + p))) {
                parts.add(itsN);
            }
        }
        if (parts.size() == PARTS.size()) {
            QualityRules.parts(n, parts).ifPresent(found::add);
        }
        return found;
    }

    private static QualityRules.@Nullable Pair pair(Reading reading) {
        Long n = reading.numerator();
        Long of = reading.denominator();
        return n == null || of == null ? null : new QualityRules.Pair(n, of);
    }

    private static String name(Lens lens) {
        return lens.indicator().shortName(Texts.INDONESIAN);
    }
}
