package id.pantau.followup.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.base.ui.DateField;
import id.pantau.base.ui.FormDraft;
import id.pantau.followup.AgendaReason;
import id.pantau.followup.FollowUpRow;
import id.pantau.followup.Owner;
import id.pantau.followup.ReviewItem;
import id.pantau.followup.ReviewItemForm;
import id.pantau.followup.ReviewOutcome;
import id.pantau.followup.ReviewStop;
import id.pantau.indicator.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item of the agenda: what it is about on the left, what is to be done on the right. Nothing chosen: nothing new. */
class ReviewTopic extends Section {

    /** What a meeting decides most often; on screen: the message {@code review.choice.<NAME>}. */
    private enum Choice {
        SWEEPING,
        HOME_VISIT,
        ASSISTANCE,
        GUIDANCE
    }

    private final transient @Nullable ReviewItem item;
    private final transient ReviewWords words;
    private final TextArea problem = new TextArea();
    private final TextArea cause = new TextArea();
    private final List<Checkbox> choices = new ArrayList<>();
    private final TextArea plan = new TextArea();
    private final Select<Owner> owner = new Select<>();
    private final DateField due = new DateField();

    /**
     * @param item null for something that is brought up now
     * @param name of this item and no other within the village, for the draft
     * @param proposed due day, as long as none is decided
     * @param changed runs when something is chosen or written
     */
    ReviewTopic(
            @Nullable ReviewItem item,
            String name,
            ReviewStop stop,
            ReviewWords words,
            LocalDate proposed,
            Runnable changed) {
        this.item = item;
        this.words = words;
        addClassName("review-topic");
        label(name, stop);
        fill(stop, proposed);
        choices.forEach(choice -> choice.addValueChangeListener(change -> changed.run()));
        Stream.of(plan, problem, cause).forEach(text -> text.addValueChangeListener(change -> changed.run()));
        var chosen = new Div();
        chosen.addClassName("review-choices");
        chosen.getElement().setAttribute("role", "group");
        chosen.getElement().setAttribute("aria-label", words.text("review.choices"));
        choices.forEach(chosen::add);
        var who = new Div(owner, due);
        who.addClassName("review-who");
        var said = new Div(problem, cause, chosen, plan, who);
        said.addClassName("review-said");
        add(about(stop), said);
    }

    private Div about(ReviewStop stop) {
        var about = new Div();
        about.addClassName("review-about");
        if (item == null) {
            about.add(new H3(words.text("review.reason.ADDED")));
            return about;
        }
        about.add(new H3(words.heading(item)));
        Indicator indicator = words.indicator(item);
        if (indicator != null) {
            var reason = new Span(words.text("review.reason." + item.reason().name()));
            reason.addClassName("review-reason");
            reason.getElement().setAttribute("data-reason", item.reason().name());
            about.add(reason);
        }
        if (indicator != null && item.figure() != null) {
            about.add(new ReviewFigure(item.figure(), indicator));
        }
        if (item.previous() != null) {
            var before = new Div(
                    new Paragraph(
                            item.previous().decidedOn() == null
                                    ? words.text("review.previous-title")
                                    : words.text(
                                            "review.previous-on",
                                            ReviewWords.date(item.previous().decidedOn()))),
                    new Paragraph(words.previous(item.previous(), stop.unit())));
            before.addClassName("review-previous");
            before.getElement().setAttribute("data-fate", item.previous().fate().name());
            about.add(before);
        }
        return about;
    }

    private void label(String name, ReviewStop stop) {
        problem.setLabel(words.text("review.problem"));
        cause.setLabel(words.text("review.cause"));
        plan.setLabel(words.text("review.plan"));
        plan.setPlaceholder(words.text("review.plan-helper"));
        owner.setLabel(words.text("review.owner"));
        due.setLabel(words.text("review.due"));
        owner.setItemLabelGenerator(chosen -> chosen == null ? "" : words.owner(chosen, stop.unit()));
        FormDraft.mark(problem, name + ".masalah");
        FormDraft.mark(cause, name + ".penyebab");
        FormDraft.mark(plan, name + ".rtl");
        FormDraft.mark(owner, name + ".pj");
        FormDraft.mark(due, name + ".tenggat");
        for (Choice choice : Choice.values()) {
            var box = new Checkbox(words.text("review.choice." + choice.name()));
            box.addClassName("review-choice");
            FormDraft.mark(box, name + "." + choice.name());
            choices.add(box);
        }
    }

    private void fill(ReviewStop stop, LocalDate proposed) {
        ReviewItem decided = item != null && item.outcome() == ReviewOutcome.DECIDED ? item : null;
        problem.setValue(item == null || item.problem() == null ? "" : item.problem());
        cause.setValue(item == null || item.cause() == null ? "" : item.cause());
        plan.setValue(decided == null || decided.plan() == null ? "" : decided.plan());
        due.setValue(decided == null ? proposed : decided.due());
        var owners = new ReviewOwners(stop);
        owner.setItems(owners.all());
        owner.setValue(owners.first(decided == null ? owner(item) : decided.owner()));
    }

    /** Who was responsible before; null where nobody was. */
    private static @Nullable Owner owner(@Nullable ReviewItem item) {
        return item == null || item.previous() == null ? null : item.previous().owner();
    }

    /** Not shown until it is asked for; its fields are there all the same. */
    void fold(boolean folded) {
        setClassName("is-folded", folded);
    }

    /** Whether an RTL is chosen or written. */
    boolean hasPlan() {
        return !plan.getValue().isBlank() || choices.stream().anyMatch(Checkbox::getValue);
    }

    /** Whether there is anything to save; something that was brought up and left empty is nothing. */
    boolean isSaid() {
        return item != null || hasPlan() || !problem.getValue().isBlank();
    }

    ReviewItemForm form() {
        String chosen = choices.stream()
                .filter(Checkbox::getValue)
                .map(Checkbox::getLabel)
                .collect(Collectors.joining(", "));
        String text = Stream.of(chosen, plan.getValue().strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
        FollowUpRow followUp = item == null ? null : item.followUp();
        return new ReviewItemForm(
                item == null ? null : item.id(),
                item == null ? 0 : item.version(),
                item != null && item.reason() == AgendaReason.ROUTINE ? null : problem.getValue(),
                cause.getValue(),
                text,
                owner.getValue(),
                due.getValue(),
                followUp == null ? null : followUp.id(),
                followUp == null ? 0 : followUp.version());
    }
}
