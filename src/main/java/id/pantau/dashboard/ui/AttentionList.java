package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.indicator.Alert;
import id.pantau.indicator.UnitKind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Perlu perhatian: who is behind, how many people that is, and why it is listed; the most people first. */
final class AttentionList extends OrderedList {

    private final transient Texts texts;
    private final Locale locale;

    /** @param controls false on a wall, where nothing leads anywhere */
    AttentionList(Texts texts, Locale locale, List<Alert> alerts, boolean controls) {
        this.texts = texts;
        this.locale = locale;
        addClassName("attention");
        alerts.forEach(alert -> add(line(alert, controls)));
    }

    private ListItem line(Alert alert, boolean controls) {
        var words = new FigureText(texts, locale, alert.indicator());
        String name = words.unitName(alert.unit());
        Component unit = controls ? new Anchor(href(alert), name) : new Span(name);
        unit.addClassName("attention-unit");
        var first = new Div(unit);
        words.status(alert.figure()).ifPresent(status -> first.add(StatusChip.of(status)));
        first.addClassName("attention-first");
        var value = new Span(String.join(
                " · ",
                List.of(
                        alert.indicator().shortName(locale) + " " + words.headline(alert.figure()),
                        reason(alert, words))));
        value.addClassName("attention-value");
        return new ListItem(first, value);
    }

    private String reason(Alert alert, FigureText words) {
        Optional<String> gap = words.gap(alert.figure());
        Object detail = switch (alert.reason()) {
            case BEHIND_AND_FALLING -> alert.monthsBehind();
            case NOT_REPORTED -> Formats.period(alert.period());
            case DEATH -> alert.peopleNeeded();
        };
        String why = texts.getTranslation("figure.alert." + alert.reason().name(), locale, detail);
        String where = alert.puskesmas() == null ? "" : " · " + words.unitName(alert.puskesmas());
        return gap.filter(g -> alert.reason() != Alert.Reason.DEATH)
                        .map(g -> g + " · ")
                        .orElse("")
                + why
                + where;
    }

    private static String href(Alert alert) {
        String code = Objects.requireNonNull(alert.unit().code());
        return alert.unit().kind() == UnitKind.PUSKESMAS ? Links.puskesmas(code) : Links.village(code);
    }
}
