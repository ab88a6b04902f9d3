package id.pantau.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.pantau.followup.Desk;
import id.pantau.followup.FollowUpAct;
import id.pantau.followup.FollowUpDetails;
import id.pantau.followup.FollowUpWays;
import java.util.Set;
import java.util.function.Consumer;

/** What the account may do with a problem now, the next step first. Within reach of a thumb. */
class FollowUpButtons extends Div {

    FollowUpButtons(FollowUpDetails problem, FollowUpWays ways, FollowUpWords words, Consumer<FollowUpAct> chosen) {
        addClassNames("follow-up-buttons", "no-print");
        Set<FollowUpAct> may = problem.may();
        FollowUpAct next = problem.row().plan() == null ? FollowUpAct.PLAN : FollowUpAct.ACT;
        for (FollowUpAct act : FollowUpAct.values()) {
            Desk above = ways.above();
            boolean offered = switch (act) {
                case FORWARD -> above != null;
                case RETURN -> !ways.below().isEmpty();
                default -> true;
            };
            if (!may.contains(act) || !offered) {
                continue;
            }
            String label = act == FollowUpAct.FORWARD && above != null
                    ? words.text(
                            "follow-up-page.act.FORWARD",
                            words.desk(above, problem.row().unit()))
                    : act == FollowUpAct.PLAN && problem.row().plan() != null
                            ? words.text("follow-up-page.act.PLAN-again")
                            : words.text("follow-up-page.act." + act.name());
            var button = new Button(label, click -> chosen.accept(act));
            if (act == next) {
                button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            }
            add(button);
        }
    }
}
