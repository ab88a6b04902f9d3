package id.pantau.rollout;

import id.pantau.rollout.StageChange.Cause;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How one criterion fared in one facility.
 *
 * @param shown when it began and ceased to hold; a recurring one holds from its first recorded month on
 * @param keptUp for a recurring criterion when it was kept up, as the highest stage asks; otherwise the same as {@code shown}
 * @param outdated recurring, and not recorded in the last full month nor since
 * @param detail the count shown last, or the months in a row so far; null otherwise
 */
record Course(
        Criterion criterion,
        List<Flip> shown,
        List<Flip> keptUp,
        boolean outdated,
        @Nullable String detail) {

    /** Months in a row until a recurring criterion counts as kept up. */
    private static final int MONTHS_TO_KEEP_UP = 3;

    /** Months missed in a row until it no longer does. */
    private static final int MONTHS_TO_LOSE = 2;

    /** From {@code date} on the criterion holds, or no longer does. */
    record Flip(
            LocalDate date,
            boolean holds,
            Cause cause,
            @Nullable String detail) {}

    static Course of(Criterion criterion, List<Evidence> evidence, LocalDate today) {
        List<Evidence> known = evidence.stream()
                .filter(e -> !e.date().isAfter(today))
                .sorted(Comparator.comparing(Evidence::date))
                .toList();
        return switch (criterion.proof()) {
            case DECREE, NOTE -> lasting(criterion, known);
            case COUNT -> counted(criterion, known);
            case YEARLY -> yearly(criterion, known, today);
            case WEEKLY, MONTHLY -> recurring(criterion, known, today);
            case COMPUTED -> new Course(criterion, List.of(), List.of(), false, null);
        };
    }

    /** Whether it holds after the last flip. */
    static boolean holds(List<Flip> flips) {
        return !flips.isEmpty() && flips.getLast().holds();
    }

    private static Course lasting(Criterion criterion, List<Evidence> known) {
        List<Flip> flips = known.stream()
                .limit(1)
                .map(e -> new Flip(e.date(), true, Cause.PROVEN, null))
                .toList();
        return new Course(criterion, flips, flips, false, null);
    }

    private static Course counted(Criterion criterion, List<Evidence> known) {
        Minimum minimum = criterion.minimum() == null ? null : Minimum.parse(criterion.minimum());
        // Of two counts on one day the later one stands.
        var byDay = new TreeMap<LocalDate, String>();
        known.forEach(e -> byDay.put(e.date(), e.proof() == null ? "" : e.proof()));
        var flips = new ArrayList<Flip>();
        byDay.forEach((date, count) -> {
            boolean met = minimum == null || minimum.metBy(count);
            if (met != holds(flips)) {
                flips.add(new Flip(date, met, met ? Cause.PROVEN : Cause.COUNT_FELL, count));
            }
        });
        String last = byDay.isEmpty() ? null : byDay.lastEntry().getValue();
        return new Course(criterion, flips, flips, false, last);
    }

    /** SK Target Kinerja: set by the end of February for its year, lapses on 1 March of the next (KMK 2015/2023, klaster 1). */
    private static Course yearly(Criterion criterion, List<Evidence> known, LocalDate today) {
        var flips = new ArrayList<Flip>();
        LocalDate lapses = LocalDate.MIN;
        for (Evidence e : known) {
            if (holds(flips) && !e.date().isBefore(lapses)) {
                flips.add(new Flip(lapses, false, Cause.LAPSED, null));
            }
            LocalDate until = LocalDate.of(yearOf(e) + 1, 3, 1);
            if (until.isAfter(e.date())) {
                if (!holds(flips)) {
                    flips.add(new Flip(e.date(), true, Cause.PROVEN, null));
                }
                lapses = until.isAfter(lapses) ? until : lapses;
            }
        }
        if (holds(flips) && !today.isBefore(lapses)) {
            flips.add(new Flip(lapses, false, Cause.LAPSED, null));
        }
        return new Course(criterion, flips, flips, false, null);
    }

    /** A decree signed in December may be for the next year: a bare year as proof says so; else the year of its date. */
    private static int yearOf(Evidence e) {
        String proof = e.proof() == null ? "" : e.proof().strip();
        return proof.matches("20\\d\\d") ? Integer.parseInt(proof) : e.date().getYear();
    }

    private static Course recurring(Criterion criterion, List<Evidence> known, LocalDate today) {
        TreeMap<YearMonth, LocalDate> recorded = recordedMonths(criterion, known);
        if (recorded.isEmpty()) {
            return new Course(criterion, List.of(), List.of(), false, null);
        }
        YearMonth thisMonth = YearMonth.from(today);
        var keptUp = new ArrayList<Flip>();
        int inARow = 0;
        int missed = 0;
        for (YearMonth month = recorded.firstKey(); !month.isAfter(thisMonth); month = month.plusMonths(1)) {
            LocalDate day = recorded.get(month);
            if (day != null) {
                missed = 0;
                inARow++;
                if (inARow >= MONTHS_TO_KEEP_UP && !holds(keptUp)) {
                    keptUp.add(new Flip(day, true, Cause.KEPT_UP, null));
                }
            } else if (month.isBefore(thisMonth)) {
                // The running month is not missed before it is over.
                inARow = 0;
                missed++;
                if (missed >= MONTHS_TO_LOSE && holds(keptUp)) {
                    keptUp.add(new Flip(month.plusMonths(1).atDay(1), false, Cause.MISSED_TWICE, null));
                }
            }
        }
        YearMonth lastFull = thisMonth.minusMonths(1);
        boolean outdated = !recorded.firstKey().isAfter(lastFull)
                && !recorded.containsKey(lastFull)
                && !recorded.containsKey(thisMonth);
        Flip first = new Flip(recorded.firstEntry().getValue(), true, Cause.PROVEN, null);
        return new Course(criterion, List.of(first), keptUp, outdated, Integer.toString(inARow));
    }

    /** Month → the day on which the month had been recorded often enough. */
    private static TreeMap<YearMonth, LocalDate> recordedMonths(Criterion criterion, List<Evidence> known) {
        int wanted = criterion.minimum() == null ? 1 : Integer.parseInt(criterion.minimum());
        var times = new TreeMap<YearMonth, Integer>();
        var recorded = new TreeMap<YearMonth, LocalDate>();
        for (Evidence e : known) {
            YearMonth month = YearMonth.from(e.date());
            if (times.merge(month, timesOf(e), Integer::sum) >= wanted) {
                recorded.putIfAbsent(month, e.date());
            }
        }
        return recorded;
    }

    /** One record may stand for several meetings of its month: "4". */
    private static int timesOf(Evidence e) {
        String proof = e.proof() == null ? "" : e.proof().strip();
        return proof.matches("\\d{1,2}") ? Integer.parseInt(proof) : 1;
    }

    /** The evidence of one facility by criterion. */
    static Map<String, List<Evidence>> byCriterion(List<Evidence> evidence) {
        var result = new TreeMap<String, List<Evidence>>();
        evidence.forEach(e ->
                result.computeIfAbsent(e.criterion(), k -> new ArrayList<>()).add(e));
        return result;
    }
}
