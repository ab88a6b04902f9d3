package id.pantau.dashboard.ui;

import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Direction;
import id.pantau.indicator.Gap;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorKind;
import id.pantau.indicator.NoStatus;
import id.pantau.indicator.PwsReading;
import id.pantau.indicator.PwsStatus;
import id.pantau.indicator.Targets;
import id.pantau.indicator.UnitFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Puts into words how a figure stands: its target, the distance in people, the PWS status, and what makes it provisional. */
final class JudgementText {

    private final Texts texts;
    private final Locale locale;
    private final Indicator indicator;
    private final FigureText words;
    private final String noun;
    private final boolean lower;

    JudgementText(Texts texts, Locale locale, Indicator indicator, FigureText words) {
        this.texts = texts;
        this.locale = locale;
        this.indicator = indicator;
        this.words = words;
        this.noun = indicator.noun(locale);
        this.lower = indicator.direction() == Direction.LOWER_IS_BETTER;
    }

    /** "target s.d. September 75,0 %", "batas 14,0 %", or the national reference where there is no local target. */
    Optional<String> target(UnitFigure figure) {
        Targets targets = figure.targets();
        if (targets.year() == null) {
            return nationalReference(targets);
        }
        if (targets.toDate() != null && paced(figure)) {
            return Optional.of(text(
                    lower ? "figure.target.limit-to-date" : "figure.target.to-date",
                    Formats.month(Objects.requireNonNull(figure.asOf())),
                    words.aim(targets.toDate(), 1)));
        }
        return Optional.of(text(lower ? "figure.target.limit" : "figure.target", words.aim(targets.year(), 1)));
    }

    /** "target setahun 100,0 %", beside a target to date. */
    Optional<String> targetOfYear(UnitFigure figure) {
        BigDecimal year = figure.targets().year();
        return year == null || !paced(figure)
                ? Optional.empty()
                : Optional.of(text(lower ? "figure.target.limit-year" : "figure.target.year", words.aim(year, 1)));
    }

    /** For a column of targets, with two decimals: "61,67 %"; the national reference says that it is one; "–" without any. */
    String targetColumn(UnitFigure figure) {
        Targets targets = figure.targets();
        if (targets.year() == null) {
            return nationalReference(targets).orElse("–");
        }
        return words.aim(targets.toDate() != null && paced(figure) ? targets.toDate() : targets.year(), 2);
    }

    private boolean paced(UnitFigure figure) {
        return indicator.kind() == IndicatorKind.FLOW
                && figure.asOf() != null
                && !figure.asOf().isAnnual();
    }

    private Optional<String> nationalReference(Targets targets) {
        return targets.national() == null
                ? Optional.empty()
                : Optional.of(text(
                        "figure.target.national",
                        Objects.toString(targets.nationalYear(), ""),
                        words.rate(targets.national(), 1)));
    }

    /** "perlu 18 ibu hamil lagi", "17 balita di atas batas", "60 ibu hamil di atas target"; empty without a target. */
    Optional<String> gap(UnitFigure figure) {
        Gap gap = figure.gap();
        if (gap == null || !figure.targets().isLocal()) {
            return Optional.empty();
        }
        if (gap.lowerIsBetter()) {
            return Optional.ofNullable(gap.overLimit())
                    .map(over -> over == 0
                            ? text(paced(figure) ? "figure.gap.within-year" : "figure.gap.within")
                            : text("figure.gap.over", people(over), noun));
        }
        if (gap.neededNow() == null) {
            return Optional.empty();
        }
        if (gap.neededNow() > 0) {
            return Optional.of(text("figure.gap.needed", people(gap.neededNow()), noun));
        }
        return Optional.of(
                gap.above() == null || gap.above() == 0
                        ? text("figure.gap.reached")
                        : text("figure.gap.above", people(gap.above()), noun));
    }

    /** "10 di 1 desa yang tertinggal": the people of the units that are behind, where it says more than the unit's own gap. */
    Optional<String> gapBelow(UnitFigure figure) {
        Gap gap = figure.gap();
        return gap == null || gap.behindUnits() == null || gap.behindNeeded() == null || gap.behindUnits() == 0
                ? Optional.empty()
                : Optional.of(text(
                        "figure.gap.behind-units", people(gap.behindNeeded()), gap.behindUnits(), unitsOf(figure)));
    }

    /**
     * The other two readings of the gap (rules §4): "sampai akhir tahun perlu 14 ibu hamil lagi, 3 per minggu", "14 ibu hamil belum
     * terlayani", and the doubt where their moment may have passed. Empty for what is not served over a year.
     */
    List<String> restOfYear(UnitFigure figure) {
        Gap gap = figure.gap();
        if (gap == null || gap.lowerIsBetter() || !paced(figure)) {
            return List.of();
        }
        List<String> rest = new ArrayList<>();
        if (gap.neededYear() != null && gap.neededYear() > 0) {
            String needed = text("figure.gap.needed-year", people(gap.neededYear()), noun);
            rest.add(
                    gap.perWeek() == null
                            ? needed
                            : needed + ", " + text("figure.gap.per-week", people(gap.perWeek())));
        }
        if (gap.notServed() > 0) {
            rest.add(text("figure.gap.not-served", people(gap.notServed()), noun));
            if (indicator.checks().earlyContact()) {
                rest.add(text("figure.gap.early-contact"));
            }
        }
        return rest;
    }

    /** "Di bawah target, turun"; the level alone where there is no trend; empty without a local target. */
    Optional<Status> status(UnitFigure figure) {
        PwsReading pws = figure.pws();
        if (pws.status() != null) {
            String name = pws.status().name();
            return Optional.of(new Status(
                    symbol(pws.status()), statusWords(pws.status()), "pws-" + name.toLowerCase(Locale.ROOT)));
        }
        if (pws.onPace() != null) {
            String key = "figure.pace." + (pws.onPace() ? "on" : "behind") + (lower ? ".lower" : "");
            return Optional.of(
                    new Status(pws.onPace() ? "●" : "○", text(key), pws.onPace() ? "level-on" : "level-behind"));
        }
        return Optional.empty();
    }

    /** Why a figure that is there has no status, or only its level; empty where the screen says so anyway. */
    Optional<String> noStatus(UnitFigure figure) {
        NoStatus reason = figure.pws().reason();
        boolean said = reason == NoStatus.TOO_FEW_REPORTS
                || reason == NoStatus.COUNTED
                || reason == NoStatus.NO_TARGET && figure.targets().national() != null;
        return !figure.hasValue() || reason == null || said
                ? Optional.empty()
                : Optional.of(text("figure.no-status." + reason.name()));
    }

    /** What must be known before the figure is quoted: not all have reported, not verified, target set on another sasaran. */
    List<String> caveats(UnitFigure figure) {
        List<String> caveats = new ArrayList<>();
        if (!figure.hasValue()) {
            return caveats;
        }
        if (!figure.reporting().complete()) {
            caveats.add(text(
                    "figure.partial",
                    figure.reporting().reported(),
                    figure.reporting().expected(),
                    unitsOf(figure)));
        }
        if (!figure.verified()) {
            caveats.add(text("figure.state.unverified"));
        }
        if (figure.targets().onOtherDenominator() && figure.targets().denominator() != null) {
            caveats.add(text(
                    "figure.target.other-denominator",
                    text("figure.denominator." + figure.targets().denominator().name())));
        }
        return caveats;
    }

    /** "desa" or "Puskesmas": what was counted for the figure of a higher unit. */
    private String unitsOf(UnitFigure figure) {
        return text("figure.units." + figure.reporting().units().name());
    }

    /** A PWS status in plain words, in the direction of the indicator: "Melewati batas, naik" where lower is better. */
    String statusWords(PwsStatus status) {
        return text("figure.pws." + status.name() + (lower ? ".lower" : ".plain"));
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

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }

    private static String people(long number) {
        return Formats.count(number);
    }

    /**
     * A status for a chip: never colour alone.
     *
     * @param cssClass carries the colour
     */
    record Status(String symbol, String words, String cssClass) {

        /** "▼ Di bawah target, turun", where there is no chip. */
        String text() {
            return symbol + " " + words;
        }
    }
}
