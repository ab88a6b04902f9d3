package id.pantau.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.pantau.base.DomainException;
import id.pantau.base.ui.DateField;
import id.pantau.followup.ReviewWork;
import id.pantau.rollout.MeetingForum;
import java.time.LocalDate;
import java.util.function.IntConsumer;

/** Begins a meeting: which forum, which day. The agenda makes itself. */
class ReviewStart extends Div {

    private final Select<MeetingForum> forum = new Select<>();
    private final DateField heldOn = new DateField();
    private final Paragraph refusal = new Paragraph();

    /** @param begun told the id of the meeting */
    ReviewStart(ReviewWork work, String puskesmasCode, LocalDate today, IntConsumer begun) {
        addClassName("review-start");
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        forum.setLabel(getTranslation("review.forum"));
        forum.setItems(MeetingForum.values());
        forum.setItemLabelGenerator(chosen -> getTranslation("meeting.forum." + chosen.name()));
        forum.setValue(MeetingForum.WEEKLY);
        heldOn.setLabel(getTranslation("review.held-on"));
        heldOn.setValue(today);
        heldOn.setMax(today);
        var begin = new Button(getTranslation("review.begin"), click -> {
            try {
                begun.accept(work.begin(puskesmasCode, forum.getValue(), heldOn.getValue()));
            } catch (DomainException e) {
                refusal.setText(getTranslation(e.key(), e.arguments().toArray()));
                refusal.setVisible(true);
            }
        });
        begin.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        begin.addClassName("review-next");
        var note = new Paragraph(getTranslation("review.begin-note"));
        note.addClassName("note");
        var fields = new Div(forum, heldOn, begin);
        fields.addClassName("review-start-fields");
        add(fields, refusal, note);
    }
}
