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
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.Alert;
import id.pantau.indicator.AttentionLines;
import id.pantau.indicator.UnitKind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Perlu perhatian: who is behind, how many people that is, and why it is listed; the most people first. */
final class AttentionList extends OrderedList {

    private final transient Texts texts;
    private final Locale locale;
    private final transient UrlState choices;

    /**
     * @param most lines; what a unit has not reported for one period is a single line, however many indicators that are
     * @param state of the page, whose choices hold on the pages that the lines lead to
     * @param details of the page; null on a wall, where nothing leads anywhere
     */
    AttentionList(
            Texts texts,
            Locale locale,
            List<Alert> alerts,
            int most,
            UrlState state,
            FigureDetails.@Nullable OfPage details) {
        this.texts = texts;
        this.locale = locale;
        this.choices = state.acrossPages();
        addClassName("attention");
        AttentionLines.of(alerts).stream().limit(most).forEach(line -> add(item(line, details)));
    }

    private ListItem item(List<Alert> line, FigureDetails.@Nullable OfPage details) {
        Alert alert = line.getFirst();
        var words = new FigureText(texts, locale, alert.indicator());
        String name = words.unitName(alert.unit());
        Component unit = details != null ? new Anchor(href(alert), name) : new Span(name);
        var item = entry(
                unit,
                words.judgement().status(alert.figure()),
                String.join(" · ", alert.reason() == Alert.Reason.NOT_REPORTED ? missing(line) : behind(alert)));
        if (details != null) {
            item.add(details.acting(ActingLine.About.of(line), alert.period(), locale));
        }
        if (alert.unit().kind().isVillage()
                && line.stream().anyMatch(a -> a.indicator().sensitive())) {
            item.addClassName(OnPaper.LEFT_OUT);
        }
        return item;
    }

    /** One entry of any list of what is behind: who or what, how it stands, and the numbers below. */
    static ListItem entry(Component name, Optional<JudgementText.Status> status, String numbers) {
        name.addClassName("attention-unit");
        var first = new Div(name);
        status.map(StatusChip::of).ifPresent(first::add);
        first.addClassName("attention-first");
        var value = new Span(numbers);
        value.addClassName("attention-value");
        return new ListItem(first, value);
    }

    private List<String> missing(List<Alert> line) {
        String indicators =
                line.stream().map(alert -> alert.indicator().shortName(locale)).collect(Collectors.joining(", "));
        Alert alert = line.getFirst();
        return parts(indicators, Optional.empty(), reason(alert, Formats.period(alert.period())), alert);
    }

    private List<String> behind(Alert alert) {
        var words = new FigureText(texts, locale, alert.indicator());
        boolean death = alert.reason() == Alert.Reason.DEATH;
        return parts(
                death
                        ? alert.indicator().shortName(locale)
                        : alert.indicator().shortName(locale) + " " + words.headline(alert.figure()),
                death ? Optional.empty() : words.judgement().gap(alert.figure()),
                reason(alert, death ? alert.peopleNeeded() : alert.monthsBehind()),
                alert);
    }

    private List<String> parts(String what, Optional<String> gap, String why, Alert alert) {
        Stream<String> where =
                Stream.ofNullable(alert.puskesmas()).map(puskesmas -> FigureText.unitName(texts, locale, puskesmas));
        return Stream.of(Stream.of(what), gap.stream(), Stream.of(why), where)
                .flatMap(part -> part)
                .toList();
    }

    private String reason(Alert alert, Object detail) {
        return texts.getTranslation("figure.alert." + alert.reason().name(), locale, detail);
    }

    private String href(Alert alert) {
        String code = Objects.requireNonNull(alert.unit().code());
        return choices.at(alert.unit().kind() == UnitKind.PUSKESMAS ? Links.puskesmas(code) : Links.village(code));
    }
}
