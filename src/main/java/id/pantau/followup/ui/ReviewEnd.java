package id.pantau.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.base.DomainException;
import id.pantau.base.ui.DateField;
import id.pantau.base.ui.FormDraft;
import id.pantau.followup.Attendee;
import id.pantau.followup.ReviewClosingForm;
import id.pantau.followup.ReviewDetails;
import id.pantau.followup.ReviewRow;
import id.pantau.followup.ReviewStop;
import id.pantau.followup.ReviewWork;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The end of a meeting: who took part, in numbers, and the minutes are recorded. */
class ReviewEnd extends Div {

    private static final int MOST = 500;

    private final transient ReviewWork work;
    private final transient ReviewRow meeting;
    private final transient Runnable done;
    private final transient FormDraft draft;
    private final DateField heldOn = new DateField();
    private final Map<Attendee, IntegerField> people = new EnumMap<>(Attendee.class);
    private final TextArea remarks = new TextArea();
    private final Paragraph refusal = new Paragraph();

    /** @param done runs when the minutes are recorded */
    ReviewEnd(ReviewWork work, ReviewDetails details, ReviewWords words, String account, Runnable done) {
        this.work = work;
        this.meeting = details.head();
        this.done = done;
        addClassName("review-end");
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        heldOn.setLabel(words.text("review.held-on"));
        heldOn.setValue(meeting.heldOn());
        remarks.setLabel(words.text("review.remarks"));
        remarks.setValue(meeting.remarks() == null ? "" : meeting.remarks());
        FormDraft.mark(remarks, "catatan");
        var counts = new Div();
        counts.addClassName("review-attendance");
        for (Attendee attendee : Attendee.values()) {
            counts.add(count(attendee, words));
        }
        var record = new Button(words.text("review.record"), click -> record());
        record.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        record.addClassName("review-next");
        var bar = new Div(record);
        bar.addClassName("review-bar");
        var note = new Paragraph(words.text("review.attendance-note"));
        note.addClassName("note");
        add(new H2(words.text("review.end")), left(details, words), heldOn, note, counts, remarks, refusal, bar);
        draft = new FormDraft(this, "evaluasi:%s:%d:akhir".formatted(account, meeting.id()));
        draft.follow(back -> {});
    }

    private IntegerField count(Attendee attendee, ReviewWords words) {
        var field = new IntegerField(words.attendee(attendee));
        field.setMin(0);
        field.setMax(MOST);
        field.setStepButtonsVisible(true);
        field.setValue(meeting.attendance().getOrDefault(attendee, 0));
        FormDraft.mark(field, attendee.name());
        people.put(attendee, field);
        return field;
    }

    /** Whom nobody has spoken about yet: they come back. */
    private static Paragraph left(ReviewDetails details, ReviewWords words) {
        List<ReviewStop> left =
                details.stops().stream().filter(stop -> !stop.discussed()).toList();
        return new Paragraph(
                left.isEmpty()
                        ? words.text("review.all-discussed")
                        : words.text(
                                "review.left",
                                left.size(),
                                left.stream().map(stop -> stop.unit().name()).collect(Collectors.joining(", "))));
    }

    private void record() {
        refusal.setVisible(false);
        Map<Attendee, Integer> attendance = people.entrySet().stream()
                .filter(field -> field.getValue().getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().getValue()));
        try {
            work.finish(new ReviewClosingForm(
                    meeting.id(), meeting.version(), heldOn.getValue(), attendance, remarks.getValue()));
        } catch (DomainException e) {
            refusal.setText(getTranslation(e.key(), e.arguments().toArray()));
            refusal.setVisible(true);
            return;
        }
        draft.forget();
        done.run();
    }
}
