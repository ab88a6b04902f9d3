package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.pantau.base.Level;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.dashboard.HeadlineSetting;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.Scorecard;
import id.pantau.indicator.ScorecardQuery;
import id.pantau.indicator.UnitKind;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Rapor: every unit by every indicator of a group, with ranks; one tap leads into the figure. */
@Route(value = Links.SCORECARD, layout = MainLayout.class)
@Menu(order = 3.2, title = "scorecard.menu")
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF"})
@CssImport("./styles/scorecard.css")
class ScorecardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ORDER = "urut";

    private final transient FigureService figures;
    private final transient Catalogue catalogue;
    private final transient HeadlineSetting headlines;
    private final transient UnitPlaces places;
    private final transient PageParts parts;
    private final transient Texts texts;

    ScorecardView(
            FigureService figures,
            Catalogue catalogue,
            HeadlineSetting headlines,
            UnitPlaces places,
            PageParts parts,
            Texts texts) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.headlines = headlines;
        this.places = places;
        this.parts = parts;
        this.texts = texts;
        addClassName("scorecard-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        UrlState state = UrlState.of(query);
        var group = IndicatorGroup.of(state.group(), IndicatorGroup.PRIORITY);
        List<Indicator> all = catalogue.all();
        var order = ScorecardOrder.of(query.getSingleParameter(ORDER).orElse(null));
        // Says which periods and kinds of target population there are to choose from, and of what age the data are.
        IndicatorReport first = figures.report(
                FigureQueries.reportOfUnit(state.withIndicator(null), headlines.first(), Channel.SCREEN));
        Scorecard scorecard = figures.scorecard(new ScorecardQuery(
                group.of(all).stream().map(Indicator::code).toList(),
                state.period(),
                state.level(),
                state.unit(),
                FigureQueries.denominator(state),
                Channel.SCREEN));
        removeAll();
        add(header(state, first, scorecard, query, all, order));
        var table = new Panel(
                getTranslation("scorecard.title"),
                () -> new Div(ScorecardTable.of(texts, locale(), scorecard, order, state)));
        add(table, note("scorecard.how"));
        if (!scorecard.statuses().isEmpty()) {
            int year = first.period().year();
            var tally = new Panel(
                    getTranslation("scorecard.tally"),
                    () -> new StatusTally(texts, locale(), scorecard.statuses(), year));
            // On paper the table alone fills the page.
            tally.addClassName(OnPaper.LEFT_OUT);
            add(tally);
        }
        add(parts.source(locale(), first.provenance()));
    }

    private Component header(
            UrlState state,
            IndicatorReport report,
            Scorecard scorecard,
            QueryParameters query,
            List<Indicator> all,
            ScorecardOrder order) {
        var group = IndicatorGroup.of(state.group(), IndicatorGroup.PRIORITY);
        var choices = new FigureChoices(Links.SCORECARD, state, report);
        var header = parts.header(locale(), getTranslation("scorecard.menu"), report.provenance())
                .choose(
                        choices.group(group, all),
                        choices.period(),
                        select(
                                "choices.level",
                                List.of(Level.values()),
                                scorecard.level(),
                                level -> getTranslation("level." + level.name()),
                                level -> query.merging("level", level.urlName())));
        if (report.whole().unit().kind() == UnitKind.KABUPATEN || state.unit() != null) {
            header.choose(choices.unit(places.puskesmas(), parts.regencyName(locale())));
        }
        return header.choose(
                choices.denominator(),
                select(
                        "pws.order",
                        List.of(ScorecardOrder.values()),
                        order,
                        o -> getTranslation("scorecard.order." + o.name()),
                        o -> query.merging(ORDER, o.urlName())),
                new PrintButton(getTranslation("unit.print")),
                parts.exports().scorecard(locale(), state, group, order));
    }

    private <T> Select<T> select(
            String label, List<T> items, T value, Function<T, String> words, Function<T, QueryParameters> chosen) {
        var field = new Select<T>();
        field.setAriaLabel(getTranslation(label));
        field.setItemLabelGenerator(words::apply);
        field.setItems(items);
        field.setValue(value);
        field.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                getUI().orElseThrow().navigate(Links.SCORECARD, chosen.apply(e.getValue()));
            }
        });
        return field;
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("note");
        return note;
    }

    private Locale locale() {
        return getLocale();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("scorecard.menu") + " · " + getTranslation("app.name");
    }
}
