package id.pantau.facility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.DomainException;
import id.pantau.base.ui.DateField;
import id.pantau.facility.FacilityForm;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRegisterService;
import id.pantau.facility.RegisterFilter;
import id.pantau.facility.RegisterRow;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One facility: a new one, a part of another one, or one that was recorded wrongly. */
class FacilityDialog extends RegisterDialog {

    private static final List<String> FORMS = List.of("Pustu", "Poskesdes", "Polindes", "baru");

    private final transient FacilityRegisterService register;
    private final transient List<RegisterRow> open;
    private final TextField code = new TextField();
    private final Select<FacilityKind> kind = new Select<>();
    private final TextField name = new TextField();
    private final ComboBox<String> form = new ComboBox<>();
    private final ComboBox<VillageRow> village = new ComboBox<>();
    private final ComboBox<RegisterRow> parent = new ComboBox<>();
    private final DateField opened = new DateField();
    private final PositionFields position;
    private final TextField source = new TextField();
    private int version;

    FacilityDialog(String title, FacilityRegisterService register, RegionService regions, PositionFields position) {
        super(title);
        this.register = register;
        this.position = position;
        this.open = register.list(RegisterFilter.OPEN);
        build(regions.villages());
        fields(row(kind, code), name, row(form, opened), village, parent, position, source);
        ask(() -> register.doubts(read()));
        onConflict(this::compare);
    }

    /** For a new facility; {@code saved} runs after it is in the register. */
    FacilityDialog forNew(Runnable saved) {
        kind.setValue(FacilityKind.PUSTU);
        saving(getTranslation("facility-register.save"), () -> register.open(read()), saved);
        return this;
    }

    /** For a new facility that is a part of {@code whole}. */
    FacilityDialog forPartOf(RegisterRow whole, Runnable saved) {
        kind.setValue(whole.kind());
        kind.setReadOnly(true);
        var reason = new TextField(getTranslation("facility-register.reason"));
        reason.setHelperText(getTranslation("facility-register.reason.helper"));
        fields(reason);
        whole(whole);
        saving(
                getTranslation("facility-register.save"),
                () -> register.split(whole.code(), read(), reason.getValue()),
                saved);
        return this;
    }

    private void whole(RegisterRow whole) {
        select(whole.parentCode());
        village.getListDataView()
                .getItems()
                .filter(v -> v.code().equals(whole.villageCode()))
                .findFirst()
                .ifPresent(village::setValue);
    }

    /** For what was recorded wrongly. */
    FacilityDialog forCorrection(String facilityCode, Runnable saved) {
        show(register.form(facilityCode));
        code.setReadOnly(true);
        code.setHelperText(getTranslation("facility-register.code.fixed"));
        kind.setReadOnly(true);
        name.setHelperText(getTranslation("facility-register.name.correction"));
        saving(getTranslation("facility-register.save"), () -> register.correct(read()), saved);
        return this;
    }

    private void build(List<VillageRow> villages) {
        kind.setLabel(getTranslation("facility-register.column.kind"));
        kind.setItems(FacilityKind.values());
        kind.setItemLabelGenerator(k -> getTranslation("facility.kind." + k.name()));
        kind.addValueChangeListener(change -> offerParents(change.getValue()));
        code.setLabel(getTranslation("facility-register.column.code"));
        code.setHelperText(getTranslation("facility-register.code.helper"));
        name.setLabel(getTranslation("facility-register.column.name"));
        name.setHelperText(getTranslation("facility-register.name.helper"));
        form.setLabel(getTranslation("facility-register.column.form"));
        form.setItems(FORMS);
        form.setAllowCustomValue(true);
        form.addCustomValueSetListener(event -> form.setValue(event.getDetail()));
        village.setLabel(getTranslation("facility-register.column.village"));
        village.setItems(villages);
        village.setItemLabelGenerator(v -> v.name() + ", " + v.districtName());
        village.setClearButtonVisible(true);
        parent.setLabel(getTranslation("facility-register.column.parent"));
        parent.setItemLabelGenerator(this::label);
        parent.setClearButtonVisible(true);
        opened.setLabel(getTranslation("facility-register.column.opened"));
        source.setLabel(getTranslation("facility-register.column.source"));
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("register-fields");
        return row;
    }

    private String label(RegisterRow row) {
        return getTranslation("facility.kind." + row.kind().name()) + " " + row.name();
    }

    private void offerParents(@Nullable FacilityKind chosen) {
        RegisterRow before = parent.getValue();
        List<RegisterRow> possible = chosen == null
                ? List.of()
                : open.stream().filter(row -> chosen.mayBelongTo(row.kind())).toList();
        parent.setItems(possible);
        parent.setVisible(!possible.isEmpty());
        parent.setValue(before != null && possible.contains(before) ? before : null);
    }

    private void show(FacilityForm stored) {
        version = stored.version();
        kind.setValue(stored.kind());
        code.setValue(stored.code());
        name.setValue(stored.name());
        form.setValue(stored.originalForm());
        village.getListDataView()
                .getItems()
                .filter(v -> v.code().equals(stored.villageCode()))
                .findFirst()
                .ifPresent(village::setValue);
        select(stored.parentCode());
        opened.setValue(stored.opened());
        position.show(stored.latitude(), stored.longitude());
        source.setValue(stored.source() == null ? "" : stored.source());
    }

    private void select(@Nullable String parentCode) {
        parent.getListDataView()
                .getItems()
                .filter(row -> row.code().equals(parentCode))
                .findFirst()
                .ifPresent(parent::setValue);
    }

    private FacilityForm read() {
        FacilityKind chosen = kind.getValue();
        if (chosen == null) {
            throw DomainException.rule("facility-register.error.no-kind");
        }
        return new FacilityForm(
                code.getValue().strip(),
                chosen,
                name.getValue(),
                form.getValue(),
                village.getValue() == null ? null : village.getValue().code(),
                parent.getValue() == null ? null : parent.getValue().code(),
                position.latitude(),
                position.longitude(),
                opened.getValue(),
                source.getValue(),
                version);
    }

    /** Both values of what differs; saving again puts what is typed here over what somebody else has saved. */
    private void compare() {
        FacilityForm mine = read();
        FacilityForm stored = register.form(mine.code());
        version = stored.version();
        new FacilityComparison(this).of(stored, mine).forEach(this::sayAlso);
    }
}
