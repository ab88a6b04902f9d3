package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.UrlState;
import id.pantau.followup.DirectionRow;
import id.pantau.followup.FigureSnapshot;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.UnitKind;
import java.util.Optional;
import java.util.function.Consumer;

/** One direction: to whom, what, about which figure as it was then, until when, and the answer. */
final class DirectionItem extends ListItem {

    /**
     * @param indicator empty where the catalogue does not know it any more
     * @param linked whether the account opens pages of Puskesmas and the kabupaten
     * @param answer is told which direction to answer
     */
    DirectionItem(
            DirectionWords words,
            DirectionRow row,
            Optional<Indicator> indicator,
            boolean linked,
            Consumer<DirectionRow> answer) {
        addClassName("direction");
        setClassName("is-late", row.late());
        var head = new Div(new H3(words.to(row.to())), state(words, row));
        head.addClassName("direction-head");
        var text = new Paragraph(row.text());
        text.addClassName("direction-text");
        var about = new Div(unit(words, row, linked), new Span(about(words, row, indicator)));
        about.addClassName("direction-about");
        var by = new Paragraph(words.text("direction.by", row.givenBy(), Formats.date(row.givenOn())));
        by.addClassName("direction-by");
        add(head, text, about, by);
        if (row.answer() != null && row.answeredOn() != null) {
            var answered = new Paragraph(row.answer());
            answered.addClassName("direction-answer");
            var who = new Paragraph(words.text(
                    "direction.answered-by",
                    row.answeredBy() == null ? "–" : row.answeredBy(),
                    Formats.date(row.answeredOn())));
            who.addClassName("direction-by");
            add(answered, who);
        } else if (row.mayAnswer()) {
            var button = new Button(words.text("direction.answer-button"), click -> answer.accept(row));
            button.addClassName("no-print");
            add(button);
        }
    }

    private static Span state(DirectionWords words, DirectionRow row) {
        var state = new Span(row.isAnswered() ? words.text("direction.state.answered") : words.due(row));
        state.addClassName("direction-due");
        return state;
    }

    private static String about(DirectionWords words, DirectionRow row, Optional<Indicator> indicator) {
        String name = indicator.map(i -> i.name(words.locale())).orElse(row.indicatorCode());
        FigureSnapshot figure = row.figure();
        String then = Formats.period(row.period());
        if (figure != null) {
            then += indicator.map(i -> " · " + words.figure(figure, i)).orElse("");
        }
        return " · " + name + " · " + then;
    }

    private static Component unit(DirectionWords words, DirectionRow row, boolean linked) {
        String name = words.unit(row.unit());
        UrlState state = UrlState.EMPTY.withIndicator(row.indicatorCode()).withPeriod(row.period());
        if (row.unit().kind().isVillage()) {
            return new Anchor(state.at(Links.village(row.unit().code())), name);
        }
        if (!linked) {
            return new Span(name);
        }
        return new Anchor(
                state.at(
                        row.unit().kind() == UnitKind.PUSKESMAS
                                ? Links.puskesmas(row.unit().code())
                                : Links.ACHIEVEMENT),
                name);
    }
}
