package id.pantau.followup.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.i18n.Formats;
import id.pantau.followup.ForumRhythm;
import id.pantau.followup.ForumService;
import id.pantau.rollout.MeetingForum;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** On which days the forums meet, and which day would be proposed today. */
class ForumTable extends Div {

    private final transient ForumService forums;
    private final transient Runnable saved;
    private final transient SettingsWords words = new SettingsWords(this);

    /** @param saved runs after a rhythm was changed */
    ForumTable(ForumService forums, Runnable saved) {
        this.forums = forums;
        this.saved = saved;
        addClassName("settings-table");
        var note = new Paragraph(words.text("follow-up-settings.forums-note"));
        note.addClassName("settings-source");
        NativeTable table = words.table("follow-up-settings.column.", "forum", "rhythm", "next", "changed", "");
        NativeTableBody body = table.addBody();
        Map<MeetingForum, LocalDate> next = forums.next();
        forums.forums().forEach(forum -> body.add(row(forum, Objects.requireNonNull(next.get(forum.forum())))));
        add(note, table);
    }

    private NativeTableRow row(ForumRhythm rhythm, LocalDate next) {
        String forum = words.text("meeting.forum." + rhythm.forum());
        var row = new NativeTableRow();
        row.add(
                SettingsWords.cell(forum),
                SettingsWords.cell(new ForumWords(words, getLocale()).rhythm(rhythm)),
                SettingsWords.whole(Formats.date(next)),
                SettingsWords.cell(words.changed(rhythm.changedBy(), rhythm.changedAt())));
        var actions = SettingsWords.actions();
        if (forums.mayChange()) {
            actions.add(words.button(
                    "follow-up-settings.change", forum, () -> show(new ForumDialog(forums, rhythm, saved))));
        }
        row.add(actions);
        return row;
    }

    private void show(Dialog dialog) {
        add(dialog);
        dialog.open();
    }
}
