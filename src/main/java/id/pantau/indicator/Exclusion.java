package id.pantau.indicator;

import java.util.ArrayList;
import java.util.List;

/** What a figure leaves out by the rules of counting; the sentence is the message {@code indicator.exclusion.<NAME>}. */
public enum Exclusion {
    /** Villages report nothing of it (rules §2). */
    VILLAGES,
    /** People served from elsewhere belong to the Puskesmas, not to a village (rules §6). */
    OUTSIDE_IN_VILLAGES,
    /** Months that nobody reported; the denominator stays that of the year (rules §1). */
    UNREPORTED_MONTHS,
    /** Units that did not measure, on both sides (rules §1). */
    UNMEASURED_UNITS,
    /** Units of which nobody knows the people, on both sides (rules §3). */
    UNKNOWN_PEOPLE;

    /** Those of an indicator, the widest first. */
    public static List<Exclusion> of(Indicator indicator) {
        List<Exclusion> left = new ArrayList<>();
        boolean villages = indicator.expects(UnitKind.DESA) || indicator.expects(UnitKind.KELURAHAN);
        if (!villages) {
            left.add(VILLAGES);
        } else if (indicator.expects(UnitKind.PUSKESMAS)) {
            left.add(OUTSIDE_IN_VILLAGES);
        }
        if (indicator.kind().addsUp()) {
            left.add(UNREPORTED_MONTHS);
        }
        if (indicator.kind() == IndicatorKind.SNAPSHOT) {
            left.add(UNMEASURED_UNITS);
        }
        if (indicator.kind() != IndicatorKind.COUNT) {
            left.add(UNKNOWN_PEOPLE);
        }
        return left;
    }
}
