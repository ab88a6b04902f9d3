package id.pantau.facility.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.i18n.Formats;
import id.pantau.facility.RegisterRow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The register on A4, landscape: a plain table whose head stands on every page. Made when it is asked for, and seen on paper only. */
class RegisterPaper extends Div {

    private static final List<String> COLUMNS =
            List.of("code", "kind", "name", "form", "village", "district", "puskesmas", "opened", "closed", "position");

    RegisterPaper(List<RegisterRow> rows, LocalDate today) {
        addClassNames("register-paper", "only-on-paper");
        var head = new NativeTableRow();
        COLUMNS.forEach(
                column -> head.add(new NativeTableHeaderCell(getTranslation("facility-register.column." + column))));
        var body = new NativeTableBody();
        rows.forEach(row -> body.add(line(row)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        add(
                new Paragraph(getTranslation("facility-register.count", rows.size()) + " · "
                        + getTranslation("ilp.as-of", Formats.date(today))),
                table);
    }

    private NativeTableRow line(RegisterRow row) {
        var line = new NativeTableRow();
        Stream.of(
                        row.code(),
                        getTranslation("facility.kind." + row.kind().name()),
                        row.name(),
                        or(row.originalForm()),
                        or(row.villageName()),
                        or(row.districtName()),
                        or(row.puskesmasName()),
                        day(row.opened()),
                        day(row.closed()),
                        getTranslation(row.hasPosition() ? "facility-register.yes" : "facility-register.no"))
                .map(NativeTableCell::new)
                .forEach(line::add);
        return line;
    }

    private static String or(@Nullable String text) {
        return text == null ? "–" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : Formats.date(day);
    }
}
