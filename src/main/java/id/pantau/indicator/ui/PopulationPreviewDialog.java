package id.pantau.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.PopulationCell;
import id.pantau.indicator.PopulationChange;
import id.pantau.indicator.PopulationConflict;
import id.pantau.indicator.PopulationForm;
import id.pantau.indicator.PopulationPreview;
import id.pantau.indicator.PopulationSheetService;
import id.pantau.indicator.TargetGroup;
import id.pantau.indicator.Unit;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One source for all numbers of a sheet, and what they would do; saved only after that was looked at. */
class PopulationPreviewDialog extends Dialog {

    private static final int LONGEST_SOURCE = 500;
    private static final int MOST = 200;

    private final transient PopulationSheetService sheets;
    private final int year;
    private final DenominatorKind kind;
    private final ZoneId zone;
    private final Runnable saved;
    private final TextField source = new TextField();
    private final Div outcome = new Div();
    private final Button save = new Button(getTranslation("target.save-all"), click -> save());
    private final transient List<PopulationCell> cells;
    private transient List<PopulationForm> forms = List.of();

    PopulationPreviewDialog(
            PopulationSheetService sheets,
            int year,
            DenominatorKind kind,
            List<PopulationCell> cells,
            ZoneId zone,
            Runnable saved) {
        this.sheets = sheets;
        this.year = year;
        this.kind = kind;
        this.cells = new ArrayList<>(cells);
        this.zone = zone;
        this.saved = saved;
        setHeaderTitle(getTranslation(
                "population.preview-title",
                getTranslation("figure.denominator." + kind.name()),
                Integer.toString(year)));
        setWidth("46rem");
        setMaxWidth("100%");
        source.setLabel(getTranslation("population.source"));
        source.setHelperText(getTranslation("population.source-helper"));
        source.setMaxLength(LONGEST_SOURCE);
        source.addValueChangeListener(change -> save.setEnabled(false));
        outcome.addClassName("sheet-outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        var look = new Button(getTranslation("target.look"), click -> look());
        var form = new Div(source, look, outcome);
        form.addClassName("stacked-form");
        add(form);
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        save.setEnabled(false);
        getFooter().add(new Button(getTranslation("indicator.cancel"), click -> close()), save);
    }

    private void look() {
        String said = source.getValue().strip();
        if (said.isEmpty()) {
            show("population.error.source");
            return;
        }
        forms = new ArrayList<>(cells.stream()
                .map(cell -> new PopulationForm(
                        cell.unit().code(), year, cell.group(), kind, cell.amount(), said, cell.version()))
                .toList());
        preview();
    }

    private void preview() {
        PopulationPreview preview;
        try {
            preview = sheets.preview(forms);
        } catch (DomainException e) {
            show(e.key(), e.arguments().toArray());
            return;
        }
        outcome.removeAll();
        boolean free = preview.problems().isEmpty() && preview.conflicts().isEmpty();
        if (!preview.problems().isEmpty()) {
            outcome.add(new ProblemList(
                    preview.problems(),
                    row -> name(cells.get(row - 1).group(), cells.get(row - 1).unit())));
        }
        preview.conflicts().forEach(this::add);
        if (free) {
            tell(preview);
        }
        save.setEnabled(free && !preview.changes().isEmpty());
    }

    private void tell(PopulationPreview preview) {
        if (preview.changes().isEmpty()) {
            outcome.add(new Paragraph(getTranslation("target.preview-same")));
            return;
        }
        outcome.add(new TargetEffectList(preview.effects()));
        outcome.add(new H3(
                getTranslation("population.preview-changes", preview.changes().size())));
        var list = new UnorderedList();
        preview.changes().stream().limit(MOST).forEach(change -> list.add(new ListItem(sentence(change))));
        outcome.add(list);
        if (preview.changes().size() > MOST) {
            outcome.add(new Paragraph(
                    getTranslation("target.problems-more", preview.changes().size() - MOST)));
        }
    }

    private String sentence(PopulationChange change) {
        Long before = change.before();
        return getTranslation(
                "population.preview-change",
                name(change.group(), change.unit()),
                before == null ? getTranslation("target.none-yet") : Formats.count(before),
                Formats.count(change.next()));
    }

    private void add(PopulationConflict conflict) {
        var saved = conflict.saved();
        var note = new Div(
                new Paragraph(getTranslation(
                        "population.conflict",
                        name(saved.value().group(), saved.unit()),
                        saved.recordedBy(),
                        Formats.moment(saved.recordedAt().atZone(zone)))),
                new Paragraph(getTranslation(
                        "target.conflict-values",
                        Formats.count(saved.value().amount()),
                        Formats.count(conflict.mine().amount()))),
                new Button(getTranslation("target.conflict-insist"), click -> decide(conflict, conflict.insisting())),
                new Button(getTranslation("target.conflict-give"), click -> decide(conflict, null)));
        note.addClassNames("form-refusal", "target-conflict");
        note.getElement().setAttribute("role", "alert");
        outcome.add(note);
    }

    private void decide(PopulationConflict conflict, @Nullable PopulationForm instead) {
        int place = forms.indexOf(conflict.mine());
        if (instead == null) {
            forms.remove(place);
            cells.remove(place);
        } else {
            PopulationCell cell = cells.get(place);
            forms.set(place, instead);
            cells.set(place, new PopulationCell(cell.group(), cell.unit(), cell.amount(), instead.version()));
        }
        preview();
    }

    private String name(TargetGroup group, @Nullable Unit unit) {
        return UnitName.of(this, unit) + ", " + getTranslation("indicator.group." + group.name());
    }

    private void save() {
        try {
            sheets.save(forms);
            close();
            Notification.show(getTranslation("target.saved-all"));
            saved.run();
        } catch (DomainException.Conflict e) {
            preview();
        } catch (DomainException e) {
            show(e.key(), e.arguments().toArray());
        }
    }

    private void show(String key, Object... arguments) {
        var refusal = new Paragraph(getTranslation(key, arguments));
        refusal.addClassName("form-refusal");
        outcome.removeAll();
        outcome.add(refusal);
        save.setEnabled(false);
    }
}
