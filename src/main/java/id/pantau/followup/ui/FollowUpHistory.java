package id.pantau.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.Role;
import id.pantau.base.i18n.Formats;
import id.pantau.followup.Desk;
import id.pantau.followup.FollowUpDetails;
import id.pantau.followup.FollowUpStep;
import id.pantau.followup.FollowUpUnit;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** What happened to a problem, the newest first, each step as a sentence. */
class FollowUpHistory extends Div {

    private final transient FollowUpWords words;
    private final ZoneId zone;

    FollowUpHistory(FollowUpDetails problem, FollowUpWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        addClassName("follow-up-history");
        var list = new OrderedList();
        problem.steps().forEach(step -> list.add(item(step, problem.row().unit())));
        add(list);
    }

    private ListItem item(FollowUpStep step, FollowUpUnit unit) {
        var item = new ListItem(new Span(sentence(step, unit)));
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

    private String sentence(FollowUpStep step, FollowUpUnit unit) {
        String moment = Formats.moment(step.happenedAt().atZone(ZoneOffset.UTC).withZoneSameInstant(zone));
        String to = words.desk(step.to(), unit);
        if (step.policy() != null) {
            return words.text("follow-up-page.step.clock", moment, to, from(step, unit));
        }
        Role role = step.byRole();
        String who = role == null
                ? words.text("follow-up-page.step.nobody-by-hand")
                : words.text("follow-up-page.step.who", step.byName(), words.text("role." + role.name()));
        return words.text("follow-up-page.step." + step.kind().name(), moment, who, to);
    }

    private String from(FollowUpStep step, FollowUpUnit unit) {
        Desk from = step.from();
        return from == null ? "" : words.desk(from, unit);
    }

    private static Paragraph more(String text) {
        var line = new Paragraph(text);
        line.addClassName("follow-up-said");
        return line;
    }
}
