package id.pantau.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.i18n.Formats;
import id.pantau.rollout.FacilityAssessment;
import id.pantau.rollout.PeopleCount;
import id.pantau.rollout.PeopleGroup;
import java.util.stream.Collectors;

/** How many kader, nurses and midwives there are, as of when. */
class PeoplePanel extends Div {

    PeoplePanel(FacilityAssessment facility, Runnable open) {
        addClassName("people-panel");
        PeopleCount count = facility.people();
        if (count == null) {
            add(new Paragraph(getTranslation("people.none")));
        } else {
            add(new Paragraph(getTranslation(
                    "people.as-of",
                    Formats.date(count.date()),
                    PeopleGroup.of(facility.stage().kind()).stream()
                            .map(g -> getTranslation("people.group." + g.name()) + " " + Formats.count(count.number(g)))
                            .collect(Collectors.joining(", ")))));
        }
        if (facility.mayRecord()) {
            add(new Button(getTranslation("people.record"), click -> open.run()));
        }
    }
}
