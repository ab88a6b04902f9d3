package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.QualityState;
import java.util.Locale;

/** Baru, Dijelaskan, Diperbaiki: sign and word together, never a colour alone. */
final class QualityStateChip {

    private QualityStateChip() {}

    static Component of(Texts texts, Locale locale, QualityState state) {
        var symbol = new Span(
                switch (state) {
                    case NEW -> "!";
                    case EXPLAINED -> "…";
                    case FIXED -> "✓";
                });
        symbol.addClassNames("chip-symbol", "quality-" + state.name().toLowerCase(Locale.ROOT));
        symbol.getElement().setAttribute("aria-hidden", "true");
        var chip = new Span(symbol, new Span(word(texts, locale, state)));
        chip.addClassNames("chip", "quality-chip");
        return chip;
    }

    static String word(Texts texts, Locale locale, QualityState state) {
        return texts.getTranslation("quality.state." + state.name(), locale);
    }
}
