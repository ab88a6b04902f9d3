package id.pantau.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.TargetConflict;
import java.time.ZoneId;

/** A target that somebody else has changed in between: both values, and a choice between them. */
class TargetConflictNote extends Div {

    /**
     * @param zone in which hours are meant here
     * @param insist takes what was entered here
     * @param give takes what the other has saved
     */
    TargetConflictNote(TargetConflict conflict, ZoneId zone, Runnable insist, Runnable give) {
        addClassNames("form-refusal", "target-conflict");
        getElement().setAttribute("role", "alert");
        var words = new TargetWords(this, getLocale());
        var saved = conflict.saved();
        add(
                new Paragraph(getTranslation(
                        "target.conflict",
                        saved.indicator().name(getLocale()),
                        UnitName.of(this, saved.unit()),
                        saved.recordedBy(),
                        Formats.moment(saved.recordedAt().atZone(zone)))),
                new Paragraph(getTranslation(
                        "target.conflict-values",
                        words.value(saved.indicator(), saved.target()),
                        words.amount(saved.indicator(), conflict.mine().value()))),
                new Button(getTranslation("target.conflict-insist"), click -> insist.run()),
                new Button(getTranslation("target.conflict-give"), click -> give.run()));
    }
}
