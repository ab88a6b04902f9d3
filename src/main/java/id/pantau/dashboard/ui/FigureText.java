package id.pantau.dashboard.ui;

import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Direction;
import id.pantau.indicator.Gap;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorKind;
import id.pantau.indicator.LastYear;
import id.pantau.indicator.PwsReading;
import id.pantau.indicator.PwsStatus;
import id.pantau.indicator.Targets;
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

    FigureText(Texts texts, Locale locale, Indicator indicator) {
        this.texts = texts;
        this.locale = locale;
        this.indicator = indicator;
        this.noun = indicator.noun(locale);
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
        if (indicator.kind() == IndicatorKind.COUNT || figure.coverage() == null) {
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

    /** "1.554/2.254"; the numerator alone where there is no denominator; "" without a number. */
    String ratio(UnitFigure figure) {
        if (figure.numerator() == null) {
            return "";
        }
        String n = Formats.count(figure.numerator());
        return figure.denominator() == null ? n : n + "/" + Formats.count(figure.denominator());
    }

    /** "1.554/2.254 = 68,94 %", the figure of a page as it can be quoted. */
    String equation(UnitFigure figure) {
        return figure.hasValue() && figure.coverage() != null
                ? ratio(figure) + " = " + exact(figure)
                : figure.hasValue() ? ratio(figure) + " " + noun : state(figure);
    }

    /** "31 dari 45 ibu hamil". */
    String people(UnitFigure figure) {
        if (figure.numerator() == null) {
            return "";
        }
        String n = Formats.count(figure.numerator());
        if (indicator.kind() == IndicatorKind.COUNT) {
            // A death is not one of so many: the rate stands beside the number, never instead of it.
            String cases = n + " " + indicator.unit(locale);
            return figure.coverage() == null ? cases : cases + ", " + rate(figure.coverage(), 1);
        }
        return figure.denominator() == null
                ? n + " " + noun
                : text("words.of", n, Formats.count(figure.denominator()), noun);
    }

    /** Why there is no number: "belum lapor", "dilaporkan kosong" … */
    String state(UnitFigure figure) {
        return text("figure.state." + figure.state().name());
    }

    /** "target s.d. September 75,0 %", "batas 7,0 %", or the national reference where there is no local target. */
    Optional<String> target(UnitFigure figure) {
        Targets targets = figure.targets();
        if (targets.toDate() != null && targets.year() != null) {
            return paced(figure)
                    ? Optional.of(text(
                            isLimit() ? "words.limit-to-date" : "words.target-to-date",
                            Formats.month(Objects.requireNonNull(figure.asOf())),
                            rate(targets.toDate(), 1)))
                    : Optional.of(text(isLimit() ? "figure.target.limit" : "words.target", rate(targets.year(), 1)));
        }
        return nationalReference(targets);
    }

    /** For a column of targets, with two decimals: "61,67 %"; the national reference says that it is one; "–" without any. */
    String targetColumn(UnitFigure figure) {
        Targets targets = figure.targets();
        if (targets.toDate() != null && targets.year() != null) {
            return rate(paced(figure) ? targets.toDate() : targets.year(), 2);
        }
        return nationalReference(targets).orElse("–");
    }

    /** Whether the target to date grows month by month. */
    private boolean paced(UnitFigure figure) {
        return indicator.kind() == IndicatorKind.FLOW
                && figure.asOf() != null
                && !figure.asOf().isAnnual();
    }

    /** Where lower is better, what is set is a limit and not a target. */
    private boolean isLimit() {
        return indicator.direction() == Direction.LOWER_IS_BETTER;
    }

    /** "target setahun 100,0 %" where it differs from the target to date. */
    Optional<String> targetOfYear(UnitFigure figure) {
        BigDecimal year = figure.targets().year();
        return year == null || indicator.kind() != IndicatorKind.FLOW
                ? Optional.empty()
                : Optional.of(text(isLimit() ? "words.limit-year" : "words.target-year", rate(year, 1)));
    }

    private Optional<String> nationalReference(Targets targets) {
        return targets.national() == null
                ? Optional.empty()
                : Optional.of(text(
                        "words.national", Objects.toString(targets.nationalYear(), ""), rate(targets.national(), 1)));
    }

    /** "perlu 18 ibu hamil lagi", "17 di atas batas", "60 di atas target"; empty without a target. */
    Optional<String> gap(UnitFigure figure) {
        Gap gap = figure.gap();
        if (gap == null || !figure.targets().isLocal()) {
            return Optional.empty();
        }
        if (gap.lowerIsBetter()) {
            return gap.overLimit() == null
                    ? Optional.empty()
                    : Optional.of(
                            gap.overLimit() == 0
                                    ? text(paced(figure) ? "words.within-year-limit" : "words.within-limit")
                                    : text("words.over-limit", Formats.count(gap.overLimit()), noun));
        }
        if (gap.neededNow() == null) {
            return Optional.empty();
        }
        if (gap.neededNow() > 0) {
            return Optional.of(text("words.needed", Formats.count(gap.neededNow()), noun));
        }
        return Optional.of(
                gap.above() == null || gap.above() == 0
                        ? text("words.reached")
                        : text("words.above", Formats.count(gap.above())));
    }

    /** "10 di 1 desa": the people of the units that are behind, where it says more than the unit's own gap. */
    Optional<String> gapBelow(UnitFigure figure) {
        Gap gap = figure.gap();
        return gap == null || gap.behindUnits() == null || gap.behindNeeded() == null || gap.behindUnits() == 0
                ? Optional.empty()
                : Optional.of(
                        text("words.gap-below", Formats.count(gap.behindNeeded()), gap.behindUnits(), unitsOf(figure)));
    }

    /** "desa" or "Puskesmas": what was counted for the figure of a higher unit. */
    String unitsOf(UnitFigure figure) {
        return text("figure.units." + figure.reporting().units().name());
    }

    /** "s.d. Sep 2025: 2; setahun 3" for counts. */
    Optional<String> lastYear(UnitFigure figure) {
        LastYear last = figure.lastYear();
        if (indicator.kind() != IndicatorKind.COUNT
                || last == null
                || last.sameMonths() == null
                || figure.asOf() == null) {
            return Optional.empty();
        }
        Period before = figure.asOf().previousYear();
        String same = before.isAnnual()
                ? Formats.period(before)
                : text("words.to-date", Formats.shortMonth(before) + " " + before.year());
        return Optional.of(
                last.total() == null || before.isAnnual()
                        ? text("words.last-year", same, Formats.count(last.sameMonths()))
                        : text(
                                "words.last-year-total",
                                same,
                                Formats.count(last.sameMonths()),
                                Formats.count(last.total())));
    }

    /**
     * "Di bawah target, turun", or "Melewati batas, naik" where lower is better; the level alone where there is no trend; empty
     * without a local target.
     */
    Optional<Status> status(UnitFigure figure) {
        PwsReading pws = figure.pws();
        if (pws.status() != null) {
            String name = pws.status().name();
            return Optional.of(new Status(
                    symbol(pws.status()), statusWords(pws.status()), "pws-" + name.toLowerCase(Locale.ROOT)));
        }
        if (pws.onPace() != null) {
            String direction = isLimit() ? ".lower" : "";
            return Optional.of(
                    pws.onPace()
                            ? new Status("●", text("figure.pace.on" + direction), "level-on")
                            : new Status("○", text("figure.pace.behind" + direction), "level-behind"));
        }
        return Optional.empty();
    }

    /** A PWS status in plain words, in the direction of the indicator. */
    String statusWords(PwsStatus status) {
        return text("figure.pws." + status.name() + (isLimit() ? ".lower" : ".plain"));
    }

    /** The sign that stands beside the colour of a status. */
    static String symbol(PwsStatus status) {
        return switch (status) {
            case BAIK -> "▲";
            case KURANG -> "▽";
            case CUKUP -> "△";
            case JELEK -> "▼";
        };
    }

    /** What a screen reader says of a unit: "Desa Kelubi: 68,9 %, 31 dari 45 ibu hamil; target …; perlu 3 lagi". */
    String sentence(UnitFigure figure) {
        List<String> parts = new ArrayList<>();
        if (figure.hasValue()) {
            String first = figure.coverage() == null ? people(figure) : rate(figure.coverage(), 1);
            parts.add(figure.coverage() == null ? first : first + ", " + people(figure));
            target(figure).ifPresent(parts::add);
            gap(figure).ifPresent(parts::add);
        } else {
            parts.add(state(figure));
        }
        return unitName(figure.unit()) + ": " + String.join("; ", parts);
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
        boolean addsUp = indicator.kind() == IndicatorKind.FLOW || indicator.kind() == IndicatorKind.COUNT;
        return period.isAnnual() || !addsUp ? words : text("words.to-date", words);
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }

    private static long number(@Nullable Long number) {
        return Objects.requireNonNull(number, "a value has a numerator");
    }

    /**
     * A status for a chip: never colour alone.
     *
     * @param cssClass carries the colour
     */
    record Status(String symbol, String words, String cssClass) {}
}
