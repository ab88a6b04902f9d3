package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of one area over two years, read by the kind of the indicator (rules §1). What counts in a month is decided once and
 * kept, because each screen asks for every month.
 */
final class Track {

    private final Indicator indicator;
    private final Area area;
    private final Facts facts;
    private final Denominators denominators;
    private final RuleSettings settings;
    private final PeriodMemo<Counted> counted;
    private final PeriodMemo<Reading> readings;
    private final PeriodMemo<Sum> sums;
    private final PeriodMemo<Optional<Base>> recorded;
    private final PeriodMemo<Base> bases;

    /** @param year the later one of the two */
    Track(Indicator indicator, Area area, Facts facts, Denominators denominators, RuleSettings settings, int year) {
        this.indicator = indicator;
        this.area = area;
        this.facts = facts;
        this.denominators = denominators;
        this.settings = settings;
        this.counted = new PeriodMemo<>(year, p -> Counted.of(facts, area, p.code()));
        this.readings = new PeriodMemo<>(year, this::reading);
        this.sums = new PeriodMemo<>(year, p -> sum(area, p));
        this.recorded = new PeriodMemo<>(year, p -> Optional.ofNullable(denominators.recorded(area, p.year())));
        this.bases = new PeriodMemo<>(
                year,
                p -> recorded.get(Period.year(p.year()))
                        .orElseGet(() -> denominators.reported(area, p.year(), p.code())));
    }

    Area area() {
        return area;
    }

    /** The figure that a page shows for {@code period}. */
    Reading read(Period period) {
        return readings.get(period);
    }

    private Reading reading(Period period) {
        return switch (indicator.kind()) {
            case FLOW, COUNT -> addedUp(period);
            case SNAPSHOT -> measured(measuredMonth(period));
            case STATE -> state(period);
        };
    }

    /** The month alone; null where it was not reported by enough units. */
    @Nullable
    Coverage alone(Period month) {
        if (!indicator.kind().addsUp()) {
            Reading reading = indicator.kind() == IndicatorKind.STATE ? read(month) : measured(month);
            return reading.reporting().sufficient() ? reading.coverage(indicator.multiplier()) : null;
        }
        Base base = base(month);
        Counted month1 = counted(base.area(), month);
        Cell cell = month1.sum();
        if (cell == null || !month1.reporting(settings).sufficient()) {
            return null;
        }
        return Coverage.of(cell.numerator(), base.amount(), indicator.multiplier());
    }

    /** What counts in a month of what adds up. */
    record Addend(Period month, Counted counted) {}

    /** The months that are added up for {@code period}. */
    List<Addend> addends(Period period) {
        Base base = base(period);
        return period.yearToDate()
                .map(month -> new Addend(month, counted(base.area(), month)))
                .toList();
    }

    /** Which figures count for what a page shows for {@code period}: of what adds up those of the last month. */
    Counted counted(Period period) {
        if (indicator.kind() == IndicatorKind.STATE) {
            Known known = known(period);
            return known == null ? at(period) : known.counted();
        }
        return at(read(period).asOf());
    }

    /** The periods whose rows make the figure of {@code period}; of a state the newest first. */
    List<Period> periods(Period period) {
        return switch (indicator.kind()) {
            case FLOW, COUNT -> period.yearToDate().toList();
            case SNAPSHOT -> List.of(measuredMonth(period));
            case STATE -> statesUpTo(period);
        };
    }

    /** N of the whole area as a stock; null where it is unknown. */
    @Nullable
    Long population(Period period) {
        return base(period).amount();
    }

    /** What arrived for exactly this period. */
    Counted at(Period period) {
        return counted.get(period);
    }

    /** The month whose measurement stands for {@code period}: itself if anybody measured, else the last one due. */
    Period measuredMonth(Period period) {
        if (period.isAnnual() || facts.has(period.code())) {
            return period;
        }
        return dueUpTo(period);
    }

    /** The last month up to {@code period} for which a report is due; may lie in the year before. */
    Period dueUpTo(Period period) {
        var due = indicator.rhythm().dueMonths().headSet(period.month() + 1);
        return due.isEmpty()
                ? Period.month(period.year() - 1, indicator.rhythm().dueMonths().last())
                : Period.month(period.year(), due.last());
    }

    /**
     * January up to a month.
     *
     * @param last month with a number; null where there is none
     */
    private record Sum(
            boolean anyRow, @Nullable Period last, @Nullable Cell cell) {

        static final Sum NOTHING = new Sum(false, null, null);

        Sum and(Period month, Counted of) {
            Cell added = of.sum();
            return added == null
                    ? new Sum(anyRow || of.anyRow(), last, cell)
                    : new Sum(true, month, Cell.sum(cell, added));
        }
    }

    private Sum sum(Area part, Period period) {
        boolean first = period.isAnnual() || period.month() == 1;
        Sum before = first ? Sum.NOTHING : sumOf(part, period.previous());
        return before.and(period, counted(part, period));
    }

    private Sum sumOf(Area part, Period period) {
        return part.equals(area) ? sums.get(period) : sum(part, period);
    }

    private Reading addedUp(Period period) {
        Base base = base(period);
        Sum sum = sumOf(base.area(), period);
        Period last = sum.last();
        Cell cell = sum.cell();
        if (last == null || cell == null) {
            return none(sum.anyRow(), period, at(period));
        }
        Counted latest = at(last);
        return new Reading(
                FigureState.VALUE,
                last,
                cell.numerator(),
                base.amount(),
                base.amount() == null ? null : base.kind(),
                cell.verified(),
                latest.reporting(settings),
                base.incomplete(),
                latest.onlyPuskesmas(),
                latest.differences());
    }

    /** A measurement: numerators and denominators of the reporting units only. */
    private Reading measured(Period month) {
        Counted of = at(month);
        return of.hasNumber() ? ratio(of.parts(), month, of, false) : none(of.anyRow(), month, of);
    }

    private Reading state(Period period) {
        Known known = known(period);
        return known == null
                ? none(at(period).anyRow(), period, at(period))
                : ratio(known.counted().parts(), known.newest(), known.counted(), true);
    }

    /** @param newest period that is in it */
    private record Known(Period newest, Counted counted) {}

    /** The last state that each unit is known to have, Puskesmas by Puskesmas: who reports nothing new keeps what is known. */
    private @Nullable Known known(Period period) {
        List<Period> newestFirst = statesUpTo(period);
        for (Period of : newestFirst) {
            if (at(of).ofRegency() && at(of).hasNumber()) {
                return new Known(of, at(of));
            }
        }
        List<LastKnown> known = area.groups().stream()
                .map(group -> LastKnown.of(group, newestFirst, this::at))
                .toList();
        Period latest = known.stream()
                .map(LastKnown::asOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return latest == null ? null : new Known(latest, LastKnown.together(known, at(latest)));
    }

    private static List<Period> statesUpTo(Period period) {
        Period before = Period.year(period.year() - 1);
        if (period.isAnnual()) {
            return List.of(period, before);
        }
        List<Period> newestFirst = new ArrayList<>(period.yearToDate().toList().reversed());
        newestFirst.add(before);
        newestFirst.addAll(Period.month(before.year(), 12).yearToDate().toList().reversed());
        return newestFirst;
    }

    private Reading ratio(List<Counted.Part> parts, Period period, Counted of, boolean countUnits) {
        boolean recorded = indicator.targetGroup() != null
                && parts.stream().anyMatch(p -> denominators.recordedFor(p, period.year()) != null);
        boolean known =
                recorded || countUnits || parts.stream().anyMatch(p -> p.cell().denominator() != null);
        Long numerator = null;
        Long denominator = null;
        boolean verified = true;
        boolean incomplete = false;
        for (Counted.Part part : parts) {
            Long own = recorded
                    ? denominators.recordedFor(part, period.year())
                    : part.cell().denominator();
            if (own == null && countUnits && !recorded && !part.outside()) {
                own = part.villageId() != null ? 1L : part.group().villages().size();
            }
            // Whose denominator nobody knows is in neither number: a numerator alone would lift the share.
            if (own == null && known && !part.outside()) {
                incomplete = true;
                continue;
            }
            numerator = Cell.add(numerator, part.cell().numerator());
            denominator = Cell.add(denominator, own);
            verified &= part.cell().verified();
        }
        return new Reading(
                FigureState.VALUE,
                period,
                numerator,
                denominator,
                denominator == null ? null : recorded ? denominators.kind() : DenominatorKind.REPORTED,
                verified,
                of.reporting(settings),
                incomplete,
                of.onlyPuskesmas(),
                of.differences());
    }

    private Reading none(boolean anyRow, Period asOf, Counted of) {
        return new Reading(
                anyRow ? FigureState.REPORTED_EMPTY : FigureState.NOT_REPORTED,
                asOf,
                null,
                null,
                null,
                false,
                of.reporting(settings),
                false,
                false,
                List.of());
    }

    /** The denominator of what adds up is a stock, also where it is reported with each month: never summed over months (rules §1). */
    private Base base(Period period) {
        return bases.get(period);
    }

    /** Where units of unknown population are left out of N, they are left out of n too. */
    private Counted counted(Area part, Period period) {
        return part.equals(area) ? at(period) : Counted.of(facts, part, period.code());
    }
}
