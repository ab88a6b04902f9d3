package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.followup.Acting;
import id.pantau.followup.ActingRow;
import id.pantau.followup.ui.ActingText;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who acts on a figure, since when and until when, or that nobody does; leads to the problem. */
final class ActingLine {

    private ActingLine() {}

    /**
     * @param expected whether somebody should act: then it is said where nobody does
     * @param missing whether it is about reports that have not come, of which a unit has one problem for all
     * @return empty for units that have no problems of their own, as the kabupaten
     */
    static Optional<Component> of(
            Texts texts,
            Locale locale,
            Acting acting,
            List<Indicator> indicators,
            Unit unit,
            boolean expected,
            boolean missing) {
        var words = new ActingText(texts, locale, acting.today());
        Optional<ActingRow> open = open(acting, indicators, unit, missing);
        if (open.isPresent()) {
            ActingRow row = open.get();
            var link = new Anchor(Links.followUp(row.id()), words.of(row, unit.kind() == UnitKind.KELURAHAN));
            link.addClassNames("acting", row.late() ? "acting-late" : row.hasPlan() ? "acting-on" : "acting-open");
            return Optional.of(link);
        }
        if (!expected || !hasProblems(unit)) {
            return Optional.empty();
        }
        var nobody = new Span(words.nobody());
        nobody.addClassNames("acting", "acting-none");
        return Optional.of(nobody);
    }

    /** The same as a sentence, for where no link can stand. */
    static Optional<String> words(
            Texts texts, Locale locale, Acting acting, Indicator indicator, Unit unit, boolean expected) {
        var words = new ActingText(texts, locale, acting.today());
        return open(acting, List.of(indicator), unit, false)
                .map(row -> words.of(row, unit.kind() == UnitKind.KELURAHAN))
                .or(() -> expected && hasProblems(unit) ? Optional.of(words.nobody()) : Optional.empty());
    }

    /** Of several the one that is late longest. */
    private static Optional<ActingRow> open(Acting acting, List<Indicator> indicators, Unit unit, boolean missing) {
        if (!hasProblems(unit)) {
            return Optional.empty();
        }
        boolean village = unit.kind().isVillage();
        Stream<Optional<ActingRow>> about =
                indicators.stream().map(indicator -> acting.on(village, unit.id(), indicator.code()));
        Stream<Optional<ActingRow>> report =
                missing ? Stream.of(acting.onMissingReport(village, unit.id())) : Stream.empty();
        return Stream.concat(about, report)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(ActingRow::daysLate));
    }

    /** Problems belong to villages and Puskesmas. */
    static boolean hasProblems(Unit unit) {
        return unit.kind().isVillage() || unit.kind() == UnitKind.PUSKESMAS;
    }
}
