package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.rollout.CriterionState;
import id.pantau.rollout.FacilityAssessment;
import id.pantau.rollout.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All criteria, under the stage that asks for them first. */
class AssessmentChecklist extends Div {

    private final Map<String, AssessmentCriterion> rows = new HashMap<>();

    AssessmentChecklist(FacilityAssessment facility, EvidenceWords words, Consumer<CriterionState> open) {
        addClassName("assessment-checklist");
        Consumer<CriterionState> tap = facility.mayRecord() ? open : null;
        for (Stage stage : Stage.values()) {
            group(facility, stage, getTranslation("facility-page.asked-by", words.stage(stage)), words, tap);
        }
        group(facility, null, getTranslation("facility-page.asked-by-none"), words, tap);
    }

    private void group(
            FacilityAssessment facility,
            @Nullable Stage stage,
            String title,
            EvidenceWords words,
            @Nullable Consumer<CriterionState> open) {
        List<CriterionState> asked = facility.criteria().stream()
                .filter(c -> c.criterion().requiredFor() == stage)
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        long shown = asked.stream().filter(c -> c.standing().isShown()).count();
        var count =
                new Span(getTranslation("facility-page.shown-of", Formats.count(shown), Formats.count(asked.size())));
        count.addClassName("group-count");
        var head = new Div(new H3(title));
        if (stage != null) {
            head.add(count);
        }
        head.addClassName("group-head");
        add(head);
        asked.forEach(c -> {
            var row = new AssessmentCriterion(c, words, words.name(c.criterion()), open);
            rows.put(c.criterion().code(), row);
            add(row);
        });
    }

    /** Leads the eye to one criterion; false where the list has no such code. */
    boolean point(String code) {
        AssessmentCriterion row = rows.get(code);
        if (row != null) {
            row.point();
        }
        return row != null;
    }
}
