package id.pantau.followup;

import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Alert;
import id.pantau.indicator.Direction;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorKind;
import id.pantau.indicator.UnitFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the night writes into problems, in the words of the field. Of a sensitive indicator no number is written (rules §7). */
@Component
class AutomaticText {

    private static final String PREFIX = "follow-up.automatic.";

    private final Texts texts;

    AutomaticText(Texts texts) {
        this.texts = texts;
    }

    /** "Cakupan K6 42,1 % di bawah laju 70,8 % pada Oktober 2026". */
    String problem(Alert alert) {
        Indicator indicator = alert.indicator();
        String name = name(indicator);
        Period month = month(alert.figure(), alert.period());
        BigDecimal coverage = alert.figure().coverage();
        BigDecimal pace = alert.figure().targets().toDate();
        if (alert.reason() == Alert.Reason.DEATH) {
            return texts.text(PREFIX + "death", name, Formats.period(month));
        }
        String key = PREFIX + (isLimit(indicator) ? "over" : "behind");
        return indicator.sensitive() || coverage == null || pace == null
                ? texts.text(key + ".guarded", name, goal(indicator), Formats.period(month))
                : texts.text(
                        key,
                        name,
                        share(alert.figure(), indicator, coverage),
                        goal(indicator),
                        value(pace, indicator),
                        Formats.period(month));
    }

    /** "Belum ada laporan Oktober 2026: K1, K6". */
    String missing(List<Alert> line) {
        String names = line.stream().map(alert -> name(alert.indicator())).collect(Collectors.joining(", "));
        return texts.text(PREFIX + "missing", Formats.period(line.getFirst().period()), names);
    }

    /** "Angka sudah kembali ke laju: K6 72,0 %, laju 70,8 % (November 2026)". */
    String recovered(UnitFigure figure, Indicator indicator) {
        return now("recovered", figure, indicator);
    }

    /** That the reports have come. */
    String reported() {
        return texts.text(PREFIX + "reported");
    }

    /** "Angka kembali di luar laju: K6 60,0 %, laju 75,0 % (Desember 2026)". */
    String fellBack(UnitFigure figure, Indicator indicator) {
        return now("fell-back", figure, indicator);
    }

    /** That reports are missing again. */
    String missingAgain(Period period) {
        return texts.text(PREFIX + "missing-again", Formats.period(period));
    }

    private String now(String what, UnitFigure figure, Indicator indicator) {
        BigDecimal coverage = figure.coverage();
        BigDecimal pace = figure.targets().toDate();
        Period month = figure.asOf();
        return indicator.sensitive() || coverage == null || pace == null || month == null
                ? texts.text(PREFIX + what + ".guarded", goal(indicator), name(indicator))
                : texts.text(
                        PREFIX + what,
                        goal(indicator),
                        name(indicator),
                        share(figure, indicator, coverage),
                        value(pace, indicator),
                        Formats.period(month));
    }

    static Period month(UnitFigure figure, Period shown) {
        Period own = figure.asOf();
        return own == null ? shown : own;
    }

    /** "laju" grows over the year; what is measured month by month stands against its target, or its limit. */
    private String goal(Indicator indicator) {
        return texts.text(
                PREFIX + (isLimit(indicator) ? "limit" : indicator.kind() == IndicatorKind.FLOW ? "pace" : "target"));
    }

    private static boolean isLimit(Indicator indicator) {
        return indicator.direction() == Direction.LOWER_IS_BETTER;
    }

    private static String name(Indicator indicator) {
        return indicator.shortName(Texts.INDONESIAN);
    }

    /** Of few people their number comes first (rules §7). */
    private static String share(UnitFigure figure, Indicator indicator, BigDecimal coverage) {
        Long n = figure.numerator();
        Long of = figure.denominator();
        return figure.small() && n != null && of != null
                ? Formats.count(n) + "/" + Formats.count(of) + " (" + value(coverage, indicator) + ")"
                : value(coverage, indicator);
    }

    private static String value(BigDecimal number, Indicator indicator) {
        return "%".equals(indicator.unit(Texts.INDONESIAN)) ? Formats.percent1(number) : Formats.decimals(number, 1);
    }
}
