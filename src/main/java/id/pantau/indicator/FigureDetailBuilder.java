package id.pantau.indicator;

import id.pantau.base.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the rows behind one figure and their history together, from what is stored. */
final class FigureDetailBuilder {

    private record Key(int period, long place) {}

    private final Lens lens;
    private final Track track;
    private final Period period;
    private final List<Period> periods;
    private final Map<Key, FigureDetailQueries.Stored> current = new HashMap<>();
    private final Map<Key, List<FigureDetailQueries.Stored>> before = new HashMap<>();
    private Map<Integer, ImportRun> runs = Map.of();
    private Map<FigureDetailQueries.PuskesmasMonth, LocalDate> reportDates = Map.of();

    FigureDetailBuilder(Lens lens, Track track, Period period) {
        this.lens = lens;
        this.track = track;
        this.period = period;
        this.periods = track.periods(period);
    }

    /** The periods whose rows make the figure. */
    List<Period> periods() {
        return periods;
    }

    /** @param all in the order of replacement */
    void stored(Collection<FigureDetailQueries.Stored> all) {
        for (var one : all) {
            var key = new Key(one.period(), one.place());
            if (one.replaced() == null) {
                current.put(key, one);
            } else {
                before.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
            }
        }
    }

    void reportDates(Map<FigureDetailQueries.PuskesmasMonth, LocalDate> dates) {
        reportDates = dates;
    }

    void runs(Map<Integer, ImportRun> known) {
        runs = known;
    }

    /** Numbers of all imports that are named. */
    Set<Integer> imports() {
        Set<Integer> ids = new HashSet<>();
        current.values().forEach(s -> ids.add(s.broughtBy()));
        before.values().stream().flatMap(List::stream).forEach(s -> {
            ids.add(s.broughtBy());
            ids.add(Objects.requireNonNull(s.replaced()).by());
        });
        return ids;
    }

    List<FigureDetailRow> rows(FigureDetailPlaces places) {
        List<FigureDetailRow> rows = new ArrayList<>();
        Set<Key> counted = counted(places);
        for (var spot : places.all()) {
            for (Period month : periods) {
                var stored = current.get(new Key(month.code(), spot.place()));
                if (stored != null) {
                    rows.add(row(spot, month, stored, counted.contains(new Key(month.code(), spot.place()))));
                } else if (isMissing(spot, month)) {
                    rows.add(new FigureDetailRow(
                            spot.unit(),
                            spot.outside(),
                            month,
                            null,
                            people(spot, month, null),
                            null,
                            false,
                            null,
                            reportDate(spot, month)));
                }
            }
        }
        return rows;
    }

    /** Where no village may be told: what counts for each Puskesmas, as its own figure shows it too. */
    List<FigureDetailRow> sums(Sight sight) {
        List<FigureDetailRow> rows = new ArrayList<>();
        for (Area.Group group : track.area().groups()) {
            Integer id = group.puskesmasId();
            var puskesmas = id == null ? null : lens.structure().puskesmas(id).orElse(null);
            if (puskesmas == null || sight.blocked(puskesmas) != null) {
                continue;
            }
            Track own = lens.puskesmasTrack(puskesmas.id());
            for (Period month : periods) {
                Cell sum = own.at(month).sum();
                if (sum != null) {
                    Long of = sum.denominator() == null ? own.population(month) : sum.denominator();
                    rows.add(new FigureDetailRow(
                            Structure.unit(puskesmas), false, month, sum.numerator(), of, null, true, null, null));
                }
            }
        }
        return rows;
    }

    /** Values that were replaced, the newest change first. */
    List<FigureDetailChange> changes(FigureDetailPlaces places) {
        List<FigureDetailChange> changes = new ArrayList<>();
        before.forEach((key, replaced) -> {
            var spot = places.byPlace().get(key.place());
            var now = current.get(key);
            for (int i = 0; spot != null && i < replaced.size(); i++) {
                var one = replaced.get(i);
                var next = i + 1 < replaced.size() ? replaced.get(i + 1) : now;
                var by = Objects.requireNonNull(one.replaced());
                if (next != null) {
                    changes.add(new FigureDetailChange(
                            spot.unit(),
                            spot.outside(),
                            new Period(key.period()),
                            one.value(),
                            next.value(),
                            runs.get(one.broughtBy()),
                            by.at(),
                            runs.get(by.by())));
                }
            }
        });
        changes.sort(Comparator.comparing(FigureDetailChange::replacedAt)
                .reversed()
                .thenComparing(c -> c.unit().code())
                .thenComparing(FigureDetailChange::period));
        return changes;
    }

    private FigureDetailRow row(
            FigureDetailPlaces.Spot spot, Period month, FigureDetailQueries.Stored stored, boolean counted) {
        return new FigureDetailRow(
                spot.unit(),
                spot.outside(),
                month,
                stored.value().numerator(),
                people(spot, month, stored.value().denominator()),
                stored.value().state(),
                counted && stored.value().numerator() != null,
                runs.get(stored.broughtBy()),
                reportDate(spot, month));
    }

    /** N as the figure uses it: the recorded population, else what was reported with the row, else the last one reported. */
    private @Nullable Long people(FigureDetailPlaces.Spot spot, Period month, @Nullable Long reported) {
        if (spot.outside() || !lens.covers(month)) {
            return reported;
        }
        boolean recorded = lens.indicator().targetGroup() != null && lens.kind().isRecorded();
        Long known = recorded || reported == null && lens.indicator().kind().addsUp()
                ? lens.track(spot.area()).population(month)
                : null;
        return known == null ? reported : known;
    }

    private boolean isMissing(FigureDetailPlaces.Spot spot, Period month) {
        boolean due = month.isAnnual()
                ? month.equals(period)
                : lens.indicator().rhythm().isDue(month.month());
        if (!spot.expected() || !due || lens.indicator().kind() == IndicatorKind.STATE) {
            return false;
        }
        Integer serving = lens.structure().puskesmasOf(spot.unit().id());
        return !spot.unit().kind().isVillage()
                || serving == null
                || lens.puskesmasTrack(serving).at(month).puskesmas() == 0;
    }

    private @Nullable LocalDate reportDate(FigureDetailPlaces.Spot spot, Period month) {
        Integer puskesmas = spot.unit().kind().isVillage()
                ? lens.structure().puskesmasOf(spot.unit().id())
                : Integer.valueOf(spot.unit().id());
        return puskesmas == null
                ? null
                : reportDates.get(new FigureDetailQueries.PuskesmasMonth(puskesmas, month.code()));
    }

    /** Which of the stored rows are in the figure. */
    private Set<Key> counted(FigureDetailPlaces places) {
        Set<Key> counted = new HashSet<>();
        switch (lens.indicator().kind()) {
            case FLOW, COUNT ->
                track.addends(period)
                        .forEach(a -> add(counted, a.month(), a.counted().parts(), a.counted()));
            case SNAPSHOT -> periods.forEach(m -> add(counted, m, track.at(m).parts(), track.at(m)));
            case STATE -> {
                for (Counted.Part part : track.counted(period).parts()) {
                    long place = place(part, track.counted(period));
                    periods.stream()
                            .filter(m -> hasNumber(m, place))
                            .findFirst()
                            .ifPresent(m -> counted.add(new Key(m.code(), place)));
                }
            }
        }
        counted.removeIf(key -> !places.byPlace().containsKey(key.place()));
        return counted;
    }

    private boolean hasNumber(Period month, long place) {
        var stored = current.get(new Key(month.code(), place));
        return stored != null && stored.value().numerator() != null;
    }

    private void add(Set<Key> counted, Period month, List<Counted.Part> parts, Counted of) {
        parts.forEach(part -> counted.add(new Key(month.code(), place(part, of))));
    }

    private long place(Counted.Part part, Counted of) {
        if (of.ofRegency()) {
            return Place.regency(Objects.requireNonNull(track.area().own()).id());
        }
        return part.villageId() != null
                ? Place.village(part.villageId())
                : Place.facility(Objects.requireNonNull(part.group().puskesmasId()), part.outside());
    }
}
