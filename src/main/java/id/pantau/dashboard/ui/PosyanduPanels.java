package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.ExportLinks;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.dashboard.PosyanduNetwork;
import id.pantau.dashboard.PosyanduService;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.UnitFigure;
import id.pantau.region.RegionService;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Posyandu aktif, reported and computed, for the pages of villages and Puskesmas and for Capaian. */
@org.springframework.stereotype.Component
class PosyanduPanels {

    private final PosyanduService posyandu;
    private final RegionService regions;
    private final Texts texts;

    PosyanduPanels(PosyanduService posyandu, RegionService regions, Texts texts) {
        this.posyandu = posyandu;
        this.regions = regions;
        this.texts = texts;
    }

    /** The facilities of a village, and of the page's year which of its Posyandu count as active. */
    PosyanduNetwork inVillage(String code, UrlState state, List<HeadlineFigure> known) {
        return posyandu.inVillage(code, year(state, known));
    }

    /** The same for a Puskesmas. */
    PosyanduNetwork ofPuskesmas(String code, UrlState state, List<HeadlineFigure> known) {
        return posyandu.ofUnit(code, year(state, known));
    }

    private int year(UrlState state, List<HeadlineFigure> known) {
        if (state.period() != null) {
            return state.period().year();
        }
        return known.isEmpty()
                ? regions.today().getYear()
                : known.getFirst().period().year();
    }

    /** With how far ILP has come in each. */
    Panel facilities(Locale locale, PosyanduNetwork network) {
        return new Panel(
                texts.getTranslation("unit.facilities", locale),
                () -> network.facilities().isEmpty()
                        ? Panel.empty(texts.getTranslation("unit.no-facilities", locale))
                        : new FacilityList(texts, locale, network.facilities()));
    }

    /** For the page of a unit: a line for each Posyandu. */
    Panel ofUnit(Locale locale, PosyanduNetwork network, List<HeadlineFigure> known) {
        return panel(locale, network, PosyanduText.reported(known), () -> new Lines(texts, locale, network));
    }

    /** For Capaian where Posyandu aktif is chosen: every Posyandu of the unit in a table, with its file. */
    Panel ofReport(Locale locale, UrlState state, IndicatorReport report) {
        UnitFigure reported = report.whole().hasValue() ? report.whole() : null;
        int year = report.period().year();
        PosyanduNetwork network = posyandu.ofUnit(state.unit(), year);
        Panel panel = panel(locale, network, reported, () -> new PosyanduGrid(texts, locale, network));
        panel.add(new ExportLinks(
                () -> new PosyanduFile(texts, locale).of(posyandu.ofUnit(state.unit(), year), reported)));
        return panel;
    }

    private Panel panel(
            Locale locale, PosyanduNetwork network, @Nullable UnitFigure reported, Supplier<Component> list) {
        var words = new PosyanduText(texts, locale);
        var panel = new Panel(words.text("posyandu.title", Integer.toString(network.year())), () -> {
            var lead = new Paragraph(words.lead(network, reported));
            lead.addClassName("posyandu-lead");
            return network.posyandu().isEmpty()
                    ? new Div(lead, Panel.empty(words.text("posyandu.none")))
                    : new Div(lead, list.get(), how(words));
        });
        panel.addClassName("posyandu");
        return panel;
    }

    private static Component how(PosyanduText words) {
        var how = new Details(words.text("posyandu.how"), new Paragraph(words.text("posyandu.how.text")));
        how.addClassName("no-print");
        return how;
    }

    /** Each Posyandu with what is missing. */
    @CssImport("./styles/posyandu.css")
    private static final class Lines extends UnorderedList {

        Lines(Texts texts, Locale locale, PosyanduNetwork network) {
            var words = new PosyanduText(texts, locale);
            addClassNames("posyandu-lines", "no-print");
            network.posyandu().forEach(one -> {
                var name = new Span(one.place().name());
                name.addClassName("row-name");
                var outcome = new Span(words.outcome(one.verdict()));
                outcome.addClassNames(
                        "posyandu-outcome", one.verdict().outcome().name().toLowerCase(Locale.ROOT));
                var line = new ListItem(name, outcome);
                String missing = words.missing(one.verdict());
                if (!missing.isEmpty()) {
                    var note = new Span(missing);
                    note.addClassName("note");
                    line.add(note);
                }
                add(line);
            });
        }
    }
}
