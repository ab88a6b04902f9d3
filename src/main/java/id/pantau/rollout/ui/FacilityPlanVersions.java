package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import id.pantau.base.i18n.Formats;
import id.pantau.rollout.FacilityPlan;
import java.time.ZoneId;
import java.util.List;

/** Every version of the plan for one facility, the newest first. */
class FacilityPlanVersions extends RegisterDialog {

    FacilityPlanVersions(String facility, List<FacilityPlan> versions, ZoneId zone) {
        super(facility, () -> {});
        var list = new OrderedList();
        versions.stream()
                .map(version -> getTranslation(
                        "plan.version-entry",
                        version.version(),
                        version.due() == null
                                ? getTranslation("plan.taken-out")
                                : getTranslation("plan.planned", words(version.wave()), Formats.date(version.due())),
                        version.source(),
                        version.changedBy(),
                        Formats.moment(version.changedAt().atZone(zone))))
                .map(ListItem::new)
                .forEach(list::add);
        list.addClassName("register-versions");
        fields(list);
    }
}
