package id.pantau.indicator;

import id.pantau.base.Period;
import id.pantau.base.Scope;
import id.pantau.region.RegionService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens indicators on the right year and period, ready to be read. Knows no account. */
@Component
class FigureReader {

    private final FigureStore store;
    private final Catalogue catalogue;
    private final Stands stands;
    private final RegionService regions;

    FigureReader(FigureStore store, Catalogue catalogue, Stands stands, RegionService regions) {
        this.store = store;
        this.catalogue = catalogue;
        this.stands = stands;
        this.regions = regions;
    }

    /** The state of the data that one request works on, read before any figure. */
    record Moment(Stand stand, LocalDate today, Structure structure) {}

    /**
     * An indicator on the period that is shown.
     *
     * @param moved whether it is another one than was asked for
     * @param available periods with any figure, oldest first
     * @param overdue whose report is overdue today; null where the indicator is not reported by the month
     * @param quality looks at the indicators that belong to it too
     */
    record Opened(
            Lens lens,
            Period period,
            boolean moved,
            List<Period> available,
            @Nullable Overdue overdue,
            QualityCheck quality) {}

    Moment moment() {
        Stand stand = stands.current();
        LocalDate today = regions.today();
        return new Moment(stand, today, store.structure(stand, today));
    }

    /** Kept until the data move on, for those who see the same. */
    Scorecard scorecard(Moment moment, ScorecardQuery query, Scope scope, Supplier<Scorecard> made) {
        return store.scorecard(moment.stand(), new FigureStore.ScorecardKey(query, scope, moment.today()), made);
    }

    /** Kept until the data move on, for everybody: who may see what is decided afterwards. */
    StatusYear statuses(Moment moment, Opened opened) {
        Lens lens = opened.lens();
        var key = new FigureStore.StatusKey(lens.indicator().id(), opened.period(), lens.kind(), moment.today());
        return store.statuses(moment.stand(), key, () -> StatusYear.of(lens));
    }

    List<Indicator> catalogue(Moment moment) {
        return catalogue.all(moment.stand());
    }

    /**
     * Opens each of {@code wanted} on {@code asked}, or on its own default period. The number of statements does not depend on how
     * many there are.
     */
    List<Opened> open(
            Moment moment, List<Indicator> wanted, @Nullable Period asked, @Nullable DenominatorKind denominator) {
        var years = new Years(moment, wanted);
        List<Opened> opened = new ArrayList<>();
        for (Indicator indicator : wanted) {
            List<Period> available = years.reported.periods(indicator);
            Period period =
                    asked == null ? byDefault(years, indicator, available) : PeriodChoice.asked(available, asked);
            Structure structure = store.structure(moment.stand(), dayOf(period, moment.today()));
            Map<String, Lens> lenses = new LinkedHashMap<>();
            for (Indicator other : QualityCheck.related(indicator, years.all)) {
                lenses.put(other.code(), years.lens(other, period.year(), structure, denominator));
            }
            Lens lens = Objects.requireNonNull(lenses.get(indicator.code()));
            Overdue overdue = overdue(years, lens, available);
            opened.add(new Opened(
                    lens,
                    period,
                    asked != null && !asked.equals(period),
                    available,
                    overdue,
                    new QualityCheck(lenses.values(), overdue)));
        }
        return opened;
    }

    /** What one request opens, year by year: each is asked of the store once. */
    private final class Years {

        private final Moment moment;
        private final Reported reported;
        private final Set<Indicator> all;
        private final Map<Integer, Map<Integer, IndicatorSeries>> read = new HashMap<>();

        Years(Moment moment, List<Indicator> wanted) {
            this.moment = moment;
            this.reported = store.reported(moment.stand());
            this.all = withRelated(moment, wanted);
        }

        Lens lens(Indicator indicator, int year, Structure structure, @Nullable DenominatorKind denominator) {
            IndicatorSeries series = read.computeIfAbsent(year, this::series).get(indicator.id());
            return new Lens(indicator, Objects.requireNonNull(series), structure, moment.today(), denominator);
        }

        private Map<Integer, IndicatorSeries> series(int year) {
            List<Indicator> priority = catalogue(moment).stream()
                    .filter(i -> i.checks().priority())
                    .toList();
            return store.series(moment.stand(), all, withRelated(moment, priority), year);
        }
    }

    private Set<Indicator> withRelated(Moment moment, List<Indicator> indicators) {
        Set<Indicator> all = new LinkedHashSet<>();
        indicators.forEach(i -> all.addAll(QualityCheck.related(i, catalogue(moment))));
        return all;
    }

    /** What is overdue may lie in a later year than what is shown: each January does. */
    private @Nullable Overdue overdue(Years years, Lens shown, List<Period> available) {
        Period due = Overdue.due(shown.indicator(), shown.today(), shown.settings());
        if (shown.covers(due)) {
            return Overdue.of(shown);
        }
        if (available.stream().noneMatch(p -> !p.isAnnual() && p.year() >= due.year() - 1)) {
            return null;
        }
        Structure structure = store.structure(years.moment.stand(), dayOf(due, shown.today()));
        boolean anybody = available.stream().anyMatch(p -> p.year() == due.year());
        Lens current = anybody
                ? years.lens(shown.indicator(), due.year(), structure, null)
                : new Lens(shown.indicator(), IndicatorSeries.nothing(due.year()), structure, shown.today(), null);
        return new Overdue(current, due);
    }

    private static Period byDefault(Years years, Indicator indicator, List<Period> available) {
        Integer year = PeriodChoice.lastYear(available);
        if (year == null) {
            return Period.of(YearMonth.from(years.moment.today()).minusMonths(1));
        }
        Structure structure = years.moment.structure();
        Track track = years.lens(indicator, year, structure, null).regencyTrack();
        return PeriodChoice.byDefault(
                        available,
                        year,
                        period -> track.at(period).hasNumber()
                                && track.at(period)
                                        .reporting(structure.settings())
                                        .sufficient())
                .orElseThrow();
    }

    /** Wilayah kerja count as they were at the end of the period. */
    private static LocalDate dayOf(Period period, LocalDate today) {
        LocalDate last = period.lastMonth().atEndOfMonth();
        return last.isAfter(today) ? today : last;
    }
}
