package id.pantau.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.TargetRow;
import java.time.ZoneId;
import java.util.List;

/** All versions of one target, the newest first: what it was, since when, on what it stood, and who recorded it. */
class TargetVersions extends Div {

    /**
     * @param versions the oldest first
     * @param zone in which hours are meant here
     */
    TargetVersions(List<TargetRow> versions, ZoneId zone) {
        addClassName("target-versions");
        var words = new TargetWords(this, getLocale());
        var list = new UnorderedList();
        versions.reversed()
                .forEach(row -> list.add(new ListItem(getTranslation(
                        "target.versions-entry",
                        words.span(row.target()),
                        words.value(row.indicator(), row.target()),
                        words.basis(row.target().basis()),
                        row.recordedBy(),
                        Formats.moment(row.recordedAt().atZone(zone))))));
        add(new H3(getTranslation("target.versions")), list);
    }
}
