package id.pantau.dashboard.ui;

import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.FigureState;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorKind;
import id.pantau.indicator.LastYear;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts figures into words, the same on cards, maps, charts and tables. */
final class FigureText {

    private final Texts texts;
    private final Locale locale;
    private final Indicator indicator;
    private final String noun;
    private final JudgementText judgement;

    FigureText(Texts texts, Locale locale, Indicator indicator) {
        this.texts = texts;
        this.locale = locale;
        this.indicator = indicator;
        this.noun = indicator.noun(locale);
        this.judgement = new JudgementText(texts, locale, indicator, this);
    }

    /**
     * What stands largest on a card.
     *
     * @return "68,9 %"; for a count its number; for a small denominator n/N; else the word for there being no number
     */
    String headline(UnitFigure figure) {
        if (!figure.hasValue()) {
            return state(figure);
        }
        if (counted() || figure.coverage() == null) {
            return Formats.count(number(figure.numerator()));
        }
        return figure.small() ? ratio(figure) : rate(figure.coverage(), 1);
    }

    /** With two decimals, for tables: "68,94 %"; the word where there is no number, "–" where there is no denominator. */
    String exact(UnitFigure figure) {
        if (!figure.hasValue()) {
            return state(figure);
        }
        return figure.coverage() == null ? "–" : rate(figure.coverage(), 2);
    }

    /** Against the same months of last year in percentage points, "+2,31"; "–" where one of the two is not known. */
    String change(UnitFigure figure) {
        return figure.change() == null ? "–" : Formats.signed(figure.change(), 2);
    }

    /** "1.554/2.254"; the numerator alone where there is no denominator; "" without a number. */
    String ratio(UnitFigure figure) {
        if (figure.numerator() == null) {
            return "";
        }
        String n = Formats.count(figure.numerator());
        return figure.denominator() == null ? n : n + "/" + Formats.count(figure.denominator());
    }

    /** "1.554/2.254 = 68,94 %", the figure of a page as it can be quoted; a count is said as a count. */
    String equation(UnitFigure figure) {
        if (!figure.hasValue()) {
            return state(figure);
        }
        return figure.coverage() == null || counted() ? people(figure) : ratio(figure) + " = " + exact(figure);
    }

    /** "31 dari 45 ibu hamil". */
    String people(UnitFigure figure) {
        if (figure.numerator() == null) {
            return "";
        }
        String n = Formats.count(figure.numerator());
        if (counted()) {
            // A death is not one of so many: the rate stands beside the number, never instead of it.
            String cases = n + " " + indicator.unit(locale);
            return figure.coverage() == null ? cases : cases + ", " + rate(figure.coverage(), 1);
        }
        return figure.denominator() == null
                ? n + " " + noun
                : text("figure.of", n, Formats.count(figure.denominator()), noun);
    }

    /** Why there is no number: "Belum lapor Agustus 2026", "Dilaporkan kosong" … */
    String state(UnitFigure figure) {
        return figure.state() == FigureState.NOT_REPORTED
                        && figure.asOf() != null
                        && !figure.asOf().isAnnual()
                ? text("figure.not-reported-month", Formats.period(figure.asOf()))
                : text("figure.state." + figure.state().name());
    }

    /** "s.d. Sep 2025: 2; setahun 3" for counts. */
    Optional<String> lastYear(UnitFigure figure) {
        LastYear last = figure.lastYear();
        if (!counted() || last == null || last.sameMonths() == null || figure.asOf() == null) {
            return Optional.empty();
        }
        Period before = figure.asOf().previousYear();
        String same = before.isAnnual()
                ? Formats.period(before)
                : text("figure.as-of", Formats.shortMonth(before) + " " + before.year());
        return Optional.of(
                last.total() == null || before.isAnnual()
                        ? text("figure.count.last-year", same, Formats.count(last.sameMonths()))
                        : text(
                                "figure.count.last-year-total",
                                same,
                                Formats.count(last.sameMonths()),
                                Formats.count(last.total())));
    }

    /** What a screen reader says of a unit: "Desa Kelubi: 68,9 %, 31 dari 45 ibu hamil; target …; perlu 3 lagi". */
    String sentence(UnitFigure figure) {
        List<String> parts = new ArrayList<>();
        if (figure.hasValue()) {
            parts.add(amounts(figure));
            judgement.target(figure).ifPresent(parts::add);
            judgement.gap(figure).ifPresent(parts::add);
        } else {
            parts.add(state(figure));
        }
        return unitName(figure.unit()) + ": " + String.join("; ", parts);
    }

    /** Of few people the people come first (rules §7), else the share. */
    private String amounts(UnitFigure figure) {
        if (figure.coverage() == null || counted()) {
            return people(figure);
        }
        String rate = rate(figure.coverage(), 1);
        return figure.small() ? people(figure) + ", " + rate : rate + ", " + people(figure);
    }

    /** "Desa Kelubi", "Puskesmas Manggar"; the kabupaten has its kind in its name. */
    String unitName(Unit unit) {
        return unitName(texts, locale, unit);
    }

    static String unitName(Texts texts, Locale locale, Unit unit) {
        return switch (unit.kind()) {
            case KABUPATEN, OWN_VILLAGES -> unit.name();
            default -> texts.getTranslation("figure.unit." + unit.kind().name(), locale) + " " + unit.name();
        };
    }

    /** A coverage in the indicator's unit: "68,9 %", "22,7 per 1.000 KH". */
    String rate(BigDecimal value, int decimals) {
        return Formats.decimals(value, decimals) + " " + rateUnit();
    }

    /** What is aimed at, in the unit in which targets are set: "75,0 %"; for counts the cases, "3 kasus". */
    String aim(BigDecimal value, int decimals) {
        return counted()
                ? Formats.decimals(value, value.stripTrailingZeros().scale() > 0 ? 1 : 0) + " " + indicator.unit(locale)
                : rate(value, decimals);
    }

    /** Whether cases are counted, and no share of people. */
    boolean counted() {
        return indicator.kind() == IndicatorKind.COUNT;
    }

    /** What targets, gaps and status say, in the same words everywhere. */
    JudgementText judgement() {
        return judgement;
    }

    /** "%", or what the rate is per. */
    String rateUnit() {
        return Objects.requireNonNullElse(indicator.texts(locale).rateUnit(), "%");
    }

    /** "s.d. September 2026" for what adds up, "Agustus 2026" for what is measured, "2024" for annual totals. */
    String period(Period period) {
        return toDate(period, Formats.period(period));
    }

    /** The same where room is scarce: "s.d. Sep 2026". */
    String shortPeriod(Period period) {
        return toDate(
                period, period.isAnnual() ? Formats.period(period) : Formats.shortMonth(period) + " " + period.year());
    }

    private String toDate(Period period, String words) {
        return period.isAnnual() || !indicator.kind().addsUp() ? words : text("figure.as-of", words);
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }

    private static long number(@Nullable Long number) {
        return Objects.requireNonNull(number, "a value has a numerator");
    }
}
