package id.pantau.indicator;

/**
 * How many of the units below have reported the period (rules §2).
 *
 * @param reported units with a number; villages covered by the figure of their Puskesmas count as reported
 * @param expected units of which a report is expected
 * @param sufficient whether the share reaches the limit (80 %, a setting) from which a status is given
 * @param units what is counted: villages, or Puskesmas where these are all that report
 */
public record Reporting(int reported, int expected, boolean sufficient, UnitKind units) {

    public boolean complete() {
        return reported >= expected;
    }
}
