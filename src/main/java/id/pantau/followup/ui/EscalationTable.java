package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import id.pantau.followup.DelayRow;
import id.pantau.followup.EscalationSettingsService;
import java.util.ArrayList;
import java.util.List;

/** The policies in one list: from which desk to which, after how many working days, and who said so. */
class EscalationTable extends Div {

    private final transient EscalationSettingsService escalation;
    private final transient Runnable saved;
    private final transient SettingsWords words = new SettingsWords(this);

    /** @param saved runs after a delay was changed */
    EscalationTable(EscalationSettingsService escalation, Runnable saved) {
        this.escalation = escalation;
        this.saved = saved;
        addClassNames("settings-table", "escalation-table");
        NativeTable table =
                words.table("follow-up-settings.column.", "from", "to", "#days", "#default", "source", "changed", "");
        NativeTableBody body = table.addBody();
        escalation.delays().forEach(delay -> body.add(row(delay)));
        add(table);
    }

    private NativeTableRow row(DelayRow delay) {
        String from = words.text("follow-up-settings.desk." + delay.policy().from());
        String of = words.text(
                "follow-up-settings.policy",
                from,
                words.text("follow-up-settings.desk." + delay.policy().to()));
        var row = new NativeTableRow();
        row.add(
                SettingsWords.cell(from),
                SettingsWords.cell(
                        words.text("follow-up-settings.desk." + delay.policy().to())),
                SettingsWords.number(words.text("follow-up-settings.days", delay.days())),
                SettingsWords.number(Integer.toString(delay.policy().defaultDays())),
                SettingsWords.written(source(delay)),
                SettingsWords.cell(words.changed(delay.changedBy(), delay.changedAt())),
                SettingsWords.actions(actions(delay, of)));
        return row;
    }

    private String source(DelayRow delay) {
        if (delay.isDefault()) {
            return words.text("follow-up-settings.built-in");
        }
        return delay.source() == null ? words.text("follow-up-settings.own") : delay.source();
    }

    private Component[] actions(DelayRow delay, String of) {
        List<Component> buttons = new ArrayList<>();
        if (delay.version() > 0) {
            buttons.add(words.button(
                    "follow-up-settings.history", of, () -> show(new DelayHistoryDialog(of, escalation, delay))));
        }
        if (escalation.mayChange()) {
            buttons.add(words.button(
                    "follow-up-settings.change", of, () -> show(new DelayDialog(of, escalation, delay, saved))));
        }
        return buttons.toArray(Component[]::new);
    }

    private void show(Dialog dialog) {
        add(dialog);
        dialog.open();
    }
}
