package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Div;
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
import java.util.List;
import java.util.Map;

/** Counts the people of a Pustu or Posyandu, beginning with the numbers of the last count, if there is one. */
class PeopleDialog extends RegisterDialog {

    private static final int MOST = 999;

    private final transient PeopleService people;
    private final String facilityCode;
    private final transient Runnable done;
    private final Map<PeopleGroup, IntegerField> numbers = new EnumMap<>(PeopleGroup.class);
    private final DateField date = new DateField();
    private boolean instead;

    /** @param account sign-in name, under which what is typed is kept in the browser */
    PeopleDialog(PeopleService people, FacilityAssessment facility, String account, Runnable done) {
        super("", done);
        this.people = people;
        this.facilityCode = facility.stage().code();
        this.done = done;
        addClassName("evidence-dialog");
        setHeaderTitle(getTranslation("people.title." + facility.stage().kind().name()));
        PeopleCount last = facility.people();
        var groups = new Div();
        groups.addClassName("proof-field");
        for (PeopleGroup group : PeopleGroup.of(facility.stage().kind())) {
            var number = new IntegerField(getTranslation("people.group." + group.name()));
            number.setMin(0);
            number.setMax(MOST);
            number.setStepButtonsVisible(true);
            number.setValue(last == null ? null : Integer.valueOf(last.number(group)));
            FormDraft.mark(number, group.name());
            numbers.put(group, number);
            groups.add(number);
        }
        date.setLabel(getTranslation("people.date"));
        date.setMax(facility.today());
        date.setValue(facility.today());
        date.setWidthFull();
        FormDraft.mark(date, "tanggal");
        var counts = new Div(groups, date);
        counts.addClassName("stacked-form");
        fields(counts);
        onSave(getTranslation("facility-page.save"), this::save);
        var draft = new FormDraft(counts, "pantau-orang:%s:%s".formatted(account, facilityCode));
        draft.follow(back -> {});
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                draft.forget();
            }
        });
    }

    private void save() {
        var counted = new EnumMap<PeopleGroup, Integer>(PeopleGroup.class);
        numbers.forEach((group, field) -> {
            if (field.getValue() != null) {
                counted.put(group, field.getValue());
            }
        });
        var form = new PeopleForm(facilityCode, date.getValue(), counted, instead);
        instead = false;
        try {
            people.save(form);
        } catch (DomainException.Conflict e) {
            choose(null, List.of(), () -> instead = true, done);
            throw e;
        }
    }
}
