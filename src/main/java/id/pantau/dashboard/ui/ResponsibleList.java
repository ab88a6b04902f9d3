package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.account.ResponsibleService.Responsible;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Panel;
import java.util.List;
import java.util.Locale;

/** Who answers for a village, with the role in which they do. */
final class ResponsibleList extends UnorderedList {

    private ResponsibleList(Texts texts, Locale locale, List<Responsible> people) {
        addClassName("facilities");
        people.forEach(who -> {
            var name = new Span(who.name());
            name.addClassName("row-name");
            var role = new Span(texts.getTranslation("role." + who.role().name(), locale));
            role.addClassName("note");
            add(new ListItem(name, role));
        });
    }

    /** A sentence where nobody has an account for it. */
    static Component of(Texts texts, Locale locale, List<Responsible> people) {
        return people.isEmpty()
                ? Panel.empty(texts.getTranslation("unit.no-responsible", locale))
                : new ResponsibleList(texts, locale, people);
    }
}
