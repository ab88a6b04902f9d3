package id.pantau.indicator;

import id.pantau.base.Period;
import id.pantau.facility.FacilityRow;
import id.pantau.region.VillageRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what needs attention in one indicator: villages, or Puskesmas where figures go or may go no further down. */
final class AlertFinder {

    private final Lens lens;
    private final Sight sight;
    private final @Nullable Overdue overdue;

    /** @param overdue null where no month is expected */
    AlertFinder(Lens lens, Sight sight, @Nullable Overdue overdue) {
        this.lens = lens;
        this.sight = sight;
        this.overdue = overdue;
    }

    List<Alert> find(Period period, AskedUnit asked) {
        List<Alert> alerts = new ArrayList<>();
        for (VillageRow village : lens.structure().villages()) {
            if (asked.covers(village, lens.structure())
                    && sight.blocked(village) == null
                    && !isTakenAsWhole(village, period)) {
                alert(Structure.unit(village), serving(village), Area.ofVillage(village.id()), period)
                        .ifPresent(alerts::add);
            }
        }
        for (FacilityRow puskesmas : lens.structure().puskesmas()) {
            boolean asWhole = !sight.showsVillages()
                    || lens.puskesmasTrack(puskesmas.id()).read(period).onlyPuskesmas();
            if (asWhole && asked.covers(puskesmas) && sight.blocked(puskesmas) == null) {
                Area area = lens.structure().puskesmasArea(lens.indicator(), puskesmas.id());
                alert(Structure.unit(puskesmas), null, area, period).ifPresent(alerts::add);
            }
        }
        return alerts;
    }

    private boolean isTakenAsWhole(VillageRow village, Period period) {
        Integer serving = lens.structure().puskesmasOf(village.id());
        return serving != null
                && lens.puskesmasTrack(serving).read(period).onlyPuskesmas()
                && !lens.villageTrack(village.id()).read(period).hasValue();
    }

    /** Of the hundreds of units that are in order only the reading is looked at. */
    private Optional<Alert> alert(Unit unit, @Nullable Unit puskesmas, Area area, Period period) {
        Track track = lens.track(area);
        Reading reading = track.read(period);
        Long deaths = lens.indicator().checks().death() ? reading.numerator() : null;
        if (deaths != null && deaths > 0) {
            return Optional.of(new Alert(
                    unit,
                    puskesmas,
                    lens.indicator(),
                    period,
                    Alert.Reason.DEATH,
                    figure(unit, track, period),
                    deaths,
                    0));
        }
        if (overdue != null && overdue.silent(area)) {
            UnitFigure figure = figure(unit, track, period);
            return Optional.of(new Alert(
                    unit,
                    puskesmas,
                    lens.indicator(),
                    overdue.due(),
                    Alert.Reason.NOT_REPORTED,
                    figure,
                    figure.peopleMissing(),
                    overdue.months(area)));
        }
        List<AlertRule.Month> months = months(unit, track, reading, period);
        if (!AlertRule.behindAndFalling(months, lens.indicator().direction())) {
            return Optional.empty();
        }
        UnitFigure figure = figure(unit, track, period);
        return Optional.of(new Alert(
                unit,
                puskesmas,
                lens.indicator(),
                period,
                Alert.Reason.BEHIND_AND_FALLING,
                figure,
                figure.peopleMissing(),
                AlertRule.monthsBehind(months)));
    }

    private UnitFigure figure(Unit unit, Track track, Period period) {
        return lens.maker().make(unit, track, period, sight.showsVillages());
    }

    /** The months of the year up to the figure for which a report was due, each judged by its own pace. */
    private List<AlertRule.Month> months(Unit unit, Track track, Reading last, Period period) {
        Period asOf = last.asOf();
        if (!last.hasValue() || asOf.year() != period.year() || asOf.isAnnual()) {
            return List.of();
        }
        List<AlertRule.Month> months = new ArrayList<>();
        for (int month : lens.indicator().rhythm().dueMonths().headSet(asOf.month() + 1)) {
            Period of = Period.month(asOf.year(), month);
            Pace pace = lens.due(unit, of).pace();
            Reading reading = track.read(of);
            Long n = reading.numerator();
            Long people = reading.denominator();
            boolean behind = pace != null
                    && n != null
                    && people != null
                    && people > 0
                    && !pace.reached(n, people, lens.indicator().direction());
            months.add(new AlertRule.Month(track.alone(of), !behind));
        }
        return months;
    }

    private @Nullable Unit serving(VillageRow village) {
        Integer id = lens.structure().puskesmasOf(village.id());
        return id == null
                ? null
                : lens.structure().puskesmas(id).map(Structure::unit).orElse(null);
    }
}
