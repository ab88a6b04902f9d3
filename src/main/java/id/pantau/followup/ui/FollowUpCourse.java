package id.pantau.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.pantau.base.i18n.Formats;
import id.pantau.followup.FollowUpDetails;
import id.pantau.followup.FollowUpOrigin;
import id.pantau.followup.FollowUpRow;
import org.jspecify.annotations.Nullable;

/** Masalah, Penyebab, RTL, Tindak lanjut, Evaluasi: in this order, as every Puskesmas writes it. */
class FollowUpCourse extends Div {

    private final transient FollowUpWords words;

    FollowUpCourse(FollowUpDetails problem, FollowUpWords words) {
        this.words = words;
        FollowUpRow row = problem.row();
        addClassName("follow-up-course");
        add(
                section(
                        "problem",
                        row.problem(),
                        words.text(
                                row.origin() == FollowUpOrigin.AUTOMATIC
                                        ? "follow-up-page.opened-by-itself"
                                        : "follow-up-page.reported-by",
                                problem.openedBy(),
                                Formats.date(row.openedOn()),
                                words.text("follow-up.origin." + row.origin().name()))),
                section("cause", problem.cause(), null),
                section("plan", row.plan(), responsible(row)),
                section(
                        "action",
                        problem.action(),
                        problem.evidence() == null
                                ? null
                                : words.text("follow-up-page.evidence-is", problem.evidence())),
                section(
                        "evaluation",
                        problem.evaluation(),
                        row.closedOn() == null
                                ? null
                                : words.text(
                                        "follow-up-page.closed-on",
                                        words.text(
                                                "follow-up.state." + row.state().name()),
                                        Formats.date(row.closedOn()))));
    }

    private @Nullable String responsible(FollowUpRow row) {
        return row.owner() == null || row.due() == null
                ? null
                : words.text(
                        "follow-up-page.responsible", words.owner(row.owner(), row.unit()), Formats.date(row.due()));
    }

    private Section section(String name, @Nullable String text, @Nullable String more) {
        var section = new Section(new H2(words.text("follow-up-page." + name)));
        section.addClassName("follow-up-" + name);
        var said = new Paragraph(text == null ? words.text("follow-up-page." + name + ".none") : text);
        said.addClassName(text == null ? "follow-up-none" : "follow-up-text");
        section.add(said);
        if (more != null) {
            var line = new Paragraph(more);
            line.addClassName("note");
            section.add(line);
        }
        return section;
    }
}
