package id.pantau.indicator;

import id.pantau.indicator.PosyanduVerdict.Finding;
import id.pantau.indicator.PosyanduVerdict.Months;
import id.pantau.indicator.PosyanduVerdict.State;
import id.pantau.indicator.PosyanduYear.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Whether a Posyandu is active by the definition of the Direktorat Promosi Kesehatan: activity in ≥ 8 different months of the year,
 * ≥ 5 kader, 3 of 4 services at ≥ 50 % of their people in 8 months, tools to monitor growth, additional activities. Pure.
 *
 * <p>What nobody reported or showed is not known, and what is not known never makes a Posyandu inactive: only a condition that is
 * known to fail, and that no month to come can mend, does.
 */
public final class PosyanduRule {

    /** Kader that the definition asks for. */
    public static final int KADER = 5;

    /** Services that it asks for, of four. */
    public static final int CARE = 3;

    private PosyanduRule() {}

    public static PosyanduVerdict judge(PosyanduYear year) {
        return PosyanduVerdict.of(List.of(
                activity(year),
                kader(year),
                care(year),
                shown(PosyanduCondition.TOOLS, year.tools()),
                shown(PosyanduCondition.EXTRA, year.extra())));
    }

    private static Finding activity(PosyanduYear year) {
        List<Month> opened = year.opened();
        Months months = count(
                year.monthsOver(),
                m -> {
                    Long n = at(opened, m).n();
                    return n != null && n > 0;
                },
                m -> at(opened, m).n() != null);
        return new Finding(PosyanduCondition.ACTIVITY, months.state(), months, null, Map.of());
    }

    private static Finding kader(PosyanduYear year) {
        Integer kader = year.kader();
        State state = kader == null ? State.UNKNOWN : kader >= KADER ? State.MET : State.NOT_MET;
        return new Finding(PosyanduCondition.KADER, state, null, kader, Map.of());
    }

    private static Finding care(PosyanduYear year) {
        Map<PosyanduCare, Months> care = new EnumMap<>(PosyanduCare.class);
        for (PosyanduCare service : PosyanduCare.values()) {
            var reports = new Reports(service.addsUp(), year.care().getOrDefault(service, List.of()));
            care.put(service, count(year.monthsOver(), reports::reached, reports::known));
        }
        return new Finding(PosyanduCondition.CARE, threeOfFour(care), null, null, care);
    }

    private static State threeOfFour(Map<PosyanduCare, Months> care) {
        long met = care.values().stream().filter(m -> m.state() == State.MET).count();
        long possible =
                care.values().stream().filter(m -> m.state() != State.NOT_MET).count();
        if (met >= CARE) {
            return State.MET;
        }
        return possible < CARE ? State.NOT_MET : State.UNKNOWN;
    }

    /** What was shown holds; what was not shown is not known. */
    private static Finding shown(PosyanduCondition condition, boolean shown) {
        return new Finding(condition, shown ? State.MET : State.UNKNOWN, null, null, Map.of());
    }

    /** A month that is not over may still be met, whatever was reported of it. */
    private static Months count(int monthsOver, IntPredicate met, IntPredicate known) {
        int reached = 0;
        int unreported = 0;
        int toCome = 0;
        for (int month = 1; month <= PosyanduYear.MONTHS; month++) {
            if (met.test(month)) {
                reached++;
            } else if (month > monthsOver) {
                toCome++;
            } else if (!known.test(month)) {
                unreported++;
            }
        }
        return new Months(reached, unreported, toCome);
    }

    private static Month at(List<Month> months, int month) {
        return month <= months.size() ? months.get(month - 1) : Month.NONE;
    }

    /**
     * What one service reported.
     *
     * @param addsUp a year's people, served bit by bit: month m is reached with half of m/12 of them (rules §3); else half of the
     *     month's own
     */
    private record Reports(boolean addsUp, List<Month> months) {

        /** Whether half is reached, as far as is known: what is missing could only add to it. */
        boolean reached(int month) {
            Long of = at(months, month).of();
            if (at(months, month).n() == null || of == null || of == 0) {
                return false;
            }
            return addsUp ? 2 * PosyanduYear.MONTHS * sum(month) >= of * month : 2 * sum(month) >= of;
        }

        /** Whether the reports are enough to say that half is not reached. */
        boolean known(int month) {
            Long of = at(months, month).of();
            if (of == null || of == 0) {
                return false;
            }
            for (int m = addsUp ? 1 : month; m <= month; m++) {
                if (at(months, m).n() == null) {
                    return false;
                }
            }
            return true;
        }

        private long sum(int month) {
            long sum = 0;
            for (int m = addsUp ? 1 : month; m <= month; m++) {
                Long n = at(months, m).n();
                sum += n == null ? 0 : n;
            }
            return sum;
        }
    }
}
