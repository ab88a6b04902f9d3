package id.pantau.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The common look of the pages that say no. */
final class ErrorPages {

    private ErrorPages() {}

    static void fill(Div page, String titleKey, String textKey) {
        page.removeAll();
        page.addClassName("error-page");
        page.add(
                new H1(page.getTranslation(titleKey)),
                new Paragraph(page.getTranslation(textKey)),
                new Anchor("./", page.getTranslation("error.page-home")));
    }
}
