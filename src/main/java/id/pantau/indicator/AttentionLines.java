package id.pantau.indicator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** How "Perlu perhatian" becomes a list that somebody can act on: the same on pages and for the problems that the night opens. */
public final class AttentionLines {

    /** Lines on Beranda and on the page of a Puskesmas. */
    public static final int MOST = 7;

    /** Enough alerts to fill any list, since many may stand in one line. */
    public static final int ENOUGH = 200;

    private AttentionLines() {}

    /** One line an alert; what a unit has not reported for the same period stands in one line. In the order of the alerts. */
    public static List<List<Alert>> of(Collection<Alert> alerts) {
        return List.copyOf(alerts.stream()
                .collect(Collectors.groupingBy(
                        alert -> alert.reason() == Alert.Reason.NOT_REPORTED
                                ? List.of(alert.unit(), alert.period())
                                : List.of(alert.unit(), alert.period(), alert.indicator(), alert.reason()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }
}
