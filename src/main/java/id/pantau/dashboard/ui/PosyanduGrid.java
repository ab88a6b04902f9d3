package id.pantau.dashboard.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import id.pantau.base.i18n.Texts;
import id.pantau.dashboard.PosyanduNetwork;
import id.pantau.dashboard.PosyanduNetwork.Judged;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** Every Posyandu of the kabupaten or of a Puskesmas with what is computed of it and what is missing. */
final class PosyanduGrid extends Grid<Judged> {

    PosyanduGrid(Texts texts, Locale locale, PosyanduNetwork network) {
        var words = new PosyanduText(texts, locale);
        addClassName("posyandu-grid");
        addThemeVariants(GridVariant.ROW_STRIPES, GridVariant.WRAP_CELL_CONTENT);
        column(words, "name", one -> one.place().name(), "9rem", 2);
        column(words, "puskesmas", one -> Objects.toString(one.place().puskesmasName(), "–"), "8rem", 1);
        column(words, "village", one -> Objects.toString(one.place().villageName(), "–"), "8rem", 1);
        column(words, "outcome", one -> words.outcome(one.verdict()), "8rem", 1);
        column(words, "missing", one -> words.missing(one.verdict()), "14rem", 5);
        setItems(network.posyandu());
    }

    private void column(PosyanduText words, String name, Function<Judged, String> value, String width, int grow) {
        addColumn(value::apply)
                .setHeader(words.text("posyandu.column." + name))
                .setWidth(width)
                .setFlexGrow(grow);
    }
}
