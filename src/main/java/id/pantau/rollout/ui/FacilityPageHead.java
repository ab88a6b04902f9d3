package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Links;
import id.pantau.facility.FacilityKind;
import id.pantau.rollout.FacilityAssessment;
import id.pantau.rollout.FacilityPlace;
import id.pantau.rollout.NetworkRow;
import java.time.LocalDate;

/** How far the facility is, since when, where it stands, and that this is nobody's official judgement. */
class FacilityPageHead extends Div {

    FacilityPageHead(FacilityAssessment facility) {
        addClassName("facility-head");
        LocalDate since = facility.stage().since();
        var stage = new Div(
                new StageChip(facility.stage()),
                new Span(
                        since == null
                                ? getTranslation("facility-page.nothing-yet")
                                : getTranslation("facility-page.since", Formats.date(since))));
        stage.addClassName("facility-stage");
        add(stage);
        int notVerified = facility.notVerified();
        if (notVerified > 0) {
            var mark = new Paragraph(getTranslation("facility-page.not-verified", Formats.count(notVerified)));
            mark.addClassName("caution");
            add(mark);
        }
        add(place(facility.stage().place()));
        NetworkRow network = facility.network();
        if (network != null) {
            add(new Paragraph(getTranslation(
                    "facility-page.network",
                    Formats.count(network.operatingPustu()),
                    Formats.count(network.pustu()),
                    Formats.count(network.operatingPosyandu()),
                    Formats.count(network.posyandu()))));
        }
        var note = new Paragraph(getTranslation("ilp.not-official"));
        note.addClassName("note");
        add(note);
    }

    private Paragraph place(FacilityPlace place) {
        var line = new Paragraph();
        line.addClassName("facility-place");
        if (place.villageCode() != null && place.villageName() != null) {
            line.add(new Anchor(Links.village(place.villageCode()), place.villageName()));
        }
        if (place.kind() != FacilityKind.PUSKESMAS && place.puskesmasCode() != null && place.puskesmasName() != null) {
            line.add(new Anchor(
                    Links.facility(place.puskesmasCode()),
                    getTranslation("ilp.filter.puskesmas", place.puskesmasName())));
        }
        if (place.kind() == FacilityKind.PUSKESMAS) {
            line.add(new Anchor(Links.puskesmas(place.code()), getTranslation("facility-page.figures")));
        }
        if (place.originalForm() != null) {
            line.add(new Span(getTranslation("facility-page.original-form", place.originalForm())));
        }
        return line;
    }
}
