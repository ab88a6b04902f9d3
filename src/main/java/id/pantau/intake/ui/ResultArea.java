package id.pantau.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Where a page shows what became of a file: its report, or a sentence. */
final class ResultArea extends Div {

    ResultArea() {
        addClassName("pack-result");
    }

    /** What was done, alone. */
    void say(String sentence) {
        removeAll();
        var said = new Paragraph(sentence);
        said.addClassName("pack-verdict");
        said.getElement().setAttribute("role", "status");
        add(said);
    }

    /** Why nothing was done, alone. */
    void refuse(String sentence) {
        removeAll();
        warn(sentence);
    }

    /** Why nothing was done, above what is shown. */
    void warn(String sentence) {
        var warning = new Paragraph(sentence);
        warning.addClassName("caution");
        warning.getElement().setAttribute("role", "alert");
        addComponentAsFirst(warning);
    }
}
