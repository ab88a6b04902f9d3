package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.rollout.CriterionState;
import id.pantau.rollout.FacilityAssessment;
import id.pantau.rollout.Missing;
import java.util.function.Consumer;

/** What keeps the facility from its next stage, each a place to tap. */
class AssessmentNext extends Div {

    AssessmentNext(FacilityAssessment facility, EvidenceWords words, Consumer<CriterionState> open) {
        addClassName("assessment-next");
        var next = facility.stage().stage().next();
        if (next.isEmpty()) {
            add(new Paragraph(getTranslation("facility-page.highest")));
            return;
        }
        add(new Paragraph(getTranslation("facility-page.for-stage", words.stage(next.get()))));
        for (Missing missing : facility.stage().missing()) {
            facility.criteria().stream()
                    .filter(c -> c.criterion().code().equals(missing.criterion().code()))
                    .map(c -> new AssessmentCriterion(
                            c, words, words.missing(missing), facility.mayRecord() ? open : null))
                    .forEach(row -> {
                        row.addClassName("criterion-asked");
                        add(row);
                    });
        }
    }
}
