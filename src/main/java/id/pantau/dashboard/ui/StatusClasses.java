package id.pantau.dashboard.ui;

import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.PeriodFigures;
import id.pantau.indicator.PwsStatus;
import id.pantau.indicator.UnitFigure;
import id.pantau.region.ui.MapClass;
import id.pantau.region.ui.MapLegend;
import id.pantau.region.ui.MapPalette;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The four words of the PWS. */
final class StatusClasses implements MapClasses {

    private final Texts texts;
    private final Locale locale;
    private final Indicator indicator;

    StatusClasses(Texts texts, Locale locale, Indicator indicator) {
        this.texts = texts;
        this.locale = locale;
        this.indicator = indicator;
    }

    @Override
    public MapLegend legend() {
        JudgementText judgement = new FigureText(texts, locale, indicator).judgement();
        return new MapLegend(
                texts.getTranslation("peta.status-of", locale, indicator.shortName(locale)),
                "",
                MapPalette.PWS,
                Arrays.stream(PwsStatus.values())
                        .map(status -> new MapClass(
                                texts.getTranslation(
                                        "peta.status",
                                        locale,
                                        texts.getTranslation("figure.pws." + status.name(), locale),
                                        judgement.statusWords(status)),
                                JudgementText.symbol(status)))
                        .toList(),
                texts.getTranslation("peta.no-status", locale));
    }

    @Override
    public @Nullable Integer of(UnitFigure figure, PeriodFigures month) {
        PwsStatus status = figure.pws().status();
        return status == null ? null : status.ordinal();
    }

    @Override
    public boolean ordersByClass() {
        return true;
    }
}
