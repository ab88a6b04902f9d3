package id.pantau.dashboard.ui;

import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.followup.Acting;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorKind;
import id.pantau.indicator.PeriodFigures;
import id.pantau.indicator.Targets;
import id.pantau.indicator.UnitFigure;
import id.pantau.region.ui.MapLine;
import id.pantau.region.ui.MapState;
import id.pantau.region.ui.MapValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One figure of one unit as the map shows it: class, label, card and row of the table twin. */
final class MapValues {

    /** The quality rules behind the hatch for a low measured share. */
    private static final Set<String> LOW_SHARE = Set.of("measured-share", "visited-share");

    private static final String NONE = "–";

    private final Texts texts;
    private final Locale locale;
    private final Indicator indicator;
    private final MapClasses classes;
    private final boolean needed;
    private final FigureText words;
    private final FlagText flags;
    private @Nullable Acting acting;
    private @Nullable Period actingIn;

    /** @param needed whether the people still needed are drawn as circles */
    MapValues(Texts texts, Locale locale, Indicator indicator, MapClasses classes, boolean needed) {
        this.texts = texts;
        this.locale = locale;
        this.indicator = indicator;
        this.classes = classes;
        this.needed = needed;
        this.words = new FigureText(texts, locale, indicator);
        this.flags = new FlagText(texts, locale);
    }

    /** Who acts is said of the figures of one period only: of an earlier month it would not be true. */
    void acting(@Nullable Acting acts, Period period) {
        acting = acts;
        actingIn = period;
    }

    MapValue of(UnitFigure figure, PeriodFigures month) {
        Integer place = classes.of(figure, month);
        String own = figure.hasValue() ? classes.figure(figure) : "";
        return new MapValue(
                state(figure, place),
                place == null ? 0 : place,
                !figure.hasValue() || figure.verified(),
                figure.flags().stream().anyMatch(flag -> LOW_SHARE.contains(flag.rule())),
                own.isEmpty() ? words.sentence(figure) : words.sentence(figure) + "; " + own,
                own.isEmpty() ? words.headline(figure) : classes.shortly(figure),
                figure.hasValue() ? lines(figure, month, own) : acting(figure, month),
                cells(figure),
                needed ? figure.peopleMissing() : 0);
    }

    /** The class, for sorting: those without one last. */
    int place(UnitFigure figure, PeriodFigures month) {
        Integer place = classes.of(figure, month);
        return place == null ? Integer.MAX_VALUE : place;
    }

    private MapState state(UnitFigure figure, @Nullable Integer place) {
        return switch (figure.state()) {
            case VALUE -> {
                boolean zero = classes.zeroIsApart() && figure.numerator() != null && figure.numerator() == 0;
                yield zero ? MapState.ZERO : place == null ? MapState.UNCLASSED : MapState.VALUE;
            }
            case REPORTED_EMPTY -> MapState.REPORTED_EMPTY;
            case NOT_REPORTED -> MapState.NOT_REPORTED;
            case NOT_EXPECTED -> MapState.NOT_EXPECTED;
            case ONLY_PER_PUSKESMAS -> MapState.ONLY_ABOVE;
            case HIDDEN, OUT_OF_SCOPE -> MapState.HIDDEN;
        };
    }

    /** @param own what the classes say of the figure; empty where it is the figure itself */
    private List<MapLine> lines(UnitFigure figure, PeriodFigures month, String own) {
        List<MapLine> lines = new ArrayList<>();
        if (!own.isEmpty()) {
            lines.add(new MapLine(text("peta.line.change"), own));
        }
        lines.add(new MapLine(text("peta.line.achievement"), words.people(figure)));
        if (figure.coverage() != null) {
            lines.add(new MapLine(text("table.coverage"), words.exact(figure)));
        }
        addTargets(lines, figure);
        words.judgement().gap(figure).ifPresent(gap -> lines.add(new MapLine(text("table.gap"), gap)));
        words.judgement()
                .status(figure)
                .ifPresent(status -> lines.add(new MapLine(text("table.status"), status.text())));
        if (figure.asOf() != null && !figure.asOf().equals(month.period())) {
            lines.add(new MapLine(text("peta.line.as-of"), Formats.period(figure.asOf())));
        }
        words.judgement().caveats(figure).forEach(caveat -> lines.add(new MapLine(text("peta.line.caveat"), caveat)));
        lines.addAll(acting(figure, month));
        figure.flags().forEach(flag -> lines.add(new MapLine(text("table.flags"), flags.sentence(flag))));
        return lines;
    }

    /** Also where there is no number: that it is missing may be the problem. */
    private List<MapLine> acting(UnitFigure figure, PeriodFigures month) {
        if (acting == null || !month.period().equals(actingIn)) {
            return List.of();
        }
        boolean behind = Boolean.FALSE.equals(figure.pws().onPace());
        return ActingLine.words(texts, locale, acting, indicator, figure.unit(), behind).stream()
                .map(line -> new MapLine(text("acting.line"), line))
                .toList();
    }

    private void addTargets(List<MapLine> lines, UnitFigure figure) {
        Targets targets = figure.targets();
        if (targets.year() == null) {
            if (targets.national() != null) {
                lines.add(new MapLine(
                        text("peta.line.national", String.valueOf(targets.nationalYear())),
                        words.rate(targets.national(), 1)));
            }
            return;
        }
        boolean paced = indicator.kind() == IndicatorKind.FLOW
                && targets.toDate() != null
                && figure.asOf() != null
                && !figure.asOf().isAnnual();
        if (paced && targets.toDate() != null && figure.asOf() != null) {
            lines.add(new MapLine(
                    text("peta.line.target-to-date", Formats.month(figure.asOf())), words.aim(targets.toDate(), 1)));
        }
        lines.add(new MapLine(text(paced ? "peta.line.target-year" : "table.target"), words.aim(targets.year(), 1)));
    }

    /** In the order of the factory's columns. */
    private List<String> cells(UnitFigure figure) {
        Targets targets = figure.targets();
        return List.of(
                figure.hasValue() ? words.ratio(figure) : NONE,
                figure.hasValue() ? words.exact(figure) : NONE,
                targets.toDate() == null ? NONE : words.aim(targets.toDate(), 2),
                words.judgement().gap(figure).orElse(NONE),
                words.judgement().status(figure).map(JudgementText.Status::text).orElse(NONE));
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
