package id.pantau.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.PwsStatus;
import id.pantau.indicator.StatusMonth;
import java.util.List;
import java.util.Locale;

/** Whether it gets better over the year: how often villages stood in each status, month by month, as a bar and in numbers. */
final class StatusTally extends Div {

    /** From good to bad, as the bar is read. */
    private static final List<PwsStatus> ORDER =
            List.of(PwsStatus.BAIK, PwsStatus.KURANG, PwsStatus.CUKUP, PwsStatus.JELEK);

    StatusTally(Texts texts, Locale locale, List<StatusMonth> months, int year) {
        addClassName("status-tally");
        var table = new NativeTable();
        table.addClassName("figures");
        table.setCaptionText(texts.getTranslation("scorecard.tally.caption", locale, Integer.toString(year)));
        var head = new NativeTableRow();
        head.add(StatusHistory.header(texts.getTranslation("achievement.month", locale), "col"));
        var share = StatusHistory.header(texts.getTranslation("scorecard.tally.share", locale), "col");
        share.addClassName("status-share");
        head.add(share);
        for (PwsStatus status : ORDER) {
            var cell = new NativeTableHeaderCell(StatusHistory.word(texts, locale, status));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        months.forEach(month -> table.getBody().add(row(Period.month(year, month.month()), month)));
        add(table);
    }

    private static NativeTableRow row(Period month, StatusMonth counts) {
        var row = new NativeTableRow();
        row.add(StatusHistory.header(Formats.month(month), "row"));
        var bar = new Div();
        bar.addClassName("status-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (PwsStatus status : ORDER) {
            int count = counts.count(status);
            if (count > 0) {
                var part = new Span();
                part.addClassName("pws-" + status.name().toLowerCase(Locale.ROOT));
                part.getStyle().set("flex-grow", Integer.toString(count));
                bar.add(part);
            }
        }
        row.addDataCell().add(bar);
        ORDER.forEach(status ->
                row.addDataCell().setText(counts.counts().isEmpty() ? "–" : Formats.count(counts.count(status))));
        return row;
    }
}
