package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.Panel;
import id.pantau.followup.DirectionNotice;
import id.pantau.followup.Notice;
import id.pantau.followup.ProblemNotice;
import id.pantau.indicator.Indicator;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What an account was told, the newest first; each leads to its problem or to the directions. */
final class NoticeList extends Div {

    private final transient FollowUpWords words = new FollowUpWords(this, getLocale());
    private final transient DirectionWords directions = new DirectionWords(this, getLocale());
    private final transient StepWords steps;
    private final transient Map<String, Indicator> indicators;

    /**
     * @param indicators by code
     * @param readAll is told the id of the newest that stands here
     */
    NoticeList(List<Notice> notices, Map<String, Indicator> indicators, ZoneId zone, IntConsumer readAll) {
        this.steps = new StepWords(words, zone);
        this.indicators = indicators;
        addClassName("notices");
        if (notices.isEmpty()) {
            add(Panel.empty(getTranslation("notice.none")));
            return;
        }
        if (notices.stream().anyMatch(notice -> !notice.read())) {
            add(new Button(
                    getTranslation("notice.read-all"),
                    click -> readAll.accept(notices.getFirst().id())));
        }
        var list = new OrderedList();
        notices.forEach(notice -> list.add(item(notice)));
        add(list);
    }

    private Component item(Notice notice) {
        var link = new Anchor(href(notice));
        link.addClassNames("notice", notice.read() ? "is-read" : "is-unread");
        if (!notice.read()) {
            var unread = new Span(getTranslation("notice.unread"));
            unread.addClassName("notice-unread");
            link.add(unread);
        }
        var about = new Span(about(notice));
        about.addClassName("notice-about");
        link.add(about, new Span(what(notice)));
        return new ListItem(link);
    }

    private static String href(Notice notice) {
        return switch (notice) {
            case ProblemNotice problem -> Links.followUp(problem.followUpId());
            case DirectionNotice direction -> Links.directions(direction.answered());
        };
    }

    /** "Desa Danau · Ibu hamil periksa 4 kali (K4)"; a problem without a figure by its own words. */
    private String about(Notice notice) {
        return switch (notice) {
            case ProblemNotice problem ->
                words.unit(problem.unit())
                        + " · "
                        + Optional.ofNullable(name(problem.indicatorCode())).orElse(problem.problem());
            case DirectionNotice direction ->
                directions.unit(direction.unit()) + " · " + name(direction.indicatorCode());
        };
    }

    private String what(Notice notice) {
        return switch (notice) {
            case ProblemNotice problem -> steps.sentence(problem.step(), problem.unit());
            case DirectionNotice direction ->
                getTranslation(
                        "notice.direction." + direction.event().name(),
                        steps.moment(direction.at()),
                        direction.byName(),
                        directions.to(direction.to()));
        };
    }

    /** Of an indicator that the catalogue does not know any more its code. */
    private @Nullable String name(@Nullable String code) {
        Indicator known = code == null ? null : indicators.get(code);
        return known == null ? code : known.name(getLocale());
    }
}
