package id.pantau.indicator;

import id.pantau.base.DataVersion;
import id.pantau.base.Period;
import id.pantau.region.RegionService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens indicators on the right year and period, ready to be read. Knows no account. */
@Component
class FigureReader {

    private final FigureStore store;
    private final Catalogue catalogue;
    private final DataVersion dataVersion;
    private final RegionService regions;

    FigureReader(FigureStore store, Catalogue catalogue, DataVersion dataVersion, RegionService regions) {
        this.store = store;
        this.catalogue = catalogue;
        this.dataVersion = dataVersion;
        this.regions = regions;
    }

    /** The state of the data that one request works on, read before any figure. */
    record Moment(long version, LocalDate today, Structure structure) {}

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
        long version = dataVersion.current();
        LocalDate today = regions.today();
        return new Moment(version, today, store.structure(version, today));
    }

    List<Indicator> catalogue(Moment moment) {
        return catalogue.all(moment.version());
    }

    /**
     * Opens each of {@code wanted} on {@code asked}, or on its own default period. The number of statements does not depend on how
     * many there are.
     */
    List<Opened> open(
            Moment moment, List<Indicator> wanted, @Nullable Period asked, @Nullable DenominatorKind denominator) {
        Set<Indicator> all = new LinkedHashSet<>();
        wanted.forEach(i -> all.addAll(QualityCheck.related(i, catalogue(moment))));
        Map<Integer, List<Period>> periods = store.periods(moment.version(), all);
        List<Opened> opened = new ArrayList<>();
        for (Indicator indicator : wanted) {
            List<Period> available = periods.getOrDefault(indicator.id(), List.of());
            Period period =
                    asked == null ? byDefault(moment, indicator, all, available) : PeriodChoice.asked(available, asked);
            Structure structure = store.structure(moment.version(), dayOf(period, moment.today()));
            IndicatorSeries series = store.series(moment.version(), all, period.year(), structure);
            Map<String, Lens> lenses = new LinkedHashMap<>();
            for (Indicator other : QualityCheck.related(indicator, all)) {
                lenses.put(other.code(), new Lens(other, series, structure, moment.today(), denominator));
            }
            Lens lens = Objects.requireNonNull(lenses.get(indicator.code()));
            Overdue overdue = overdue(moment, lens, all, available);
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

    /** What is overdue may lie in a later year than what is shown: each January does. */
    private @Nullable Overdue overdue(Moment moment, Lens shown, Collection<Indicator> all, List<Period> available) {
        Period due = Overdue.due(shown.indicator(), moment.today(), shown.settings());
        if (shown.covers(due)) {
            return Overdue.of(shown);
        }
        if (available.stream().noneMatch(p -> !p.isAnnual() && p.year() >= due.year() - 1)) {
            return null;
        }
        Structure structure = store.structure(moment.version(), dayOf(due, moment.today()));
        IndicatorSeries series = store.series(moment.version(), all, due.year(), structure);
        return Overdue.of(new Lens(shown.indicator(), series, structure, moment.today(), null));
    }

    private Period byDefault(Moment moment, Indicator indicator, Collection<Indicator> all, List<Period> available) {
        Integer year = PeriodChoice.lastYear(available);
        if (year == null) {
            return Period.of(YearMonth.from(moment.today()).minusMonths(1));
        }
        IndicatorSeries series = store.series(moment.version(), all, year, moment.structure());
        Track track = new Lens(indicator, series, moment.structure(), moment.today(), null).regencyTrack();
        RuleSettings settings = moment.structure().settings();
        return PeriodChoice.byDefault(
                        available,
                        year,
                        period -> track.at(period).hasNumber()
                                && track.at(period).reporting(settings).sufficient())
                .orElseThrow();
    }

    /** Wilayah kerja count as they were at the end of the period. */
    private static LocalDate dayOf(Period period, LocalDate today) {
        LocalDate last = period.lastMonth().atEndOfMonth();
        return last.isAfter(today) ? today : last;
    }
}
