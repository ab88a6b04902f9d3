package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.Level;
import id.pantau.indicator.IndicatorReport;

/**
 * Keeps village values of sensitive indicators off paper, also for those who see them on their screen (rules §7): whatever is
 * printed goes from hand to hand.
 */
final class OnPaper {

    /** A part with this class is not printed. */
    static final String LEFT_OUT = "not-on-paper";

    private OnPaper() {}

    /** {@code part} as it is; on paper, where it may not be, the sentence that says so. */
    static Component guarded(Component part, IndicatorReport report) {
        if (!report.indicator().sensitive() || report.level() != Level.DESA) {
            return part;
        }
        part.addClassName(LEFT_OUT);
        var sentence = new Paragraph(part.getTranslation("figure.level.SHOWN_TO_PUSKESMAS"));
        sentence.addClassNames("note", "only-on-paper");
        var holder = new Div(part, sentence);
        holder.addClassName("paper-guard");
        return holder;
    }
}
