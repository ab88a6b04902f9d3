package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.rollout.ReadinessScreen;
import id.pantau.rollout.ReadinessScreen.Lacking;
import id.pantau.rollout.Standing;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** What is asked for and by how many it is not met, most wanted first; each leads to those who lack it. Below: the signs. */
class ReadinessCriteria extends Div {

    ReadinessCriteria(ReadinessScreen screen, ReadinessState state) {
        addClassName("readiness-criteria");
        List<Lacking> wanted = screen.criteria().stream()
                .sorted(Comparator.comparing(Lacking::facilities).reversed())
                .toList();
        var list = new OrderedList();
        wanted.forEach(lacking -> list.add(item(screen, state, lacking)));
        add(list, signs());
    }

    private ListItem item(ReadinessScreen screen, ReadinessState state, Lacking lacking) {
        var code = new Span(lacking.criterion().code());
        code.addClassName("readiness-code");
        var link = new Anchor(
                state.withCriterion(lacking.criterion().code()).href(),
                lacking.criterion().name(getLocale()));
        var count = new Span(getTranslation(
                "readiness.lacking", Formats.count(lacking.facilities()), Formats.count(screen.total())));
        count.addClassName("readiness-count");
        var item = new ListItem(code, link, count);
        if (lacking.criterion().equals(screen.criterion())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        if (lacking.facilities() == 0) {
            item.addClassName("is-met");
        }
        return item;
    }

    private Div signs() {
        var words = new ReadinessWords(this::getTranslation, getLocale());
        var legend = new Div();
        legend.addClassName("stage-legend");
        for (Standing.State state : EnumSet.complementOf(EnumSet.of(Standing.State.COMPUTED))) {
            var sign = new Span(words.sign(state, "2"));
            sign.addClassNames("standing", "standing-" + state.word());
            sign.getElement().setAttribute("aria-hidden", "true");
            var key = new Span(sign, new Span(getTranslation("readiness.state." + state.name())));
            key.addClassName("stage-legend-item");
            legend.add(key);
        }
        return legend;
    }
}
