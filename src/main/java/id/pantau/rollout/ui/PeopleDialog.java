package id.pantau.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import id.pantau.base.DomainException;
import id.pantau.base.ui.DateField;
import id.pantau.base.ui.FormDraft;
import id.pantau.rollout.FacilityAssessment;
import id.pantau.rollout.PeopleCount;
import id.pantau.rollout.PeopleForm;
import id.pantau.rollout.PeopleGroup;
import id.pantau.rollout.PeopleService;
import java.util.EnumMap;
import java.util.Map;

/** Counts the people of a Pustu or Posyandu, beginning with the numbers of the last count, if there is one. */
class PeopleDialog extends Dialog {

    private static final int MOST = 999;

    private final transient PeopleService people;
    private final String facilityCode;
    private final transient Runnable done;
    private final Map<PeopleGroup, IntegerField> numbers = new EnumMap<>(PeopleGroup.class);
    private final DateField date = new DateField();
    private final Div form = new Div();
    private final Div refusal = new Div();
    private final transient FormDraft draft;

    /** @param account sign-in name, under which what is typed is kept in the browser */
    PeopleDialog(PeopleService people, FacilityAssessment facility, String account, Runnable done) {
        this.people = people;
        this.facilityCode = facility.stage().code();
        this.done = done;
        addClassName("evidence-dialog");
        setHeaderTitle(getTranslation("people.title." + facility.stage().kind().name()));
        setWidth("34rem");
        setMaxWidth("100%");
        PeopleCount last = facility.people();
        var fields = new Div();
        fields.addClassName("proof-field");
        for (PeopleGroup group : PeopleGroup.of(facility.stage().kind())) {
            var number = new IntegerField(getTranslation("people.group." + group.name()));
            number.setMin(0);
            number.setMax(MOST);
            number.setStepButtonsVisible(true);
            number.setValue(last == null ? null : Integer.valueOf(last.number(group)));
            FormDraft.mark(number, group.name());
            numbers.put(group, number);
            fields.add(number);
        }
        date.setLabel(getTranslation("people.date"));
        date.setMax(facility.today());
        date.setValue(facility.today());
        date.setWidthFull();
        FormDraft.mark(date, "tanggal");
        form.addClassName("stacked-form");
        form.add(fields, date);
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(form, refusal);
        var save = new Button(getTranslation("facility-page.save"), click -> attempt(false));
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("facility-page.cancel"), click -> leave()), save);
        draft = new FormDraft(form, "pantau-orang:%s:%s".formatted(account, facilityCode));
        draft.follow(back -> {});
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
    }

    private void attempt(boolean instead) {
        refusal.removeAll();
        refusal.setVisible(false);
        var counted = new EnumMap<PeopleGroup, Integer>(PeopleGroup.class);
        numbers.forEach((group, field) -> {
            if (field.getValue() != null) {
                counted.put(group, field.getValue());
            }
        });
        try {
            people.save(new PeopleForm(facilityCode, date.getValue(), counted, instead));
            leave();
            done.run();
        } catch (DomainException e) {
            refusal.add(new Paragraph(getTranslation(e.key(), e.arguments().toArray())));
            if (e instanceof DomainException.Conflict) {
                refusal.add(
                        new Button(getTranslation("facility-page.conflict-insist"), click -> attempt(true)),
                        new Button(getTranslation("facility-page.conflict-give"), click -> leave()));
            }
            refusal.setVisible(true);
        }
    }

    private void leave() {
        draft.forget();
        close();
    }
}
