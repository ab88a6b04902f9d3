package id.pantau.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import id.pantau.base.DomainException;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.TargetBasis;
import id.pantau.indicator.TargetCell;
import id.pantau.indicator.TargetConflict;
import id.pantau.indicator.TargetFileService;
import id.pantau.indicator.TargetForm;
import id.pantau.indicator.TargetPreview;
import id.pantau.indicator.TargetSheetRow;
import id.pantau.indicator.TargetSheetService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One basis for all changes of a sheet, and what they would do; saved only after that was looked at. */
class TargetPreviewDialog extends Dialog {

    private final transient TargetSheetService sheets;
    private final int year;
    private final ZoneId zone;
    private final Runnable saved;
    private final Select<Integer> fromMonth = new Select<>();
    private final Select<Integer> untilMonth = new Select<>();
    private final Select<DenominatorKind> denominator = new Select<>();
    private final TargetBasisFields basis;
    private final Div outcome = new Div();
    private final Button save = new Button(getTranslation("target.save-all"), click -> save());
    private final transient List<TargetCell> cells;
    private transient List<TargetForm> forms = List.of();

    /** @param rows the sheet, for what to propose */
    TargetPreviewDialog(
            TargetSheetService sheets,
            TargetFileService files,
            int year,
            List<TargetCell> cells,
            List<TargetSheetRow> rows,
            LocalDate today,
            ZoneId zone,
            Runnable saved) {
        this.sheets = sheets;
        this.basis = new TargetBasisFields(files);
        this.year = year;
        this.cells = new ArrayList<>(cells);
        this.zone = zone;
        this.saved = saved;
        setHeaderTitle(getTranslation("target.preview-title", Integer.toString(year)));
        setWidth("46rem");
        setMaxWidth("100%");
        months(fromMonth, "target.from-month");
        boolean begun = year == today.getYear() && rows.stream().anyMatch(row -> row.own() != null);
        fromMonth.setValue(begun ? today.getMonthValue() : 1);
        months(untilMonth, "target.until-month");
        untilMonth.setEmptySelectionAllowed(true);
        denominator.setLabel(getTranslation("target.denominator"));
        denominator.setItems(DenominatorKind.values());
        denominator.setItemLabelGenerator(k -> getTranslation("figure.denominator." + k.name()));
        denominator.setValue(proposed(rows));
        denominator.addValueChangeListener(change -> save.setEnabled(false));
        outcome.addClassName("sheet-outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        var span = new Div(fromMonth, untilMonth, denominator);
        span.addClassName("target-fields");
        var look = new Button(getTranslation("target.look"), click -> look());
        var form = new Div(span, new Paragraph(getTranslation("target.from-helper")), basis, look, outcome);
        form.addClassName("stacked-form");
        add(form);
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        save.setEnabled(false);
        getFooter().add(new Button(getTranslation("indicator.cancel"), click -> close()), save);
    }

    private void months(Select<Integer> months, String label) {
        months.setLabel(getTranslation(label));
        months.setItems(IntStream.rangeClosed(1, 12).boxed().toList());
        months.setItemLabelGenerator(m -> m == null ? "" : TargetWords.month(year, m));
        months.addValueChangeListener(change -> save.setEnabled(false));
    }

    /** What the targets in force stand on. */
    private static DenominatorKind proposed(List<TargetSheetRow> rows) {
        return rows.stream()
                .map(TargetSheetRow::inForce)
                .filter(Objects::nonNull)
                .map(target -> target.denominator())
                .findFirst()
                .orElse(DenominatorKind.PROJECTION);
    }

    private void look() {
        TargetBasis stands = basis.read();
        if (stands.text().isEmpty()) {
            show(new Paragraph(getTranslation("target.error.basis")));
            return;
        }
        forms = new ArrayList<>(cells.stream().map(cell -> form(cell, stands)).toList());
        preview();
    }

    private TargetForm form(TargetCell cell, TargetBasis stands) {
        Indicator indicator = cell.indicator();
        return new TargetForm(
                indicator.code(),
                year,
                cell.unit().code(),
                fromMonth.getValue(),
                cell.value(),
                indicator.denominatorReported() ? DenominatorKind.REPORTED : denominator.getValue(),
                stands,
                cell.version(),
                cell.band(),
                untilMonth.getValue());
    }

    private void preview() {
        TargetPreview preview = sheets.preview(forms);
        outcome.removeAll();
        if (!preview.problems().isEmpty()) {
            outcome.add(new ProblemList(preview.problems(), this::name));
        }
        preview.conflicts().forEach(this::add);
        if (preview.problems().isEmpty() && preview.conflicts().isEmpty()) {
            outcome.add(new TargetPreviewPanel(preview));
        }
        save.setEnabled(preview.problems().isEmpty()
                && preview.conflicts().isEmpty()
                && !preview.changes().isEmpty());
    }

    private void add(TargetConflict conflict) {
        outcome.add(new TargetConflictNote(
                conflict, zone, () -> decide(conflict, conflict.insisting()), () -> decide(conflict, null)));
    }

    private void decide(TargetConflict conflict, @Nullable TargetForm instead) {
        int place = forms.indexOf(conflict.mine());
        if (instead == null) {
            forms.remove(place);
            cells.remove(place);
        } else {
            forms.set(place, instead);
            TargetCell cell = cells.get(place);
            cells.set(
                    place, new TargetCell(cell.indicator(), cell.unit(), cell.value(), cell.band(), instead.version()));
        }
        preview();
    }

    private String name(int row) {
        TargetCell cell = cells.get(row - 1);
        return cell.indicator().name(getLocale()) + ", " + UnitName.of(this, cell.unit());
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
            show(new Paragraph(getTranslation(e.key(), e.arguments().toArray())));
        }
    }

    private void show(Paragraph refusal) {
        refusal.addClassName("form-refusal");
        outcome.removeAll();
        outcome.add(refusal);
        save.setEnabled(false);
    }
}
