package id.pantau.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.indicator.TargetChange;
import id.pantau.indicator.TargetPreview;

/** What a change of targets does: old and new, and which statuses change sides. */
class TargetPreviewPanel extends Div {

    private static final int MOST = 200;

    TargetPreviewPanel(TargetPreview preview) {
        if (preview.changes().isEmpty()) {
            add(new Paragraph(getTranslation("target.preview-same")));
            return;
        }
        add(new TargetEffectList(preview.effects()));
        add(new H3(getTranslation("target.preview-changes", preview.changes().size())));
        var list = new UnorderedList();
        preview.changes().stream().limit(MOST).forEach(change -> list.add(new ListItem(sentence(change))));
        add(list);
        if (preview.changes().size() > MOST) {
            add(new Paragraph(
                    getTranslation("target.problems-more", preview.changes().size() - MOST)));
        }
    }

    private String sentence(TargetChange change) {
        var words = new TargetWords(this, getLocale());
        var before = change.before();
        String old = before == null
                ? getTranslation("target.none-yet")
                : words.value(change.indicator(), before)
                        + (change.wasInherited() ? " " + getTranslation("target.was-inherited") : "");
        return getTranslation(
                "target.preview-change",
                change.indicator().name(getLocale()),
                UnitName.of(this, change.unit()),
                old,
                words.value(change.indicator(), change.next()));
    }
}
