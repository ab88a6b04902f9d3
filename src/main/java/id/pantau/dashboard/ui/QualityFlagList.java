package id.pantau.dashboard.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.QualityFlag;
import id.pantau.indicator.QualityState;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is odd in the data, in sentences, each with what has become of it. */
final class QualityFlagList extends UnorderedList {

    QualityFlagList(
            Texts texts,
            Locale locale,
            List<QualityFlag> flags,
            Map<QualityFlag, QualityState> states,
            boolean withUnit) {
        addClassName("flags");
        var words = new FlagText(texts, locale);
        for (QualityFlag flag : flags) {
            var item = new ListItem(new Span((withUnit ? words.withUnit(flag) : words.sentence(flag)) + " "));
            QualityState state = states.get(flag);
            if (state != null) {
                item.add(QualityStateChip.of(texts, locale, state));
            }
            add(item);
        }
    }
}
