package id.pantau.dashboard.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorReport;
import id.pantau.region.ui.VillageMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the map shows: indicator, layer, classes, level, denominator, year, a second map. Each choice opens the page anew in the state
 * that it names; the month comes from the slider, which does not report its steps.
 */
final class MapRail extends Div {

    private final MapChoice choice;
    private final VillageMap map;
    private final Locale locale;

    /**
     * @param all indicators to choose from
     * @param boundariesOf key of the boundaries with which a period is drawn
     */
    MapRail(
            MapChoice choice,
            IndicatorReport report,
            List<Indicator> all,
            Function<Period, String> boundariesOf,
            VillageMap map,
            Locale locale) {
        this.choice = choice;
        this.map = map;
        this.locale = locale;
        addClassName("peta-rail");
        ComboBox<Indicator> first = indicator("choices.indicator", all);
        first.setValue(report.indicator());
        onChoice(first, i -> open(c -> c.with(c.state().withIndicator(i.code()))));
        colouring();
        if (choice.colouring().hasClasses()) {
            method();
        }
        level(report);
        denominator(report);
        year(report, boundariesOf);
        second(all);
        add(note(report.indicator().definition(locale)));
    }

    private ComboBox<Indicator> indicator(String label, List<Indicator> all) {
        var field = new ComboBox<Indicator>(getTranslation(label));
        field.setItemLabelGenerator(indicator -> indicator.name(locale));
        field.setItems(all);
        add(field);
        return field;
    }

    private void colouring() {
        var field = select(
                "peta.colouring", List.of(MapColouring.values()), choice.colouring(), c -> getTranslation(c.key()));
        onChoice(field, colouring -> open(c -> c.withColouring(colouring)));
        add(field, note(getTranslation(choice.colouring().explanation())));
    }

    private void method() {
        var field = select(
                "peta.method",
                List.of(ClassMethod.values()),
                choice.method(),
                method -> getTranslation("peta.method." + method.name()));
        onChoice(field, method -> open(c -> c.withMethod(method)));
        add(field);
        if (choice.method() == ClassMethod.MANUAL) {
            add(limits());
        }
    }

    private TextField limits() {
        var field = new TextField(getTranslation("peta.limits"));
        field.setHelperText(getTranslation("peta.limits.help"));
        field.setValue(choice.limits().stream()
                .map(limit -> Formats.decimals(limit, Math.max(0, limit.scale())))
                .collect(Collectors.joining("; ")));
        field.addValueChangeListener(event -> {
            List<BigDecimal> limits = MapChoice.limits(event.getValue());
            field.setInvalid(limits.isEmpty());
            field.setErrorMessage(getTranslation("peta.limits.none"));
            if (event.isFromClient() && !limits.isEmpty()) {
                open(c -> c.withLimits(limits));
            }
        });
        return field;
    }

    private void level(IndicatorReport report) {
        var field = new RadioButtonGroup<Level>(getTranslation("choices.level"));
        field.setItemLabelGenerator(level -> getTranslation("level." + level.name()));
        field.setItems(Level.values());
        field.setValue(report.level());
        field.setEnabled(choice.colouring() != MapColouring.FACILITIES);
        onChoice(field, level -> open(c -> c.withLevel(level)));
        add(field);
    }

    private void denominator(IndicatorReport report) {
        if (report.denominatorChoices().size() > 1) {
            var field = select(
                    "choices.denominator",
                    report.denominatorChoices(),
                    report.denominator(),
                    kind -> getTranslation("denominator." + kind.code()));
            onChoice(field, kind -> open(c -> c.with(c.state().withPopulation(kind.code()))));
            add(field);
        }
    }

    /** Months of two years are on the slider; older years, annual totals, and months with other boundaries are here. */
    private void year(IndicatorReport report, Function<Period, String> boundariesOf) {
        var latest = new TreeMap<String, Period>();
        report.availablePeriods().forEach(p -> latest.put(year(p) + boundariesOf.apply(p), p));
        latest.put(year(report.period()) + boundariesOf.apply(report.period()), report.period());
        if (latest.size() > 1) {
            boolean split = latest.values().stream().map(this::year).distinct().count() < latest.size();
            var field = select(
                    "peta.year",
                    latest.values().stream().sorted().toList().reversed(),
                    report.period(),
                    period -> split && !period.isAnnual()
                            ? getTranslation("peta.until", Formats.period(period))
                            : year(period));
            onChoice(
                    field,
                    period -> choice.with(choice.state().withPeriod(period).withUnit(null))
                            .open());
            add(field);
        }
    }

    private String year(Period period) {
        String year = Integer.toString(period.year());
        return period.isAnnual() ? getTranslation("peta.annual", year) : year;
    }

    private void second(List<Indicator> all) {
        ComboBox<Indicator> field = indicator("peta.second", all);
        all.stream().filter(i -> i.code().equals(choice.second())).findFirst().ifPresent(field::setValue);
        field.setClearButtonVisible(true);
        field.setPlaceholder(getTranslation("peta.second.none"));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                Indicator second = event.getValue();
                open(c -> c.withSecond(second == null ? null : second.code()));
            }
        });
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("note");
        return note;
    }

    private void open(SerializableFunction<MapChoice, MapChoice> change) {
        map.whenPeriodKnown(period -> {
            MapChoice now = period == null
                    ? choice
                    : Period.parse(period)
                            .map(p -> choice.with(choice.state().withPeriod(p).withUnit(null)))
                            .orElse(choice);
            change.apply(now).open();
        });
    }

    private static <T> void onChoice(HasValue<?, T> field, SerializableConsumer<T> chosen) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                chosen.accept(event.getValue());
            }
        });
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
