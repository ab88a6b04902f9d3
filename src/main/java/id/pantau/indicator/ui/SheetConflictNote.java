package id.pantau.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.Recorded;
import java.time.ZoneId;

/** A number that somebody else has changed in between: both values, and a choice between them. */
class SheetConflictNote extends Div {

    /**
     * @param name of what it is about
     * @param saved what stands there, in words
     * @param mine what was entered here, in words
     * @param zone in which hours are meant here
     * @param insist takes what was entered here
     * @param give takes what the other has saved
     */
    SheetConflictNote(
            String name, Recorded by, String saved, String mine, ZoneId zone, Runnable insist, Runnable give) {
        addClassNames("form-refusal", "target-conflict");
        getElement().setAttribute("role", "alert");
        add(
                new Paragraph(getTranslation(
                        "target.conflict",
                        name,
                        by.recordedBy(),
                        Formats.moment(by.recordedAt().atZone(zone)))),
                new Paragraph(getTranslation("target.conflict-values", saved, mine)),
                new Button(getTranslation("target.conflict-insist"), click -> insist.run()),
                new Button(getTranslation("target.conflict-give"), click -> give.run()));
    }
}
