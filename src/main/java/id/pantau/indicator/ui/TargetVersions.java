package id.pantau.indicator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.TargetDecree;
import id.pantau.indicator.TargetFileService;
import id.pantau.indicator.TargetRow;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.List;

/** All versions of one target, the newest first: what it was, since when, on what it stood, and who recorded it. */
class TargetVersions extends Div {

    /**
     * @param versions the oldest first
     * @param zone in which hours are meant here
     */
    TargetVersions(List<TargetRow> versions, ZoneId zone, TargetFileService files) {
        addClassName("target-versions");
        var words = new TargetWords(this, getLocale());
        var list = new UnorderedList();
        for (TargetRow row : versions.reversed()) {
            var entry = new ListItem(getTranslation(
                    "target.versions-entry",
                    words.span(row.target()),
                    words.value(row.indicator(), row.target()),
                    words.basis(row.target().basis()),
                    row.recordedBy(),
                    Formats.moment(row.recordedAt().atZone(zone))));
            Integer file = row.target().basis().fileId();
            if (file != null) {
                entry.add(" ");
                entry.add(download(files, file));
            }
            list.add(entry);
        }
        add(new H3(getTranslation("target.versions")), list);
    }

    /** Asked for again when it is opened: whoever may no longer see the target gets nothing. */
    private Anchor download(TargetFileService files, int id) {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    TargetDecree file = files.file(id);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.content()),
                            file.name(),
                            file.mediaType(),
                            file.content().length);
                }),
                getTranslation("target.file.open"));
    }
}
