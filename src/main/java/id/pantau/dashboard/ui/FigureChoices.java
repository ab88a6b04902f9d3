package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.UrlState;
import id.pantau.facility.FacilityRow;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorReport;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The choices that hold on every page of figures. Each one opens the page anew in the state that it names. */
final class FigureChoices {

    private final String path;
    private final UrlState state;
    private final IndicatorReport report;

    /** @param path of the page that is opened again with the choice in its address */
    FigureChoices(String path, UrlState state, IndicatorReport report) {
        this.path = path;
        this.state = state;
        this.report = report;
    }

    Component indicator(List<Indicator> all, Locale locale) {
        var field = new ComboBox<Indicator>();
        field.setAriaLabel(field.getTranslation("choices.indicator"));
        field.setItemLabelGenerator(indicator -> indicator.name(locale));
        field.setItems(all);
        field.setValue(report.indicator());
        field.addClassName("choose-indicator");
        field.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                state.withIndicator(e.getValue().code()).open(path);
            }
        });
        return field;
    }

    /**
     * Klaster or life-cycle group; the page opens on its first indicator where the present one is not in it.
     *
     * @param all the catalogue
     */
    Component group(IndicatorGroup chosen, List<Indicator> all) {
        return select("group.label", IndicatorGroup.all(), chosen, g -> words(g.labelKey()), g -> {
            List<Indicator> in = g.of(all);
            UrlState grouped = state.withGroup(g.urlName());
            return in.isEmpty() || in.contains(report.indicator())
                    ? grouped
                    : grouped.withIndicator(in.getFirst().code());
        });
    }

    /** The two that every page of figures has. */
    Component[] both() {
        return new Component[] {period(), denominator()};
    }

    Component period() {
        List<Period> periods = report.availablePeriods().isEmpty()
                ? List.of(report.period())
                : report.availablePeriods().reversed();
        return select("choices.period", periods, report.period(), Formats::period, state::withPeriod);
    }

    Component level() {
        return select(
                "choices.level",
                List.of(Level.values()),
                report.level(),
                level -> words("level." + level.name()),
                state::withLevel);
    }

    /** @param regency what stands there for all of them */
    Component unit(List<FacilityRow> puskesmas, String regency) {
        var field = new Select<FacilityRow>();
        field.setAriaLabel(field.getTranslation("choices.unit"));
        field.addClassName("choose-unit");
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(regency);
        field.setItemLabelGenerator(p -> p == null ? regency : field.getTranslation("unit.puskesmas", p.name()));
        field.setItems(puskesmas);
        field.setPlaceholder(report.whole().unit().name());
        puskesmas.stream()
                .filter(p -> p.code().equals(state.unit()))
                .findFirst()
                .ifPresent(field::setValue);
        field.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                state.withUnit(e.getValue() == null ? null : e.getValue().code())
                        .open(path);
            }
        });
        return field;
    }

    Component denominator() {
        List<DenominatorKind> kinds =
                report.denominatorChoices().isEmpty() ? List.of(report.denominator()) : report.denominatorChoices();
        return select(
                "choices.denominator",
                kinds,
                report.denominator(),
                kind -> words("denominator." + kind.code()),
                kind -> state.withPopulation(kind.code()));
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private <T> Component select(
            String label, List<T> items, T value, ItemLabelGenerator<T> words, Function<T, UrlState> chosen) {
        var field = new Select<T>();
        field.setAriaLabel(field.getTranslation(label));
        field.setItemLabelGenerator(words);
        field.setItems(items);
        field.setValue(value);
        field.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                chosen.apply(e.getValue()).open(path);
            }
        });
        return field;
    }
}
