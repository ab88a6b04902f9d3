package id.pantau.facility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
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

    private final Consumer<RegisterRow> open;

    /** @param open shows what became of a facility, and what can be done with it */
    RegisterGrid(Consumer<RegisterRow> open) {
        this.open = open;
        addClassNames("tall-grid", "register-grid");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addColumn(new ComponentRenderer<>(this::name))
                .setHeader(getTranslation("facility-register.column.name"))
                .setComparator(Comparator.comparing(RegisterRow::name, String.CASE_INSENSITIVE_ORDER))
                .setWidth("9rem")
                .setFlexGrow(3);
        words("code", "8.5rem", 1, RegisterRow::code);
        words(
                "kind",
                "6rem",
                0,
                row -> getTranslation("facility.kind." + row.kind().name()));
        words("form", "5.5rem", 1, RegisterRow::originalForm);
        words("village", "7rem", 2, RegisterRow::villageName);
        words("district", "7rem", 2, RegisterRow::districtName);
        words("puskesmas", "7rem", 2, RegisterRow::puskesmasName);
        day("opened", RegisterRow::opened);
        day("closed", RegisterRow::closed);
        words(
                "position",
                "5rem",
                0,
                row -> getTranslation(row.hasPosition() ? "facility-register.yes" : "facility-register.no"));
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
        return button;
    }

    private void words(String name, String width, int grow, Function<RegisterRow, @Nullable String> value) {
        addColumn(row -> {
                    String text = value.apply(row);
                    return text == null ? "–" : text;
                })
                .setHeader(getTranslation("facility-register.column." + name))
                .setKey(name)
                .setWidth(width)
                .setFlexGrow(grow)
                .setSortable(true);
    }

    private void day(String name, Function<RegisterRow, @Nullable LocalDate> value) {
        addColumn(row -> {
                    LocalDate day = value.apply(row);
                    return day == null ? "–" : Formats.date(day);
                })
                .setHeader(getTranslation("facility-register.column." + name))
                .setKey(name)
                .setComparator(
                        Comparator.comparing(value::apply, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .setWidth("7.5rem")
                .setFlexGrow(0);
    }
}
