package id.pantau.facility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.pantau.base.i18n.Formats;
import id.pantau.facility.RegisterRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of the register; only those in sight are in the browser. */
class RegisterGrid extends Grid<RegisterRow> {

    private static final String PAIR = """
            ${item.first}${item.second ? html`<span class="register-second">${item.second}</span>` : ''}""";

    private final Consumer<RegisterRow> open;

    /** @param open shows what became of a facility, and what can be done with it */
    RegisterGrid(Consumer<RegisterRow> open) {
        this.open = open;
        addClassNames("tall-grid", "register-grid");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addColumn(new ComponentRenderer<>(this::name))
                .setHeader(getTranslation("facility-register.column.name-code"))
                .setComparator(Comparator.comparing(RegisterRow::name, String.CASE_INSENSITIVE_ORDER))
                .setWidth("10rem")
                .setFlexGrow(3)
                .setFrozen(true);
        pair(
                "kind-form",
                "6.5rem",
                row -> getTranslation("facility.kind." + row.kind().name()),
                row -> row.originalForm() == null
                        ? null
                        : getTranslation("facility-register.formerly", row.originalForm()));
        pair("place", "8.5rem", RegisterRow::villageName, row -> district(row.districtName()));
        pair("puskesmas", "7.5rem", RegisterRow::puskesmasName, row -> null);
        pair(
                        "opened-closed",
                        "7rem",
                        row -> row.opened() == null ? null : Formats.date(row.opened()),
                        row -> row.closed() == null
                                ? null
                                : getTranslation("facility-register.closed-on", Formats.date(row.closed())))
                .setComparator(Comparator.comparing(
                                RegisterRow::opened, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(
                                RegisterRow::closed, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
        pair(
                        "position",
                        "4.75rem",
                        row -> getTranslation(row.hasPosition() ? "facility-register.yes" : "facility-register.no"),
                        row -> null)
                .setFlexGrow(0);
    }

    private @Nullable String district(@Nullable String name) {
        return name == null ? null : getTranslation("facility-register.filter.district", name);
    }

    void show(List<RegisterRow> rows) {
        setItems(rows);
    }

    private Button name(RegisterRow row) {
        var button = new Button(row.name(), click -> open.accept(row));
        button.setAriaLabel(getTranslation(
                "facility-register.open",
                getTranslation("facility.kind." + row.kind().name()),
                row.name()));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        var code = new Span(row.code());
        code.addClassName("register-second");
        button.getElement().appendChild(code.getElement());
        button.addClassName("register-name");
        return button;
    }

    /** Two lines where there is a second: six columns fit a tablet held upright, ten do not. */
    private Column<RegisterRow> pair(
            String name,
            String width,
            Function<RegisterRow, @Nullable String> first,
            Function<RegisterRow, @Nullable String> second) {
        return addColumn(LitRenderer.<RegisterRow>of(PAIR)
                        .withProperty("first", row -> or(first.apply(row), "–"))
                        .withProperty("second", row -> or(second.apply(row), "")))
                .setHeader(getTranslation("facility-register.column." + name))
                .setKey(name)
                .setComparator(Comparator.comparing(
                        row -> or(first.apply(row), "") + '\n' + or(second.apply(row), ""),
                        String.CASE_INSENSITIVE_ORDER))
                .setWidth(width)
                .setFlexGrow(1);
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
