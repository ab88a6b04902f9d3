package id.pantau.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import id.pantau.base.ui.Links;

/** Leads to the pocket sheet for a visit. Not on paper. */
final class VisitLink extends Anchor {

    /** @param code of a village or kecamatan */
    VisitLink(String code) {
        super(Links.visitSheet(code), "");
        setText(getTranslation("visit.open"));
        addClassNames("visit-link", "no-print");
    }
}
