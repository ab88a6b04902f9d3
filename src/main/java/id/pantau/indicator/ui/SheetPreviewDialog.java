package id.pantau.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import id.pantau.base.DomainException;
import id.pantau.indicator.Recorded;
import id.pantau.indicator.SheetCell;
import id.pantau.indicator.SheetConflict;
import id.pantau.indicator.SheetPreview;
import id.pantau.indicator.Unit;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What all numbers of a sheet stand on, and what they would do; saved only after that was looked at.
 *
 * @param <S> the indicator or group
 * @param <F> what is recorded of what was entered
 * @param <H> what that changes
 * @param <R> what somebody else may have recorded since
 */
abstract class SheetPreviewDialog<S, F, H, R extends Recorded> extends Dialog {

    private static final int MOST = 200;

    private final ZoneId zone;
    private final Runnable saved;
    private final Div outcome = new Div();
    private final Button save = new Button(getTranslation("target.save-all"), click -> save());
    private final transient List<SheetCell<S>> cells;
    private transient List<F> forms = List.of();

    /**
     * @param zone in which hours are meant here
     * @param saved runs after everything was saved
     */
    SheetPreviewDialog(List<SheetCell<S>> cells, ZoneId zone, Runnable saved) {
        this.cells = new ArrayList<>(cells);
        this.zone = zone;
        this.saved = saved;
    }

    /** Lays out the dialog; to be called once the fields are made. */
    final void build(String title, Component... fields) {
        setHeaderTitle(title);
        setWidth("46rem");
        setMaxWidth("100%");
        outcome.addClassName("sheet-outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        var form = new Div(fields);
        form.add(new Button(getTranslation("target.look"), click -> look()), outcome);
        form.addClassName("stacked-form");
        add(form);
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        changed();
        getFooter().add(new Button(getTranslation("indicator.cancel"), click -> close()), save);
    }

    /** What was looked at is not what would be saved any more. */
    final void changed() {
        save.setEnabled(false);
    }

    /** @throws DomainException with what is missing in the fields */
    abstract F form(SheetCell<S> cell);

    abstract SheetPreview<H, F, R> preview(List<F> wanted);

    abstract void save(List<F> wanted);

    abstract String name(S subject, Unit unit);

    abstract String sentence(H change);

    abstract String value(R recorded);

    abstract String value(S subject, BigDecimal number);

    private String name(SheetCell<S> cell) {
        return name(cell.subject(), cell.unit());
    }

    private void look() {
        attempt(() -> {
            forms = cells.stream().map(this::form).toList();
            SheetPreview<H, F, R> preview = preview(forms);
            boolean free = preview.problems().isEmpty() && preview.conflicts().isEmpty();
            outcome.removeAll();
            if (!preview.problems().isEmpty()) {
                outcome.add(new ProblemList(preview.problems(), row -> name(cells.get(row - 1))));
            }
            preview.conflicts().forEach(this::add);
            if (free) {
                tell(preview);
            }
            save.setEnabled(free && !preview.changes().isEmpty());
        });
    }

    private void add(SheetConflict<F, R> conflict) {
        int place = forms.indexOf(conflict.mine());
        SheetCell<S> cell = cells.get(place);
        outcome.add(new SheetConflictNote(
                name(cell),
                conflict.saved(),
                value(conflict.saved()),
                value(cell.subject(), cell.number()),
                zone,
                () -> {
                    cells.set(place, cell.over(conflict.saved().version()));
                    look();
                },
                () -> {
                    cells.remove(place);
                    look();
                }));
    }

    private void tell(SheetPreview<H, F, R> preview) {
        int changes = preview.changes().size();
        if (changes == 0) {
            outcome.add(new Paragraph(getTranslation("target.preview-same")));
            return;
        }
        var list = new UnorderedList();
        preview.changes().stream().limit(MOST).forEach(change -> list.add(new ListItem(sentence(change))));
        outcome.add(
                new TargetEffectList(preview.effects()),
                new H3(getTranslation("target.preview-changes", changes)),
                list);
        if (changes > MOST) {
            outcome.add(new Paragraph(getTranslation("target.problems-more", changes - MOST)));
        }
    }

    private void save() {
        attempt(() -> {
            try {
                save(forms);
            } catch (DomainException.Conflict e) {
                look();
                return;
            }
            close();
            Notification.show(getTranslation("target.saved-all"));
            saved.run();
        });
    }

    /** A refusal is shown in the place of what would change. */
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (DomainException e) {
            var refusal = new Paragraph(getTranslation(e.key(), e.arguments().toArray()));
            refusal.addClassName("form-refusal");
            outcome.removeAll();
            outcome.add(refusal);
            changed();
        }
    }
}
