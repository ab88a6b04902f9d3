package id.pantau.dashboard.ui;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.tabs.TabSheet;
import id.pantau.base.DomainException;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Exclusion;
import id.pantau.indicator.FigureDetail;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.UnitFigure;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rincian angka: what it means and how it is reckoned, the rows it is made of, and what these were before. */
@CssImport("./styles/detail.css")
final class FigureDetailDialog extends Dialog {

    private static final int MONTHS = 12;

    private final transient Texts texts;
    private final Locale locale;

    /** @param zone in which hours are meant here */
    FigureDetailDialog(Texts texts, Locale locale, ZoneId zone, FigureDetail detail) {
        this(texts, locale);
        var words = new FigureText(texts, locale, detail.indicator());
        UnitFigure figure = detail.figure();
        Period shown = figure.asOf() == null ? detail.period() : figure.asOf();
        var lead = new Paragraph(
                detail.indicator().name(locale) + " · " + words.unitName(figure.unit()) + " · " + words.period(shown));
        lead.addClassName("figure-detail-lead");
        var value = new Paragraph(words.equation(figure));
        value.addClassName("figure-detail-value");
        var tabs = new TabSheet();
        tabs.addClassName("figure-detail-tabs");
        tabs.add(text("detail.tab.meaning"), meaning(detail));
        tabs.add(text("detail.tab.rows", Formats.count(detail.rows().size())), rows(zone, detail));
        tabs.add(text("detail.tab.changes", Formats.count(detail.changes().size())), changes(zone, detail));
        var body = new Div(lead, value, tabs);
        body.addClassName("figure-detail-body");
        add(body);
    }

    private FigureDetailDialog(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        addClassName("figure-detail");
        setHeaderTitle(text("detail.title"));
        setWidth("min(62rem, 100vw)");
        setHeight("min(46rem, 100dvh)");
        setResizable(false);
        var close = new Button(new Icon("vaadin", "close"), click -> close());
        close.setAriaLabel(text("detail.close"));
        close.addClassName("figure-detail-button");
        close.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        getHeader().add(close);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
    }

    /** Something that can be done about the figure; it closes this dialog, so that only one is open. */
    void offer(Component act) {
        ((ClickNotifier<?>) act).addClickListener(click -> close());
        getFooter().add(act);
    }

    /** The same frame for a figure that is not there any more, or not for this account. */
    static FigureDetailDialog refused(Texts texts, Locale locale, DomainException refusal) {
        var dialog = new FigureDetailDialog(texts, locale);
        dialog.setHeight(null);
        dialog.add(new Paragraph(texts.text(refusal, locale)));
        return dialog;
    }

    private Component meaning(FigureDetail detail) {
        var steps = new OrderedList();
        steps.addClassName("figure-steps");
        new FigureDetailSteps(texts, locale, detail.indicator(), detail.figure())
                .sentences(detail.explanation())
                .forEach(sentence -> steps.add(new ListItem(sentence)));
        boolean told = steps.getComponentCount() > 0;
        return scrolling(
                new H3(text("detail.how")),
                told ? steps : new Paragraph(new FigureText(texts, locale, detail.indicator()).state(detail.figure())),
                new H3(text("detail.definition")),
                definition(detail.indicator()));
    }

    private DescriptionList definition(Indicator indicator) {
        var list = new DescriptionList();
        term(list, "catalogue.definition", indicator.definition(locale));
        term(list, "catalogue.numerator", indicator.numerator(locale));
        term(list, "catalogue.denominator", indicator.denominator(locale));
        term(
                list,
                "catalogue.exclusions",
                Exclusion.of(indicator).stream()
                        .map(left -> text("indicator.exclusion." + left.name()))
                        .collect(Collectors.joining(" ")));
        term(
                list,
                "catalogue.kind",
                text("indicator.kind-long." + indicator.kind().name()));
        term(
                list,
                "detail.direction",
                text("indicator.direction." + indicator.direction().name()));
        term(list, "detail.frequency", frequency(indicator));
        term(list, "catalogue.source", indicator.source());
        term(
                list,
                "detail.cluster",
                text("indicator.cluster." + indicator.cluster().name()));
        term(
                list,
                "detail.life-cycle",
                text("indicator.life-cycle." + indicator.lifeCycle().name()));
        return list;
    }

    private String frequency(Indicator indicator) {
        Collection<Integer> months = indicator.rhythm().dueMonths();
        String named = months.size() == MONTHS
                ? text("catalogue.every-month")
                : months.stream().map(m -> Formats.month(Period.month(2000, m))).collect(Collectors.joining(", "));
        return text("catalogue.due-by", named, indicator.rhythm().dueDay());
    }

    private void term(DescriptionList list, String key, String description) {
        if (!description.isBlank()) {
            list.add(new DescriptionList.Term(text(key)), new DescriptionList.Description(description));
        }
    }

    private Component rows(ZoneId zone, FigureDetail detail) {
        var sources = new Paragraph(text(
                "page.source",
                detail.provenance().sources().isEmpty()
                        ? "–"
                        : String.join("; ", detail.provenance().sources())));
        sources.addClassName("note");
        return filling(guard(detail), sources, new FigureDetailRows(texts, locale, zone, detail));
    }

    private Component changes(ZoneId zone, FigureDetail detail) {
        return filling(guard(detail), new FigureDetailChanges(texts, locale, zone, detail));
    }

    /** Why there is less here than the reader may look for. */
    private Component guard(FigureDetail detail) {
        var note = new Paragraph(text("figure.level.SHOWN_TO_PUSKESMAS"));
        note.addClassNames("note", "caution");
        note.setVisible(detail.villagesGuarded());
        return note;
    }

    private static Component scrolling(Component... content) {
        var tab = new Div(content);
        tab.addClassName("figure-detail-text");
        // Longer than its frame: whoever has no pointer scrolls it with the keys.
        tab.getElement().setAttribute("tabindex", "0");
        return tab;
    }

    private static Component filling(Component... content) {
        var tab = new Div(content);
        tab.addClassName("figure-detail-table");
        return tab;
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
