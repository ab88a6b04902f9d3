package id.pantau.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import id.pantau.base.ui.SavingDialog;
import id.pantau.followup.ForumForm;
import id.pantau.followup.ForumRhythm;
import id.pantau.followup.ForumService;
import id.pantau.rollout.MeetingForum;
import java.time.DayOfWeek;
import java.util.Arrays;

/** On which days a forum meets. */
class ForumDialog extends SavingDialog {

    private final transient ForumService forums;
    private final transient ForumRhythm before;
    private final Select<DayOfWeek> weekday = new Select<>();
    private final IntegerField dayOfMonth = new IntegerField();
    private final Select<Integer> firstMonth = new Select<>();

    ForumDialog(ForumService forums, ForumRhythm before, Runnable saved) {
        super("", saved);
        this.forums = forums;
        this.before = before;
        setHeaderTitle(getTranslation("meeting.forum." + before.forum()));
        var words = new ForumWords(new SettingsWords(this), getLocale());
        weekday.setLabel(getTranslation("follow-up-settings.weekday"));
        weekday.setItems(Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                .toList());
        weekday.setItemLabelGenerator(words::weekday);
        weekday.setValue(before.weekday());
        weekday.setVisible(before.forum() == MeetingForum.WEEKLY);
        dayOfMonth.setLabel(getTranslation("follow-up-settings.day-of-month"));
        dayOfMonth.setHelperText(getTranslation("follow-up-settings.day-of-month-helper"));
        dayOfMonth.setManualValidation(true);
        dayOfMonth.setValue(before.dayOfMonth());
        dayOfMonth.setVisible(before.forum() != MeetingForum.WEEKLY);
        firstMonth.setLabel(getTranslation("follow-up-settings.months"));
        firstMonth.setItems(1, 2, 3);
        firstMonth.setItemLabelGenerator(words::months);
        firstMonth.setValue(before.firstMonth());
        firstMonth.setVisible(before.forum() == MeetingForum.QUARTERLY);
        fields(weekday, firstMonth, dayOfMonth);
        if (before.isSet()) {
            getFooter().add(new Button(getTranslation("follow-up-settings.reset"), click -> attempt(this::reset)));
        }
        onSave(
                getTranslation("register.save"),
                () -> forums.change(new ForumForm(
                        before.forum(),
                        before.version(),
                        weekday.getValue(),
                        dayOfMonth.getValue(),
                        firstMonth.getValue())));
    }

    private void reset() {
        forums.reset(before.forum(), before.version());
        close();
        saved().run();
    }
}
