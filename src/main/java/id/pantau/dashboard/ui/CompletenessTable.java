package id.pantau.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.Panel;
import id.pantau.indicator.Completeness;
import java.util.Locale;

/** Villages by months: how many of the reports that were due have come. */
final class CompletenessTable extends Div {

    CompletenessTable(Texts texts, Locale locale, Completeness completeness) {
        if (completeness.rows().isEmpty()) {
            add(Panel.empty(texts.getTranslation("completeness.none", locale)));
            return;
        }
        addClassName("completeness");
        var table = new NativeTable();
        table.addClassName("figures");
        table.setCaptionText(texts.getTranslation("completeness.caption", locale));
        var head = new NativeTableRow();
        head.addHeaderCell().setText(texts.getTranslation("level.DESA", locale));
        completeness.months().forEach(month -> head.addHeaderCell().setText(Formats.shortMonth(month)));
        head.getHeaderCells().forEach(cell -> cell.getElement().setAttribute("scope", "col"));
        table.getHead().add(head);
        completeness.rows().forEach(row -> {
            var line = new NativeTableRow();
            var name = line.addHeaderCell();
            name.add(new Anchor(Links.village(row.unit().code()), row.unit().name()));
            name.getElement().setAttribute("scope", "row");
            row.months().forEach(share -> {
                var cell = line.addDataCell();
                boolean due = share.expected() > 0;
                cell.setText(due ? share.reported() + "/" + share.expected() : "–");
                cell.getElement().getClassList().set("incomplete", due && !share.complete());
            });
            table.getBody().add(line);
        });
        add(table);
    }
}
