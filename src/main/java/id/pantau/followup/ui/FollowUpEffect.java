package id.pantau.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.i18n.Formats;
import id.pantau.followup.EffectLine;
import id.pantau.followup.FigureSnapshot;
import id.pantau.indicator.Indicator;
import java.util.List;
import java.util.Locale;

/** The figure as it was when the problem was opened, and whether it has moved since. */
class FollowUpEffect extends Div {

    FollowUpEffect(
            FigureSnapshot opening, List<EffectLine> lines, Indicator indicator, FollowUpWords words, Locale locale) {
        addClassName("follow-up-effect");
        add(new Paragraph(words.text(
                "follow-up-effect.opening", indicator.name(locale), words.figure(opening, indicator, locale))));
        add(new SnapshotCurve(opening, indicator));
        var list = new UnorderedList();
        for (EffectLine line : lines) {
            FigureSnapshot figure = line.figure();
            String said = figure != null
                    ? words.figure(figure, indicator, locale)
                    : line.period() == null
                            ? words.text("follow-up-effect.no-figure")
                            : words.text("follow-up-page.figure.none", Formats.period(line.period()));
            list.add(new ListItem(words.text(
                    "follow-up-effect.line",
                    words.text("follow-up-effect.moment." + line.moment().name()),
                    said,
                    words.text("follow-up-effect.word." + line.word().name()))));
        }
        add(list);
        if (opening.small() || lines.stream().anyMatch(EffectLine::small)) {
            var caution = new Paragraph(words.text("follow-up-effect.small"));
            caution.addClassName("caution");
            add(caution);
        }
        var note = new Paragraph(words.text("follow-up-effect.note"));
        note.addClassName("note");
        add(note);
    }
}
