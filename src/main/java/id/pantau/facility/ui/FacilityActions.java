package id.pantau.facility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.DomainException;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRegisterService;
import id.pantau.facility.FacilityStep;
import id.pantau.facility.RegisterFilter;
import id.pantau.facility.RegisterRow;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the Dinkes can do with one facility: a button for each. */
class FacilityActions extends Div {

    private final transient FacilityRegisterService register;
    private final transient RegionService regions;
    private final transient Supplier<PositionFields> positions;
    private final transient RegisterRow facility;
    private final transient Runnable done;

    /** @param done runs after something was saved */
    FacilityActions(
            FacilityRegisterService register,
            RegionService regions,
            Supplier<PositionFields> positions,
            RegisterRow facility,
            Runnable done) {
        this.register = register;
        this.regions = regions;
        this.positions = positions;
        this.facility = facility;
        this.done = done;
        addClassNames("dialog-actions", "register-actions");
        boolean over = facility.closed() != null;
        button("correct", this::correct);
        if (over) {
            button("reopen", this::reopen);
            return;
        }
        button("rename", this::rename);
        if (facility.kind() == FacilityKind.PUSKESMAS) {
            button("serve", this::serve);
        } else {
            button("move", this::move);
        }
        button("merge", this::merge);
        button("split", this::split);
        button("close", this::close);
    }

    private void button(String name, Supplier<Dialog> dialog) {
        var button = new Button(words(name), click -> dialog.get().open());
        button.addClassName("register-" + name);
        add(button);
    }

    private Dialog correct() {
        return new FacilityDialog(title("correct"), register, regions, positions.get())
                .forCorrection(facility.code(), done);
    }

    private Dialog split() {
        return new FacilityDialog(title("split"), register, regions, positions.get()).forPartOf(facility, done);
    }

    private Dialog rename() {
        var name = new TextField(words("new-name"));
        return step("rename", name).saving(words("save"), step -> register.rename(step, name.getValue()), done);
    }

    private Dialog move() {
        ComboBox<RegisterRow> parent =
                facilities("new-parent", row -> facility.kind().mayBelongTo(row.kind()));
        return step("move", parent).saving(words("save"), step -> register.move(step, code(parent.getValue())), done);
    }

    private Dialog merge() {
        ComboBox<RegisterRow> into = facilities(
                "merge-into",
                row -> row.kind() == facility.kind() && !row.code().equals(facility.code()));
        return step("merge", into)
                .askAboutEvidence()
                .saving(words("merge"), step -> register.merge(List.of(step), required(into.getValue())), done);
    }

    private Dialog close() {
        return step("close").askAboutEvidence().saving(words("close"), register::close, done);
    }

    private Dialog reopen() {
        return step("reopen").savingWithoutDay(words("reopen"), register::reopen, done);
    }

    private Dialog serve() {
        var village = new ComboBox<VillageRow>(words("village-to-serve"));
        village.setItems(regions.villages());
        village.setItemLabelGenerator(v -> v.name() + ", " + v.districtName());
        return step("serve", village).saving(words("save"), step -> serve(step, village.getValue()), done);
    }

    private void serve(FacilityStep step, @Nullable VillageRow village) {
        if (village == null) {
            throw DomainException.rule("facility-register.error.no-village");
        }
        register.serve(village.code(), step.code(), step.day(), step.reason());
    }

    private StepDialog step(String name, Component... fields) {
        LocalDate today = regions.today();
        var dialog =
                new StepDialog(title(name), words(name + ".explanation", facility.name()), register, facility, today);
        dialog.fields(fields);
        return dialog;
    }

    private ComboBox<RegisterRow> facilities(String label, Predicate<RegisterRow> possible) {
        var choice = new ComboBox<RegisterRow>(words(label));
        choice.setItems(
                register.list(RegisterFilter.OPEN).stream().filter(possible).toList());
        choice.setItemLabelGenerator(row ->
                words("kind-and-name", translated("facility.kind." + row.kind().name()), row.name()));
        return choice;
    }

    private static String required(@Nullable RegisterRow row) {
        if (row == null) {
            throw DomainException.rule("facility-register.error.no-target");
        }
        return row.code();
    }

    private static String code(@Nullable RegisterRow row) {
        return row == null ? "" : row.code();
    }

    private String title(String name) {
        return words(
                        "kind-and-name",
                        translated("facility.kind." + facility.kind().name()),
                        facility.name()) + ": " + words(name);
    }

    private String words(String key, Object... arguments) {
        return translated("facility-register." + key, arguments);
    }

    private String translated(String key, Object... arguments) {
        return getTranslation(key, arguments);
    }
}
