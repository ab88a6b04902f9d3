package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.rollout.CommitmentRow;
import id.pantau.rollout.CommitmentStatus;
import java.time.LocalDate;

/** The status as sign and word, and how late it is. */
class CommitmentStatusChip extends Div {

    CommitmentStatusChip(CommitmentRow row, LocalDate today) {
        addClassName("commitment-status");
        var sign = new Span(sign(row.status()));
        sign.getElement().setAttribute("aria-hidden", "true");
        add(new Div(
                sign,
                new Span(
                        " " + getTranslation("commitment.status." + row.status().name()))));
        if (row.late()) {
            var late = new Div(getTranslation("commitment.late", Formats.count(row.daysLate(today))));
            late.addClassName("commitment-late");
            add(late);
        }
    }

    private static String sign(CommitmentStatus status) {
        return switch (status) {
            case NEW -> "○";
            case RUNNING -> "◐";
            case DONE -> "●";
            case CANCELLED -> "✕";
        };
    }
}
