package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.SpmReport;
import java.util.Locale;
import java.util.Optional;

/** The index of the minimum services, by which a bupati is judged; only where all twelve were reported. */
final class SpmCard {

    private SpmCard() {}

    static Optional<Component> of(Texts texts, Locale locale, SpmReport report) {
        if (report.index() == null || report.spmClass() == null) {
            return Optional.empty();
        }
        var name = new Span(texts.getTranslation("home.spm", locale));
        name.addClassName("headline-name");
        var value = new Paragraph(Formats.decimals(report.index(), 2));
        value.addClassName("headline-value");
        var words = new Paragraph(
                texts.getTranslation("figure.spm.class." + report.spmClass().name(), locale) + " · " + report.year());
        words.addClassName("headline-ratio");
        var card = new Div(name, value, words);
        card.addClassNames("panel", "headline");
        return Optional.of(card);
    }
}
