package id.pantau.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.UnitFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentence with which a page of one indicator opens: "Kabupaten X: 1.554/2.254 = 68,94 % · target … · perlu …". */
final class ReportLead extends Div {

    ReportLead(Texts texts, Locale locale, IndicatorReport report) {
        addClassName("lead");
        var words = new FigureText(texts, locale, report.indicator());
        UnitFigure whole = report.whole();
        var figure = new Span(words.equation(whole));
        figure.addClassName("lead-figure");
        var sentence = new Paragraph(
                new Span(report.indicator().name(locale) + ", " + words.period(report.period()) + ". "),
                new Span(words.unitName(whole.unit()) + ": "),
                figure);
        add(sentence);
        report.otherDenominators().forEach(other -> {
            var beside = new Paragraph(texts.getTranslation(
                    "figure.other-denominator",
                    locale,
                    texts.getTranslation("denominator." + other.kind().code(), locale),
                    Formats.count(other.numerator()) + "/" + Formats.count(other.denominator()),
                    words.rate(other.coverage(), 2),
                    Formats.signed(other.difference(), 1)));
            beside.addClassName("lead-other");
            add(beside);
        });
        List<String> more = new ArrayList<>(qualifiers(words, whole));
        more.addAll(words.judgement().restOfYear(whole));
        words.judgement().noStatus(whole).ifPresent(more::add);
        if (!more.isEmpty()) {
            var rest = new Paragraph(String.join(" · ", more));
            rest.addClassName("lead-more");
            add(rest);
        }
    }

    /** What a figure stands against, how far off it is, and what makes it provisional. */
    static List<String> qualifiers(FigureText words, UnitFigure whole) {
        List<String> more = new ArrayList<>();
        words.judgement().target(whole).ifPresent(more::add);
        words.judgement().targetOfYear(whole).ifPresent(more::add);
        words.judgement().gap(whole).ifPresent(more::add);
        words.judgement().gapBelow(whole).ifPresent(more::add);
        words.judgement().status(whole).ifPresent(status -> more.add(status.text()));
        more.addAll(words.judgement().caveats(whole));
        return more;
    }
}
