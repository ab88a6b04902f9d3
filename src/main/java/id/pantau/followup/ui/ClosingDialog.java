package id.pantau.followup.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.followup.ClosingForm;
import id.pantau.followup.FollowUpDetails;
import id.pantau.followup.FollowUpService;
import id.pantau.followup.FollowUpState;
import id.pantau.followup.FollowUpWork;
import java.util.List;

/** "Tutup": with or without a result, never without an evaluation; one that the night has proposed stands there to begin with. */
class ClosingDialog extends ProblemDialog {

    private final transient FollowUpWork work;
    private final transient FollowUpWords words;
    private final RadioButtonGroup<FollowUpState> result = new RadioButtonGroup<>();
    private final TextArea evaluation = new TextArea();

    ClosingDialog(
            FollowUpWork work,
            FollowUpService followUps,
            FollowUpDetails problem,
            FollowUpWords words,
            Runnable saved) {
        super(words.text("follow-up-page.close"), followUps, problem, saved);
        this.work = work;
        this.words = words;
        result.setLabel(words.text("follow-up-page.result"));
        result.setItems(FollowUpState.DONE, FollowUpState.NO_RESULT);
        result.setItemLabelGenerator(state -> words.text("follow-up.state." + state.name()));
        result.setValue(FollowUpState.DONE);
        evaluation.setLabel(words.text("follow-up-page.evaluation"));
        evaluation.setHelperText(words.text("follow-up-page.evaluation.helper"));
        evaluation.setRequiredIndicatorVisible(true);
        if (problem.proposal() != null) {
            evaluation.setValue(problem.proposal());
        }
        fields(result, evaluation);
        saveButton("follow-up-page.close");
    }

    @Override
    void store(int ofId, int ofVersion) {
        work.close(new ClosingForm(ofId, ofVersion, result.getValue() == FollowUpState.DONE, evaluation.getValue()));
    }

    @Override
    List<Difference> against(FollowUpDetails now) {
        return List.of(
                new Difference(
                        words.text("follow-up-page.evaluation"),
                        FollowUpWords.orDash(now.evaluation()),
                        FollowUpWords.orDash(evaluation.getValue())),
                new Difference(words.text("follow-up-page.action"), FollowUpWords.orDash(now.action()), "–"));
    }
}
