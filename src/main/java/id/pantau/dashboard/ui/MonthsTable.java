package id.pantau.dashboard.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.CurvePoint;
import id.pantau.indicator.IndicatorReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The twin of the charts over months: each month alone and up to it, this year and last, against the pace. */
final class MonthsTable extends Details {

    private final FigureText words;

    MonthsTable(Texts texts, Locale locale, IndicatorReport report) {
        this.words = new FigureText(texts, locale, report.indicator());
        setSummaryText(texts.getTranslation("achievement.months-table", locale));
        var table = new NativeTable();
        table.addClassName("figures");
        int year = report.period().year();
        var head = new NativeTableRow();
        for (String title : List.of(
                texts.getTranslation("achievement.month", locale),
                texts.getTranslation("achievement.month-alone", locale, Integer.toString(year)),
                texts.getTranslation("achievement.month-alone", locale, Integer.toString(year - 1)),
                texts.getTranslation("chart.year", locale, Integer.toString(year)),
                texts.getTranslation("chart.pace", locale),
                texts.getTranslation("chart.year", locale, Integer.toString(year - 1)))) {
            var cell = head.addHeaderCell();
            cell.setText(title);
            cell.getElement().setAttribute("scope", "col");
        }
        table.getHead().add(head);
        for (int i = 0; i < report.curve().size(); i++) {
            CurvePoint now = report.curve().get(i);
            CurvePoint before = i < report.lastYear().size() ? report.lastYear().get(i) : null;
            var row = new NativeTableRow();
            var month = row.addHeaderCell();
            month.setText(Formats.month(now.period()));
            month.getElement().setAttribute("scope", "row");
            row.addDataCell().setText(count(now.monthAlone()));
            row.addDataCell().setText(count(before == null ? null : before.monthAlone()));
            row.addDataCell().setText(share(now.coverage()));
            row.addDataCell().setText(share(now.pace()));
            row.addDataCell().setText(share(before == null ? null : before.coverage()));
            table.getBody().add(row);
        }
        add(table);
    }

    private static String count(@Nullable Long number) {
        return number == null ? "–" : Formats.count(number);
    }

    private String share(@Nullable BigDecimal value) {
        return value == null ? "–" : words.rate(value, 2);
    }
}
