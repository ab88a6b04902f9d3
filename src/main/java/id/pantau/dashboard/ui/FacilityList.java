package id.pantau.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.rollout.FacilityStage;
import java.util.List;
import java.util.Locale;

/** Facilities of a village or Puskesmas with how far ILP has come in each. */
final class FacilityList extends UnorderedList {

    /** More than so many make a rail longer than the page beside it. */
    static final int MOST_IN_RAIL = 16;

    FacilityList(Texts texts, Locale locale, List<FacilityStage> facilities) {
        addClassName("facilities");
        // A Puskesmas may have fifty: then they stand in columns under the page instead of in its rail.
        setClassName("facilities-many", facilities.size() > MOST_IN_RAIL);
        facilities.forEach(facility -> {
            var name = new Anchor(
                    Links.facility(facility.code()),
                    texts.getTranslation("facility.kind." + facility.kind().name(), locale) + " " + facility.name());
            name.addClassName("row-name");
            String stage =
                    texts.getTranslation("rollout.stage." + facility.stage().name(), locale);
            var since = new Span(
                    facility.since() == null
                            ? stage
                            : texts.getTranslation("unit.stage-since", locale, stage, Formats.date(facility.since())));
            since.addClassName("note");
            add(new ListItem(name, since));
        });
    }
}
