package id.pantau.indicator.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.Channel;
import id.pantau.indicator.Exclusion;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorKind;
import id.pantau.indicator.IndicatorTexts;
import id.pantau.indicator.NationalReference;
import id.pantau.indicator.TargetGroup;
import id.pantau.indicator.UnitLevel;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** All that the catalogue knows of one indicator: what it means in both languages, and how figures of it are treated. */
class IndicatorDetail extends Div {

    private static final int MONTHS = 12;

    /** Any year: only the names of its months are shown. */
    private static final int SOME_YEAR = 2026;

    IndicatorDetail(Indicator indicator) {
        add(new H2(indicator.name(getLocale())));
        var summary = new Paragraph(String.join(
                " · ",
                indicator.code(),
                getTranslation("indicator.direction." + indicator.direction().name()),
                getTranslation("indicator.cluster." + indicator.cluster().name())));
        summary.addClassName("note");
        add(summary, new H3(getTranslation("catalogue.indonesian")), texts(indicator.indonesian()));
        add(new H3(getTranslation("catalogue.english")), texts(indicator.english()));
        add(new H3(getTranslation("catalogue.treatment")), treatment(indicator));
    }

    private DescriptionList texts(IndicatorTexts texts) {
        var list = new DescriptionList();
        term(list, "catalogue.name", texts.name());
        term(list, "catalogue.short-name", texts.shortName());
        term(list, "catalogue.definition", texts.definition());
        term(list, "catalogue.numerator", texts.numerator());
        term(list, "catalogue.denominator", texts.denominator());
        term(list, "catalogue.noun", texts.noun());
        term(list, "catalogue.unit", texts.unit());
        if (texts.rateUnit() != null) {
            term(list, "catalogue.rate-unit", texts.rateUnit());
        }
        return list;
    }

    private DescriptionList treatment(Indicator indicator) {
        var list = new DescriptionList();
        term(
                list,
                "catalogue.kind",
                getTranslation("indicator.kind-long." + indicator.kind().name()));
        TargetGroup group = indicator.targetGroup();
        term(
                list,
                "catalogue.group",
                getTranslation(group == null ? "indicator.group.reported" : "indicator.group." + group.name()));
        String unit = indicator.kind() == IndicatorKind.COUNT ? "" : " %";
        term(
                list,
                "catalogue.limits",
                indicator.thresholds().stream().map(Numbers::plain).collect(Collectors.joining(" · ")) + unit);
        term(list, "catalogue.due", due(indicator));
        term(
                list,
                "catalogue.exclusions",
                Exclusion.of(indicator).stream()
                        .map(left -> getTranslation("indicator.exclusion." + left.name()))
                        .collect(Collectors.joining(" ")));
        UnitLevel lowest = indicator.lowest(Channel.PRINT);
        term(list, "catalogue.lowest", getTranslation("indicator.lowest." + lowest.name()));
        if (!indicator.references().isEmpty()) {
            term(
                    list,
                    "catalogue.references",
                    indicator.references().stream().map(this::reference).collect(Collectors.joining("; ")));
        }
        term(list, "catalogue.source", indicator.source());
        return list;
    }

    private String due(Indicator indicator) {
        Collection<Integer> months = indicator.rhythm().dueMonths();
        String named = months.size() == MONTHS
                ? getTranslation("catalogue.every-month")
                : months.stream()
                        .map(m -> Formats.month(Period.month(SOME_YEAR, m)))
                        .collect(Collectors.joining(", "));
        return getTranslation("catalogue.due-by", named, indicator.rhythm().dueDay());
    }

    private String reference(NationalReference reference) {
        BigDecimal value = reference.value();
        return getTranslation(
                "catalogue.reference", Numbers.plain(value), Integer.toString(reference.year()), reference.source());
    }

    private void term(DescriptionList list, String key, String description) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(description));
    }
}
