package id.pantau.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.Level;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.RecentChanges;
import id.pantau.indicator.ReportingService;
import id.pantau.indicator.ScorecardQuery;
import id.pantau.indicator.VillageNeed;
import id.pantau.rollout.FacilityStage;
import id.pantau.rollout.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the weekly review of a Puskesmas begins with: who needs us, what came in, what is still missing, what is next. */
@Component
class PuskesmasPanels {

    private static final int DAYS = 7;
    private static final int MONTHS = 6;
    private static final int STEPS = 4;

    private final FigureService figures;
    private final ReportingService reporting;
    private final Catalogue catalogue;
    private final Texts texts;

    PuskesmasPanels(FigureService figures, ReportingService reporting, Catalogue catalogue, Texts texts) {
        this.figures = figures;
        this.reporting = reporting;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** Villages by severity, the first three with what they need. */
    Panel needs(Locale locale, String code, UrlState state) {
        return new Panel(texts.getTranslation("need.title", locale), () -> {
            List<VillageNeed> needs = VillageNeed.of(figures.scorecard(new ScorecardQuery(
                    IndicatorGroup.PRIORITY.of(catalogue.all()).stream()
                            .filter(indicator -> !indicator.sensitive())
                            .map(Indicator::code)
                            .toList(),
                    state.period(),
                    Level.DESA,
                    code,
                    FigureQueries.denominator(state),
                    Channel.SCREEN)));
            return needs.stream().noneMatch(need -> need.behind() > 0)
                    ? Panel.empty(texts.getTranslation("need.none", locale))
                    : new NeedCards(texts, locale, needs, state);
        });
    }

    /** Reports due and come, by village and month. */
    Panel completeness(Locale locale, String code) {
        return new Panel(
                texts.getTranslation("completeness.title", locale),
                () -> new CompletenessTable(texts, locale, reporting.completeness(code, MONTHS)));
    }

    /** What came in since last week. */
    Panel recent(Locale locale, String code) {
        return new Panel(texts.getTranslation("recent.title", locale, DAYS), () -> {
            RecentChanges changes = reporting.recent(code, DAYS);
            List<String> lines = new ArrayList<>();
            changes.arrivals().forEach(a -> lines.add(line(locale, "recent.arrived", a)));
            changes.replaced().forEach(a -> lines.add(line(locale, "recent.replaced", a)));
            if (lines.isEmpty()) {
                return Panel.empty(texts.getTranslation("recent.none", locale, DAYS));
            }
            var list = new UnorderedList();
            list.addClassName("recent");
            lines.forEach(line -> list.add(new ListItem(line)));
            return list;
        });
    }

    private String line(Locale locale, String key, RecentChanges.Arrival arrival) {
        return texts.getTranslation(
                key,
                locale,
                Formats.period(arrival.period()),
                Formats.count(arrival.figures()),
                Formats.count(arrival.units()));
    }

    /** What keeps the Puskesmas itself from its next stage of ILP. */
    Panel nextStep(Locale locale, String code, List<FacilityStage> network) {
        return new Panel(texts.getTranslation("next.title", locale), () -> {
            FacilityStage own = network.stream()
                    .filter(facility -> facility.code().equals(code))
                    .findFirst()
                    .orElse(null);
            if (own == null || own.missing().isEmpty()) {
                return Panel.empty(texts.getTranslation(own == null ? "next.unknown" : "next.none", locale));
            }
            var list = new OrderedList();
            list.addClassName("next-own");
            own.missing().stream()
                    .limit(STEPS)
                    .map(Missing::criterion)
                    .forEach(criterion -> list.add(
                            new ListItem(new Anchor(Links.criterion(code, criterion.code()), criterion.name(locale)))));
            if (own.missing().size() > STEPS) {
                list.add(new ListItem(new Anchor(
                        Links.facility(code),
                        texts.getTranslation("next.more", locale, own.missing().size() - STEPS))));
            }
            return list;
        });
    }
}
