package id.pantau.rollout.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** "Bagaimana ini dihitung?": the rules behind the stages, in short. */
class HowComputed extends Details {

    private static final List<String> SENTENCES =
            List.of("ilp.how.stages", "ilp.how.recurring", "ilp.how.yearly", "ilp.how.floor", "ilp.how.plan");

    HowComputed() {
        addClassName("how-computed");
        setSummaryText(getTranslation("ilp.how"));
        var list = new UnorderedList();
        SENTENCES.forEach(key -> list.add(new ListItem(getTranslation(key))));
        add(list);
    }
}
