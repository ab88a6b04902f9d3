package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.i18n.Formats;
import id.pantau.rollout.Criterion;
import id.pantau.rollout.CriterionService;
import id.pantau.rollout.CriterionVersion;
import java.time.ZoneOffset;

/** The versions of a local criterion; an administrator ends it here. */
class CriterionHistoryDialog extends RegisterDialog {

    CriterionHistoryDialog(CriterionService criteria, Criterion criterion, Runnable saved) {
        super("", saved);
        setHeaderTitle(getTranslation("criterion.history-of", criterion.code()));
        var list = new OrderedList();
        criteria.history(criterion.code()).stream()
                .map(this::sentence)
                .map(ListItem::new)
                .forEach(list::add);
        fields(list);
        if (criteria.mayChange()) {
            int changing = criteria.effectOfRetiring(criterion.code());
            fields(new Paragraph(getTranslation("criterion.retire-effect", changing)));
            onSave(getTranslation("criterion.retire"), () -> criteria.retire(criterion.code(), criterion.version()));
        }
    }

    private String sentence(CriterionVersion version) {
        Criterion criterion = version.criterion();
        String by = version.changedBy() == null ? "–" : version.changedBy();
        String at = version.changedAt() == null
                ? "–"
                : Formats.date(version.changedAt().atZone(ZoneOffset.UTC).toLocalDate());
        return getTranslation("criterion.version", criterion.version(), criterion.name(getLocale()), by, at);
    }
}
