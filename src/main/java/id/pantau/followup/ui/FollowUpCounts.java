package id.pantau.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.pantau.base.i18n.Formats;
import id.pantau.followup.FollowUpFilter.View;
import id.pantau.followup.FollowUpList;

/** The four counts; each is a filter. */
class FollowUpCounts extends Div {

    FollowUpCounts(FollowUpList list, FollowUpsState state, FollowUpWords words) {
        addClassName("follow-up-counts");
        add(
                count(View.MINE, list.mine(), state, words),
                count(View.LATE, list.late(), state, words),
                count(View.WITHOUT_PLAN, list.withoutPlan(), state, words),
                count(View.OPEN, list.open(), state, words));
    }

    private static Button count(View view, int number, FollowUpsState state, FollowUpWords words) {
        boolean chosen = state.filter().view() == view;
        var button = new Button(
                words.text(
                        "follow-up-page.count-of", Formats.count(number), words.text("follow-up.view." + view.name())),
                click -> state.withView(chosen ? null : view).open());
        button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        return button;
    }
}
