package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
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
import id.pantau.indicator.IndicatorKind;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.UnitKind;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** PWS: the classic sheet of one indicator, villages of a Puskesmas or Puskesmas of the kabupaten, on one landscape page. */
@Route(value = Links.PWS, layout = MainLayout.class)
@Menu(order = 3.1, title = "pws.menu")
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF"})
class PwsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ORDER = "urut";

    private final transient FigureService figures;
    private final transient Catalogue catalogue;
    private final transient HeadlineSetting headlines;
    private final transient UnitPlaces places;
    private final transient PageParts parts;
    private final transient Texts texts;

    PwsView(
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
        addClassName("pws");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        UrlState state = UrlState.of(query);
        SheetOrder order = SheetOrder.of(query.getSingleParameter(ORDER).orElse(null));
        IndicatorReport report = report(figures, headlines.first(), state, Channel.SCREEN);
        removeAll();
        add(header(state, report, order), lead(report));
        if (report.isEmpty()) {
            add(new Panel("", () -> Panel.empty(getTranslation("achievement.empty"))));
            return;
        }
        var sheet = new Panel(
                getTranslation(
                        "pws.title",
                        report.indicator().shortName(locale()),
                        FigureText.unitName(texts, locale(), report.whole().unit())),
                () -> new PwsSheet(
                        texts,
                        locale(),
                        report,
                        order,
                        state,
                        parts.details().of(state, state.unit(), Channel.SCREEN)));
        var summary = new Panel(getTranslation("pws.summary"), () -> new PwsSummary(texts, locale(), report));
        var both = new Div(OnPaper.guarded(sheet, report), OnPaper.guarded(summary, report));
        both.addClassName("pws-both");
        add(both);
        if (report.months().size() > 1) {
            add(history(report, order));
        }
        add(parts.source(locale(), report.provenance()));
    }

    /** Not part of the classic sheet: it stays on the screen. */
    private Component history(IndicatorReport report, SheetOrder order) {
        var units = order.sorted(PwsSheet.told(report), report.indicator().direction());
        var history = new Panel(getTranslation("pws.history"), () -> new StatusHistory(texts, locale(), report, units));
        history.addClassName(OnPaper.LEFT_OUT);
        return history;
    }

    /** The villages of the Puskesmas that is asked for or seen; else the Puskesmas of the kabupaten. */
    static IndicatorReport report(FigureService figures, String firstHeadline, UrlState state, Channel channel) {
        IndicatorReport asked = figures.report(FigureQueries.reportOfUnit(
                state.level() == null ? state.withLevel(Level.DESA) : state, firstHeadline, channel));
        boolean all = asked.whole().unit().kind() == UnitKind.KABUPATEN && state.level() == null;
        return all
                ? figures.report(FigureQueries.reportOfUnit(state.withLevel(Level.PUSKESMAS), firstHeadline, channel))
                : asked;
    }

    private Component header(UrlState state, IndicatorReport report, SheetOrder order) {
        var choices = new FigureChoices(Links.PWS, state, report);
        var header = parts.header(locale(), getTranslation("pws.menu"), report.provenance())
                .choose(choices.indicator(monthly(), locale()), choices.period());
        if (report.whole().unit().kind() == UnitKind.KABUPATEN || state.unit() != null) {
            header.choose(choices.unit(places.puskesmas(), parts.regencyName(locale())));
        }
        return header.choose(choices.denominator(), sorting(state, order))
                .choose(
                        new PrintButton(getTranslation("pws.print")),
                        parts.exports().sheet(locale(), state, order));
    }

    /** The sheet compares shares month by month: what is only counted has none. */
    private List<Indicator> monthly() {
        return catalogue.all().stream()
                .filter(indicator -> indicator.kind() != IndicatorKind.COUNT)
                .toList();
    }

    private Component sorting(UrlState state, SheetOrder order) {
        var field = new Select<SheetOrder>();
        field.setAriaLabel(getTranslation("pws.order"));
        field.setItemLabelGenerator(o -> getTranslation("pws.order." + o.name()));
        field.setItems(SheetOrder.values());
        field.setValue(order);
        field.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                Links.PWS,
                                state.toQueryParameters()
                                        .merging(ORDER, e.getValue().urlName()));
            }
        });
        return field;
    }

    private Component lead(IndicatorReport report) {
        var lead = new ReportLead(texts, locale(), report);
        parts.notes(locale(), report).forEach(lead::add);
        return lead;
    }

    private Locale locale() {
        return getLocale();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("pws.menu") + " · " + getTranslation("app.name");
    }
}
