package id.pantau.followup.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.followup.Desk;
import id.pantau.followup.FollowUpAct;
import id.pantau.followup.FollowUpDetails;
import id.pantau.followup.FollowUpService;
import id.pantau.followup.FollowUpUnit;
import id.pantau.followup.FollowUpWays;
import id.pantau.followup.FollowUpWork;
import java.util.List;

/** A problem goes on, goes back, or is opened again: who gets it, and why. */
class MoveDialog extends ProblemDialog {

    private final transient FollowUpWork work;
    private final transient FollowUpWords words;
    private final transient FollowUpUnit unit;
    private final FollowUpAct act;
    private final RadioButtonGroup<Desk> to = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();

    /** @param act FORWARD, RETURN or REOPEN */
    MoveDialog(
            FollowUpAct act,
            FollowUpWork work,
            FollowUpService followUps,
            FollowUpDetails problem,
            FollowUpWays ways,
            FollowUpWords words,
            Runnable saved) {
        super(words.text("follow-up-page.move." + act.name()), followUps, problem, saved);
        this.act = act;
        this.work = work;
        this.words = words;
        this.unit = problem.row().unit();
        Desk above = ways.above();
        if (act == FollowUpAct.FORWARD && above != null) {
            fields(new Paragraph(words.text("follow-up-page.forward-to", words.desk(above, unit))));
        }
        if (act == FollowUpAct.RETURN) {
            to.setLabel(words.text("follow-up-page.return-to"));
            to.setItems(ways.below());
            to.setItemLabelGenerator(desk -> words.desk(desk, unit));
            if (!ways.below().isEmpty()) {
                to.setValue(ways.below().getLast());
            }
            fields(to);
        }
        reason.setLabel(words.text("follow-up-page.reason"));
        reason.setHelperText(words.text("follow-up-page.no-names"));
        reason.setRequiredIndicatorVisible(act != FollowUpAct.FORWARD);
        fields(reason);
        saveButton("follow-up-page.move." + act.name());
    }

    @Override
    void store(int ofId, int ofVersion) {
        switch (act) {
            case FORWARD -> work.forward(ofId, ofVersion, reason.getValue());
            case RETURN ->
                work.giveBack(ofId, ofVersion, to.getValue() == null ? Desk.SEKDA : to.getValue(), reason.getValue());
            default -> work.reopen(ofId, ofVersion, reason.getValue());
        }
    }

    @Override
    List<Difference> against(FollowUpDetails now) {
        return List.of(new Difference(
                words.text("follow-up-page.column.desk"), words.desk(now.row().desk(), unit), "–"));
    }
}
