package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Span;
import id.pantau.rollout.FacilityStage;

/** A stage as its pattern and its word; says when evidence is to be renewed. */
class StageChip extends Span {

    StageChip(FacilityStage facility) {
        addClassName("stage-chip");
        var swatch = new Span();
        swatch.addClassNames("stage-key", "stage-" + facility.stage().word());
        swatch.getElement().setAttribute("aria-hidden", "true");
        add(swatch, new Span(getTranslation("rollout.stage." + facility.stage().name())));
        if (!facility.outdated().isEmpty()) {
            var mark = new Span(getTranslation("ilp.outdated.mark"));
            mark.addClassName("caution");
            add(mark);
        }
    }
}
