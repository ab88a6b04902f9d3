package id.pantau.dashboard.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorReport;
import id.pantau.region.ui.VillageMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * What the map shows: indicator, level, meaning of the colours, denominator, year. Each choice opens the page anew in the state that
 * it names; the month comes from the slider, which does not report its steps.
 */
final class MapRail extends Div {

    private final UrlState state;
    private final VillageMap map;

    MapRail(UrlState state, IndicatorReport report, VillageMap map) {
        this.state = state;
        this.map = map;
        addClassName("peta-rail");
        level(report);
        denominator(report);
        year(report);
    }

    /** The choice of the indicator, first in the rail, and what it means. */
    MapRail withIndicators(List<Indicator> all, Indicator chosen, Locale locale) {
        var field = new ComboBox<Indicator>(getTranslation("choices.indicator"));
        field.setItemLabelGenerator(indicator -> indicator.name(locale));
        field.setItems(all);
        field.setValue(chosen);
        onChoice(field, indicator -> open(s -> s.withIndicator(indicator.code())));
        var definition = new Paragraph(chosen.definition(locale));
        definition.addClassName("note");
        addComponentAsFirst(field);
        add(definition);
        return this;
    }

    /** The choice of what colours mean; {@code chosen} is told without leaving the page. */
    MapRail withColouring(MapColouring colouring, SerializableConsumer<MapColouring> chosen) {
        var field = radio(
                "peta.colouring",
                List.of(MapColouring.values()),
                colouring,
                each -> getTranslation("peta.colouring." + each.name()));
        onChoice(field, chosen);
        add(field);
        return this;
    }

    private void level(IndicatorReport report) {
        var field = radio(
                "choices.level",
                List.of(Level.values()),
                report.level(),
                level -> getTranslation("level." + level.name()));
        onChoice(field, level -> open(s -> s.withLevel(level)));
        add(field);
    }

    private void denominator(IndicatorReport report) {
        if (report.denominatorChoices().size() > 1) {
            var field = select(
                    "choices.denominator",
                    report.denominatorChoices(),
                    report.denominator(),
                    kind -> getTranslation("denominator." + kind.code()));
            onChoice(field, kind -> open(s -> s.withPopulation(kind.code())));
            add(field);
        }
    }

    /** Months of the shown year are on the slider; other years, and annual totals, are here. */
    private void year(IndicatorReport report) {
        var latest = new TreeMap<String, Period>();
        report.availablePeriods().forEach(p -> latest.put(year(p), p));
        latest.put(year(report.period()), report.period());
        if (latest.size() > 1) {
            var field = select("peta.year", latest.values().stream().toList().reversed(), report.period(), this::year);
            onChoice(field, period -> state.withPeriod(period).withUnit(null).open(Links.MAP));
            add(field);
        }
    }

    private String year(Period period) {
        String year = Integer.toString(period.year());
        return period.isAnnual() ? getTranslation("peta.annual", year) : year;
    }

    private void open(SerializableFunction<UrlState, UrlState> choice) {
        map.whenPeriodKnown(period -> {
            UrlState now = period == null
                    ? state
                    : Period.parse(period).map(state::withPeriod).orElse(state);
            choice.apply(now).withUnit(null).open(Links.MAP);
        });
    }

    private static <T> void onChoice(HasValue<?, T> field, SerializableConsumer<T> chosen) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                chosen.accept(event.getValue());
            }
        });
    }

    private <T> RadioButtonGroup<T> radio(String label, List<T> items, T value, ItemLabelGenerator<T> words) {
        var field = new RadioButtonGroup<T>(getTranslation(label));
        field.setItemLabelGenerator(words);
        field.setItems(items);
        field.setValue(value);
        return field;
    }

    private <T> Select<T> select(String label, List<T> items, T value, ItemLabelGenerator<T> words) {
        var field = new Select<T>();
        field.setLabel(getTranslation(label));
        field.setItemLabelGenerator(words);
        field.setItems(items);
        field.setValue(value);
        return field;
    }
}
