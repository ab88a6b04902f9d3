package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Panel;
import id.pantau.facility.FacilityKind;
import id.pantau.rollout.PlanCell;
import id.pantau.rollout.PlanService;
import id.pantau.rollout.PlanSheet;
import id.pantau.rollout.PlanVersion;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The numbers per year and kind, to be read or written; all versions below. */
class PlanGrid extends Div {

    private record Key(FacilityKind kind, int year) {}

    private final transient PlanService plans;
    private final transient PlanSheet sheet;
    private final transient Runnable saved;
    private final transient Map<Key, IntegerField> fields = new HashMap<>();
    private final transient Map<Key, Integer> versions = new HashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();
    private final Div table = new Div();
    private final Div outcome = new Div();
    private final TextField source = new TextField();
    private final ZoneId zone;

    PlanGrid(PlanService plans, PlanSheet sheet, int thisYear, ZoneId zone, Runnable saved) {
        this.plans = plans;
        this.sheet = sheet;
        this.saved = saved;
        this.zone = zone;
        addClassName("plan-grid");
        years.addAll(sheet.years());
        if (years.isEmpty() && !sheet.mayWrite()) {
            add(Panel.empty(getTranslation("plan.years-none")));
            return;
        }
        if (years.isEmpty()) {
            years.add(thisYear);
        }
        table.addClassName("table-scroll");
        show();
        add(table);
        if (sheet.mayWrite()) {
            add(writing());
        }
        if (!sheet.versions().isEmpty()) {
            add(history());
        }
    }

    private void show() {
        table.removeAll();
        var figures = new NativeTable();
        figures.addClassName("figures");
        var head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(getTranslation("plan.year")));
        for (FacilityKind kind : FacilityKind.values()) {
            head.add(new NativeTableHeaderCell(getTranslation("facility.kind." + kind.name())));
        }
        figures.getHead().add(head);
        var body = figures.addBody();
        for (int year : years) {
            var row = new NativeTableRow(new NativeTableCell(Integer.toString(year)));
            for (FacilityKind kind : FacilityKind.values()) {
                var cell = new NativeTableCell();
                cell.add(cell(new Key(kind, year)));
                row.add(cell);
            }
            body.add(row);
        }
        table.add(figures);
    }

    private Component cell(Key key) {
        Optional<PlanVersion> last = sheet.last(key.kind(), key.year());
        Integer planned = last.map(PlanVersion::cumulative).orElse(null);
        var cell = new Div();
        if (sheet.mayWrite()) {
            cell.add(fields.computeIfAbsent(key, k -> field(k, planned, last)));
        } else {
            cell.add(new Span(planned == null ? "–" : Formats.count(planned)));
        }
        last.filter(version -> version.cumulative() != null).ifPresent(version -> {
            var note = new Paragraph(getTranslation(
                    "plan.version-source",
                    version.version(),
                    version.source() == null ? getTranslation("plan.no-source") : version.source()));
            note.addClassName("register-more");
            cell.add(note);
        });
        return cell;
    }

    private IntegerField field(Key key, @Nullable Integer planned, Optional<PlanVersion> last) {
        var field = new IntegerField();
        field.setAriaLabel(getTranslation(
                "plan.cell", getTranslation("facility.kind." + key.kind().name()), Integer.toString(key.year())));
        field.setMin(0);
        field.setValue(planned);
        field.setWidth("7rem");
        versions.put(key, last.map(PlanVersion::version).orElse(0));
        return field;
    }

    private Component writing() {
        source.setLabel(getTranslation("plan.source"));
        source.setHelperText(getTranslation("plan.source-helper"));
        var newYear = new IntegerField();
        newYear.setLabel(getTranslation("plan.new-year"));
        newYear.setValue(years.last() + 1);
        newYear.setMin(2000);
        newYear.setMax(2099);
        var more = new Button(getTranslation("plan.add-year"), click -> {
            Integer year = newYear.getValue();
            if (year != null && !newYear.isInvalid()) {
                years.add(year);
                newYear.setValue(Math.min(2099, year + 1));
                show();
            }
        });
        var save = new Button(getTranslation("register.save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var tools = new Div(newYear, more, source, save);
        tools.addClassNames("plan-tools", "no-print");
        return new Div(tools, outcome);
    }

    private void save() {
        outcome.removeAll();
        List<PlanCell> cells = new ArrayList<>();
        fields.forEach((key, field) ->
                cells.add(new PlanCell(key.kind(), key.year(), field.getValue(), versions.getOrDefault(key, 0))));
        try {
            fields.values().stream().filter(IntegerField::isInvalid).findFirst().ifPresent(field -> {
                throw DomainException.rule(
                        "plan.error.cell", String.valueOf(field.getAriaLabel().orElse("")));
            });
            plans.save(cells, source.getValue());
            saved.run();
        } catch (DomainException e) {
            var refusal = new Paragraph(getTranslation(e.key(), e.arguments().toArray()));
            refusal.addClassName("form-refusal");
            refusal.getElement().setAttribute("role", "alert");
            outcome.add(refusal);
            if (e instanceof DomainException.Conflict) {
                both();
            }
        }
    }

    /** Both numbers where somebody else was faster; what was entered here stays, and is taken when it is saved again. */
    private void both() {
        PlanSheet now = plans.sheet();
        var list = new UnorderedList();
        fields.forEach((key, field) -> now.last(key.kind(), key.year()).ifPresent(last -> {
            if (last.version() != versions.getOrDefault(key, 0)) {
                versions.put(key, last.version());
                list.add(new ListItem(getTranslation(
                        "form.conflict-value",
                        String.valueOf(field.getAriaLabel().orElse("")),
                        last.cumulative() == null ? "–" : Formats.count(last.cumulative()),
                        field.getValue() == null ? "–" : Formats.count(field.getValue()))));
            }
        }));
        var give = new Button(getTranslation("form.conflict-give"), click -> saved.run());
        var both = new Div(list, new Paragraph(getTranslation("plan.conflict-again")), give);
        both.addClassNames("form-refusal", "form-conflict");
        outcome.add(both);
    }

    private Component history() {
        var list = new UnorderedList();
        sheet.versions()
                .forEach(version -> list.add(new ListItem(getTranslation(
                        "plan.history-entry",
                        getTranslation("facility.kind." + version.kind().name()),
                        Integer.toString(version.year()),
                        version.version(),
                        version.cumulative() == null
                                ? getTranslation("plan.taken-out")
                                : Formats.count(version.cumulative()),
                        version.source() == null ? getTranslation("plan.no-source") : version.source(),
                        version.changedBy(),
                        Formats.moment(version.changedAt().atZone(zone))))));
        var history = new Details(getTranslation("plan.history"), list);
        history.addClassNames("register-history", "no-print");
        return history;
    }
}
