package id.pantau.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.DomainException;
import id.pantau.base.ui.FormDraft;
import id.pantau.followup.AgendaReason;
import id.pantau.followup.ReviewDetails;
import id.pantau.followup.ReviewItem;
import id.pantau.followup.ReviewItemForm;
import id.pantau.followup.ReviewStop;
import id.pantau.followup.ReviewStopForm;
import id.pantau.followup.ReviewWork;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One village of a meeting: its items, and one tap to the next. What is typed is kept in the browser until it is saved. */
class ReviewStopPanel extends Div {

    private final transient ReviewWork work;
    private final transient ReviewDetails meeting;
    private final transient ReviewStop stop;
    private final transient ReviewWords words;
    private final transient Runnable done;
    private final transient List<ReviewTopic> topics = new ArrayList<>();
    private final transient FormDraft draft;
    private final Div list = new Div();
    private final Paragraph refusal = new Paragraph();
    private final Paragraph givenBack = new Paragraph();
    private final Button next = new Button();
    private final ReviewTopic brought;

    /**
     * @param account sign-in name, under which what is typed is kept in the browser
     * @param done runs when the village is saved
     */
    ReviewStopPanel(
            ReviewWork work, ReviewDetails meeting, ReviewStop stop, ReviewWords words, String account, Runnable done) {
        this.work = work;
        this.meeting = meeting;
        this.stop = stop;
        this.words = words;
        this.done = done;
        addClassName("review-stop");
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        givenBack.addClassName("note");
        list.addClassName("review-topics");
        stop.topics().forEach(item -> add(item, Integer.toString(item.id())));
        var head = new Div(new H2(words.unit(stop.unit())));
        head.addClassName("review-stop-head");
        if (stop.unit().districtName() != null) {
            head.add(new Paragraph(words.text("review.kecamatan", stop.unit().districtName())));
        }
        add(head, givenBack, list);
        if (topics.isEmpty()) {
            list.add(calm());
        }
        // There from the beginning, so that a draft finds its fields again.
        brought = add(null, "baru");
        brought.fold(true);
        next.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        next.addClassName("review-next");
        next.setDisableOnClick(true);
        next.addClickListener(click -> save());
        var more = new Button(words.text("review.add"), click -> bringUp());
        var bar = new Div(more, next);
        bar.addClassName("review-bar");
        add(refusal, bar);
        name();
        draft = new FormDraft(
                this,
                "evaluasi:%s:%d:%s"
                        .formatted(account, meeting.head().id(), stop.unit().code()));
        draft.follow(back -> givenBack.setText(back ? words.text("review.given-back") : ""));
    }

    private Paragraph calm() {
        var calm = new Paragraph(words.text("review.calm"));
        calm.addClassName("review-calm");
        return calm;
    }

    private ReviewTopic add(@Nullable ReviewItem item, String name) {
        var topic = new ReviewTopic(item, name, stop, words, meeting.head().nextOn(), this::name);
        topics.add(topic);
        list.add(topic);
        return topic;
    }

    private void bringUp() {
        brought.fold(false);
        brought.scrollIntoView();
    }

    /** The one button says what it does. */
    private void name() {
        if (brought.isSaid()) {
            brought.fold(false); // given back from the draft
        }
        boolean decided = topics.stream().anyMatch(ReviewTopic::hasPlan);
        next.setText(words.text(decided ? "review.save-next" : "review.pass-next"));
    }

    private void save() {
        next.setEnabled(true);
        refusal.setVisible(false);
        try {
            work.settle(new ReviewStopForm(meeting.head().id(), stop.unit().code(), forms()));
        } catch (DomainException e) {
            refusal.setText(getTranslation(e.key(), e.arguments().toArray()));
            refusal.setVisible(true);
            refusal.scrollIntoView();
            return;
        }
        draft.forget();
        done.run();
    }

    private List<ReviewItemForm> forms() {
        Stream<ReviewItemForm> routine = stop.items().stream()
                .filter(item -> item.reason() == AgendaReason.ROUTINE)
                .map(item -> new ReviewItemForm(item.id(), item.version(), null, null, null, null, null, null, 0));
        return Stream.concat(
                        routine, topics.stream().filter(ReviewTopic::isSaid).map(ReviewTopic::form))
                .toList();
    }
}
