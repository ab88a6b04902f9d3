package id.pantau.rollout.ui;

import com.vaadin.flow.component.button.Button;
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
import id.pantau.rollout.FacilityStage;
import id.pantau.rollout.Missing;
import id.pantau.rollout.RolloutScreen;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every facility with its stage, since when, and what it lacks for the next one. */
class FacilityTable extends Div {

    private static final int STEP = 60;
    private static final List<String> COLUMNS =
            List.of("name", "kind", "village", "puskesmas", "stage", "since", "next");

    private final NativeTable table = new NativeTable();
    private final NativeTableBody body = table.addBody();
    private final Div more = new Div();
    private final transient List<FacilityStage> facilities;
    private int shown;

    FacilityTable(RolloutScreen screen, IlpState state) {
        this.facilities = screen.facilities();
        addClassName("facility-table");
        if (facilities.isEmpty()) {
            boolean narrowed = !state.toQueryParameters().getParameters().isEmpty();
            add(Panel.empty(getTranslation(narrowed ? "ilp.facilities.no-match" : "ilp.facilities.none")));
            return;
        }
        table.addClassName("figures");
        table.setCaptionText(getTranslation("ilp.facilities.count", Formats.count(facilities.size())));
        var header = new NativeTableRow();
        COLUMNS.forEach(column -> header.add(new NativeTableHeaderCell(getTranslation("ilp.column." + column))));
        table.getHead().add(header);
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        more.addClassNames("table-more", "no-print");
        add(scroll, more);
        showMore();
    }

    private void showMore() {
        int until = Math.min(shown + STEP, facilities.size());
        facilities.subList(shown, until).stream().map(this::row).forEach(body::add);
        shown = until;
        more.removeAll();
        if (shown < facilities.size()) {
            more.add(new Button(
                    getTranslation("ilp.facilities.more", Formats.count(facilities.size() - shown)),
                    click -> showMore()));
        }
    }

    private NativeTableRow row(FacilityStage facility) {
        var place = facility.place();
        var name = new NativeTableCell();
        name.add(new Anchor(Links.facility(facility.code()), facility.name()));
        var village = new NativeTableCell();
        if (place.villageCode() != null && place.villageName() != null) {
            village.add(new Anchor(Links.village(place.villageCode()), place.villageName()));
        } else {
            village.setText(getTranslation("ilp.unknown"));
        }
        var stage = new NativeTableCell();
        stage.add(new StageChip(facility));
        return new NativeTableRow(
                name,
                cell(kind(facility)),
                village,
                cell(orUnknown(place.puskesmasName())),
                stage,
                cell(facility.since() == null ? "–" : Formats.date(facility.since())),
                next(facility));
    }

    /** "Pustu", with what it was before ILP: "Pustu (dahulu Poskesdes)". */
    private String kind(FacilityStage facility) {
        String kind = getTranslation("facility.kind." + facility.kind().name());
        String form = facility.place().originalForm();
        return form == null ? kind : getTranslation("ilp.original-form", kind, form);
    }

    private NativeTableCell next(FacilityStage facility) {
        var cell = new NativeTableCell();
        Stream.concat(
                        facility.outdated().stream().map(c -> getTranslation("ilp.outdated", c.name(getLocale()))),
                        facility.missing().stream().map(this::missing))
                .map(Paragraph::new)
                .collect(Collectors.toList())
                .forEach(cell::add);
        return cell;
    }

    private String missing(Missing missing) {
        return getTranslation(
                "rollout.missing." + missing.why().name(),
                missing.criterion().name(getLocale()),
                missing.detail() == null ? "" : missing.detail());
    }

    private String orUnknown(@Nullable String name) {
        return name == null ? getTranslation("ilp.unknown") : name;
    }

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
    }
}
