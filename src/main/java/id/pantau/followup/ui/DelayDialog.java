package id.pantau.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.ui.SavingDialog;
import id.pantau.followup.DelayForm;
import id.pantau.followup.DelayRow;
import id.pantau.followup.EscalationPolicy;
import id.pantau.followup.EscalationSettingsService;
import org.jspecify.annotations.Nullable;

/** After how many working days a problem goes up. How many would go up in the next night is said before it is saved. */
class DelayDialog extends SavingDialog {

    private final transient EscalationSettingsService escalation;
    private final transient DelayRow before;
    private final IntegerField days = new IntegerField();
    private final TextField source = new TextField();
    private final Paragraph effect = new Paragraph();
    private transient @Nullable DelayForm told;

    /** @param of the policy in words */
    DelayDialog(String of, EscalationSettingsService escalation, DelayRow before, Runnable saved) {
        super(of, saved);
        this.escalation = escalation;
        this.before = before;
        days.setLabel(getTranslation("follow-up-settings.days-label"));
        days.setHelperText(getTranslation(
                "follow-up-settings.days-helper",
                EscalationPolicy.LONGEST,
                before.policy().defaultDays()));
        days.setStepButtonsVisible(true);
        days.setMin(1);
        days.setMax(EscalationPolicy.LONGEST);
        days.setValue(before.days());
        days.setManualValidation(true);
        source.setLabel(getTranslation("follow-up-settings.source"));
        source.setHelperText(getTranslation("follow-up-settings.source-helper"));
        source.setValue(before.source() == null ? "" : before.source());
        effect.getElement().setAttribute("role", "status");
        fields(days, source, effect);
        if (!before.isDefault()) {
            getFooter().add(new Button(getTranslation("follow-up-settings.reset"), click -> attempt(this::reset)));
        }
        onSave(getTranslation("register.save"), this::save);
    }

    private void reset() {
        escalation.reset(before.policy(), before.version());
        close();
        saved().run();
    }

    /** The first press tells what the next night would do; what is told already is saved by the second. */
    private void save() {
        var form = new DelayForm(before.policy(), before.version(), days.getValue(), source.getValue());
        if (!form.equals(told)) {
            int rising = escalation.effect(form);
            if (rising > 0) {
                told = form;
                effect.setText(getTranslation("follow-up-settings.effect", rising));
                keepOpen();
                return;
            }
        }
        escalation.change(form);
    }
}
