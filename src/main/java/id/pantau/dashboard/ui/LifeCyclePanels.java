package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import id.pantau.base.Level;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.LifeCycle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The figures of one unit by life cycle, as the Posyandu knows it, and a strip for disease and environment. */
final class LifeCyclePanels extends Div {

    /** @param headlines of the unit; a group without any is left out */
    LifeCyclePanels(
            Texts texts,
            Locale locale,
            List<HeadlineFigure> headlines,
            Level level,
            UrlState state,
            FigureDetails.OfPage figures) {
        addClassName("life-cycle");
        Arrays.stream(LifeCycle.values())
                .map(group -> panel(texts, locale, group, headlines, level, state, figures))
                .forEach(this::add);
    }

    private static List<Component> panel(
            Texts texts,
            Locale locale,
            LifeCycle group,
            List<HeadlineFigure> headlines,
            Level level,
            UrlState state,
            FigureDetails.OfPage figures) {
        List<HeadlineFigure> own = headlines.stream()
                .filter(h -> h.indicator().lifeCycle() == group)
                .toList();
        return own.isEmpty()
                ? List.of()
                : List.of(new Panel(
                        texts.getTranslation("lifecycle." + group.name(), locale),
                        () -> new FigureRows(texts, locale, own, level, state, figures)));
    }
}
