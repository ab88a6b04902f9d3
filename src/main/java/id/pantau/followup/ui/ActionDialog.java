package id.pantau.followup.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.followup.ActionForm;
import id.pantau.followup.FollowUpDetails;
import id.pantau.followup.FollowUpService;
import id.pantau.followup.FollowUpWork;
import java.util.List;
import java.util.Objects;

/** "Lapor tindak lanjut": what was done. */
class ActionDialog extends ProblemDialog {

    private final transient FollowUpWork work;
    private final transient FollowUpWords words;
    private final TextArea action = new TextArea();
    private final TextField evidence = new TextField();

    ActionDialog(
            FollowUpWork work,
            FollowUpService followUps,
            FollowUpDetails problem,
            FollowUpWords words,
            Runnable saved) {
        super(words.text("follow-up-page.act"), followUps, problem, saved);
        this.work = work;
        this.words = words;
        action.setLabel(words.text("follow-up-page.action.what"));
        action.setHelperText(words.text("follow-up-page.no-names"));
        action.setRequiredIndicatorVisible(true);
        action.setValue(Objects.requireNonNullElse(problem.action(), ""));
        evidence.setLabel(words.text("follow-up-page.evidence"));
        evidence.setHelperText(words.text("follow-up-page.evidence-helper"));
        evidence.setValue(Objects.requireNonNullElse(problem.evidence(), ""));
        fields(action, evidence);
        saveButton("register.save");
    }

    @Override
    void store(int ofId, int ofVersion) {
        work.act(new ActionForm(ofId, ofVersion, action.getValue(), evidence.getValue()));
    }

    @Override
    List<Difference> against(FollowUpDetails now) {
        return List.of(
                new Difference(
                        words.text("follow-up-page.action"),
                        FollowUpWords.orDash(now.action()),
                        FollowUpWords.orDash(action.getValue())),
                new Difference(
                        words.text("follow-up-page.evidence"),
                        FollowUpWords.orDash(now.evidence()),
                        FollowUpWords.orDash(evidence.getValue())));
    }
}
