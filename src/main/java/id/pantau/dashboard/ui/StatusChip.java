package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** Symbol, word and colour of a PWS status together; the colour never stands alone. */
final class StatusChip {

    private StatusChip() {}

    static Component of(JudgementText.Status status) {
        var symbol = new Span(status.symbol());
        symbol.addClassNames("chip-symbol", status.cssClass());
        symbol.getElement().setAttribute("aria-hidden", "true");
        var chip = new Span(symbol, new Span(status.words()));
        chip.addClassName("chip");
        return chip;
    }
}
