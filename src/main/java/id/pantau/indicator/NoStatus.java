package id.pantau.indicator;

/** Why a figure has no PWS status; the sentence is the message {@code figure.no-status.<NAME>}. */
public enum NoStatus {
    /** There is no number to judge. */
    NO_FIGURE,
    /** No local target: a national reference never makes a status. */
    NO_TARGET,
    TARGET_ZERO,
    /** N is 0 or unknown. */
    NO_DENOMINATOR,
    /** Below 80 % of the units have reported (a setting). */
    TOO_FEW_REPORTS,
    /** Counts of cases are compared with last year, not with a pace. */
    COUNTED,
    /** January: level only. */
    FIRST_MONTH,
    /** Last month not reported: level only. */
    NO_MONTH_BEFORE,
    /** An annual total has no month before it: level only. */
    ANNUAL
}
