package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.Panel;
import id.pantau.rollout.NetworkRow;
import id.pantau.rollout.RolloutScreen;
import java.util.List;

/** How much of each Puskesmas' network works; it never changes the Puskesmas' own stage, and says so. */
class NetworkTable extends Div {

    private static final List<String> COLUMNS = List.of("puskesmas", "stage", "pustu", "posyandu", "network");

    NetworkTable(RolloutScreen screen) {
        if (screen.network().isEmpty()) {
            add(Panel.empty(getTranslation("ilp.network.none")));
            return;
        }
        var table = new NativeTable();
        table.addClassName("figures");
        var header = new NativeTableRow();
        COLUMNS.forEach(column -> header.add(new NativeTableHeaderCell(getTranslation("ilp.column." + column))));
        table.getHead().add(header);
        NativeTableBody body = table.addBody();
        screen.network().stream().map(this::row).forEach(body::add);
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        var note = new Paragraph(getTranslation("ilp.network.note"));
        note.addClassName("note");
        add(scroll, note);
    }

    private NativeTableRow row(NetworkRow network) {
        var name = new NativeTableCell();
        name.add(new Anchor(Links.puskesmas(network.puskesmasCode()), network.puskesmasName()));
        return new NativeTableRow(
                name,
                new NativeTableCell(
                        getTranslation("rollout.stage." + network.stage().name())),
                new NativeTableCell(share(network.operatingPustu(), network.pustu())),
                new NativeTableCell(share(network.operatingPosyandu(), network.posyandu())),
                new NativeTableCell(share(network.operating(), network.total())));
    }

    /** "3 dari 5"; nothing registered is not 0 of 0. */
    private String share(int operating, int registered) {
        return registered == 0
                ? getTranslation("ilp.network.unregistered")
                : getTranslation("ilp.network.share", Formats.count(operating), Formats.count(registered));
    }
}
