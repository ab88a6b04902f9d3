package id.pantau.dashboard.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.SpmClass;
import id.pantau.indicator.SpmReport;
import id.pantau.indicator.SpmService;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What the index of the minimum services would be if chosen services reached everybody: what each would add, most first. */
final class SpmSimulation extends Div {

    private final Texts texts;
    private final Locale locale;
    private final SpmReport report;
    private final Set<SpmService> full = EnumSet.noneOf(SpmService.class);
    private final Paragraph then = new Paragraph();

    /** @param report with an index */
    SpmSimulation(Texts texts, Locale locale, SpmReport report) {
        this.texts = texts;
        this.locale = locale;
        this.report = report;
        addClassName("spm-simulation");
        var now = new Paragraph(
                new Span(text("spm.now", Integer.toString(report.year())) + " "),
                index(Objects.requireNonNull(report.index())));
        now.addClassName("spm-index");
        then.addClassName("spm-index");
        then.getElement().setAttribute("aria-live", "polite");
        var how = new Paragraph(text("spm.how"));
        how.addClassName("note");
        add(now, then, table(), how);
        show();
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("figures");
        var head = new NativeTableRow();
        for (String name : List.of("service", "coverage", "quality", "gain")) {
            var cell = head.addHeaderCell();
            cell.setText(text("spm." + name));
            cell.getElement().setAttribute("scope", "col");
        }
        table.getHead().add(head);
        report.rows().stream()
                .sorted(Comparator.comparing(
                        SpmReport.Row::gainIfFull, Comparator.nullsLast(Comparator.reverseOrder())))
                .forEach(row -> table.getBody().add(row(row)));
        return table;
    }

    private NativeTableRow row(SpmReport.Row row) {
        var line = new NativeTableRow();
        var choose = new Checkbox(text("figure.spm." + row.service().name()));
        BigDecimal gain = row.gainIfFull();
        choose.setEnabled(gain != null && gain.signum() > 0);
        choose.addValueChangeListener(e -> {
            if (e.getValue()) {
                full.add(row.service());
            } else {
                full.remove(row.service());
            }
            show();
        });
        line.addHeaderCell().add(choose);
        line.addDataCell()
                .setText(Formats.count(row.numerator()) + "/" + Formats.count(row.denominator())
                        + (row.coverage() == null ? "" : " = " + Formats.percent2(row.coverage())));
        line.addDataCell().setText(row.quality() == null ? "–" : Formats.decimals(row.quality(), 2));
        line.addDataCell().setText(gain == null ? "–" : "+" + Formats.decimals(gain, 2));
        return line;
    }

    private void show() {
        BigDecimal index = Objects.requireNonNull(report.indexWith(full));
        then.removeAll();
        then.setVisible(!full.isEmpty());
        then.add(new Span(text("spm.then", full.size()) + " "), index(index));
    }

    private Span index(BigDecimal index) {
        var value = new Span(Formats.decimals(index, 2) + " · "
                + text("figure.spm.class." + SpmClass.of(index).name()));
        value.addClassName("spm-value");
        return value;
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
