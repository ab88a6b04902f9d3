package id.pantau.followup.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import id.pantau.base.ui.FormDialog;
import id.pantau.followup.DelayRow;
import id.pantau.followup.EscalationSettingsService;

/** Who has set the delay of a policy, to what, and when; the newest first. */
class DelayHistoryDialog extends FormDialog {

    /** @param of the policy in words */
    DelayHistoryDialog(String of, EscalationSettingsService escalation, DelayRow delay) {
        super(of);
        var words = new SettingsWords(this);
        var list = new OrderedList();
        escalation.history(delay.policy()).stream()
                .map(version -> words.text(
                        version.isDefault()
                                ? "follow-up-settings.version-default"
                                : version.source() == null
                                        ? "follow-up-settings.version"
                                        : "follow-up-settings.version-source",
                        words.changed(version.changedBy(), version.changedAt()),
                        version.days(),
                        version.source() == null ? "" : version.source()))
                .map(ListItem::new)
                .forEach(list::add);
        list.addClassName("settings-history");
        fields(list);
    }
}
