package id.pantau.dashboard.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.Spread;
import id.pantau.indicator.UnitFigure;
import java.util.Locale;

/** Best and worst village, the distance between them, and villages that are hard to reach against the others. */
final class SpreadPanel extends Div {

    private final Texts texts;
    private final Locale locale;
    private final FigureText words;

    SpreadPanel(Texts texts, Locale locale, IndicatorReport report, Spread spread) {
        this.texts = texts;
        this.locale = locale;
        this.words = new FigureText(texts, locale, report.indicator());
        addClassName("spread");
        var facts = new DescriptionList();
        add(facts, "analysis.best", unit(spread.best()));
        add(facts, "analysis.worst", unit(spread.worst()));
        add(
                facts,
                "analysis.points",
                text("analysis.points-value", Formats.decimals(spread.points(), 1), spread.compared()));
        if (spread.remote() != null && spread.others() != null) {
            add(facts, "analysis.remote", sum(spread.remote()));
            add(facts, "analysis.others", sum(spread.others()));
        }
        add(facts);
        var how = new Paragraph(text(
                spread.remote() == null ? "analysis.no-access" : "analysis.remote-how",
                Integer.toString(Spread.REMOTE_MINUTES)));
        how.addClassName("note");
        add(how);
    }

    private void add(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(text(key)), new DescriptionList.Description(value));
    }

    private String unit(UnitFigure figure) {
        return words.unitName(figure.unit()) + ": " + words.equation(figure);
    }

    private String sum(Spread.Sum sum) {
        return text(
                "analysis.sum",
                sum.villages(),
                Formats.count(sum.numerator()),
                Formats.count(sum.denominator()),
                words.rate(sum.coverage(), 2));
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
