package id.pantau.base.ui;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.ChartOptions;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.Lang;
import com.vaadin.flow.component.charts.model.Tooltip;
import com.vaadin.flow.component.dependency.CssImport;
import org.apache.commons.text.StringEscapeUtils;

/**
 * What all charts have in common. Styled mode: colours stand in frontend/styles/chart.css. Names come from files and are escaped; no
 * formatter written in JavaScript is sent.
 */
@CssImport(value = "./styles/chart.css", themeFor = "vaadin-chart")
public final class StyledChart {

    private StyledChart() {}

    /** An empty chart, as wide as there is room; what a point says is the {@code description} of its item, see {@link #escaped}. */
    public static Chart of(ChartType type) {
        numberFormat();
        var chart = new Chart(type);
        Configuration configuration = chart.getConfiguration();
        configuration.getChart().setStyledMode(true);
        configuration.getChart().setAnimation(false);
        configuration.setTitle("");
        configuration.setExporting(false);
        var tooltip = new Tooltip();
        tooltip.setHeaderFormat("");
        // What a point says is put into words on the server, so that the browser computes and translates nothing.
        tooltip.setPointFormat("{point.description}");
        configuration.setTooltip(tooltip);
        chart.setWidthFull();
        return chart;
    }

    private static void numberFormat() {
        ChartOptions options = ChartOptions.get();
        if (options.getLang() == null) {
            var lang = new Lang();
            lang.setDecimalPoint(",");
            lang.setThousandsSep(".");
            options.setLang(lang);
        }
    }

    /** Text that a chart may take for markup. */
    public static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }
}
