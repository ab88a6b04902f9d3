package id.pantau.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.springframework.beans.factory.ObjectProvider;

/** What waits for an administrator, above every page but the one on which it is done. */
class NoticeStrip extends Div {

    private final transient ObjectProvider<AdministratorNotices> waiting;
    private final boolean administrator;

    /** @param administrator nobody else is told anything */
    NoticeStrip(ObjectProvider<AdministratorNotices> waiting, boolean administrator) {
        this.waiting = waiting;
        this.administrator = administrator;
        addClassName("to-do");
    }

    /** @param path of the page that is shown now */
    void show(String path) {
        removeAll();
        if (administrator) {
            waiting.stream()
                    .flatMap(provider -> provider.notices().stream())
                    .filter(notice -> !notice.path().equals(path))
                    .forEach(notice -> add(new Div(
                            new Span(getTranslation(notice.key(), notice.argument())),
                            new Anchor(notice.path(), getTranslation(notice.linkKey())))));
        }
        setVisible(getChildren().findAny().isPresent());
    }
}
