package id.pantau.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.followup.FollowUpDetails;
import id.pantau.followup.FollowUpStep;
import id.pantau.followup.FollowUpUnit;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** What happened to a problem, the newest first, each step as a sentence. */
class FollowUpHistory extends Div {

    private final transient FollowUpWords words;
    private final transient StepWords steps;

    FollowUpHistory(FollowUpDetails problem, FollowUpWords words, ZoneId zone) {
        this.words = words;
        this.steps = new StepWords(words, zone);
        addClassName("follow-up-history");
        var list = new OrderedList();
        problem.steps().forEach(step -> list.add(item(step, problem.row().unit())));
        add(list);
    }

    private ListItem item(FollowUpStep step, FollowUpUnit unit) {
        var item = new ListItem(new Span(steps.sentence(step, unit)));
        if (!step.nobodyAt().isEmpty()) {
            item.add(more(words.text(
                    "follow-up-page.step.nobody",
                    step.nobodyAt().stream().map(desk -> words.desk(desk, unit)).collect(Collectors.joining(", ")))));
        }
        if (step.text() != null) {
            item.add(more("“" + step.text() + "”"));
        }
        return item;
    }

    private static Paragraph more(String text) {
        var line = new Paragraph(text);
        line.addClassName("follow-up-said");
        return line;
    }
}
