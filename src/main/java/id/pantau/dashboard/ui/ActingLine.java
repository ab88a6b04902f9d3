package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.followup.Acting;
import id.pantau.followup.ActingRow;
import id.pantau.followup.ui.ActingText;
import id.pantau.indicator.Alert;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who acts on a figure, since when and until when, or that nobody does; leads to the problem. */
final class ActingLine {

    private ActingLine() {}

    /**
     * What somebody acts on.
     *
     * @param unit whose figures they are
     * @param above the Puskesmas, whose problem counts where the indicator is sensitive and the village has none: of such an indicator
     *     the night opens none for a village; null where that is not looked for
     * @param missing whether it is about reports that have not come, of which a unit has one problem for all
     */
    record About(
            List<Indicator> indicators, Unit unit, @Nullable Unit above, boolean missing) {

        static About of(Indicator indicator, Unit unit) {
            return new About(List.of(indicator), unit, null, false);
        }

        static About of(List<Alert> line) {
            Alert first = line.getFirst();
            return new About(
                    line.stream().map(Alert::indicator).toList(),
                    first.unit(),
                    first.puskesmas(),
                    first.reason() == Alert.Reason.NOT_REPORTED);
        }
    }

    /**
     * @param expected whether somebody should act: then it is said where nobody does
     * @return empty for units that have no problems of their own, as the kabupaten
     */
    static Optional<Component> of(Texts texts, Locale locale, Acting acting, About about, boolean expected) {
        Unit unit = about.unit();
        var words = new ActingText(texts, locale, acting.today());
        Optional<ActingRow> open = open(acting, about);
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
        return open(acting, About.of(indicator, unit))
                .map(row -> words.of(row, unit.kind() == UnitKind.KELURAHAN))
                .or(() -> expected && hasProblems(unit) ? Optional.of(words.nobody()) : Optional.empty());
    }

    /** Of several the one that is late longest. */
    private static Optional<ActingRow> open(Acting acting, About about) {
        Unit unit = about.unit();
        if (!hasProblems(unit)) {
            return Optional.empty();
        }
        Stream<Optional<ActingRow>> report = about.missing()
                ? Stream.of(acting.onMissingReport(unit.kind().isVillage(), unit.id()))
                : Stream.empty();
        return Stream.concat(about.indicators().stream().map(indicator -> on(acting, indicator, about)), report)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(ActingRow::daysLate));
    }

    private static Optional<ActingRow> on(Acting acting, Indicator indicator, About about) {
        Unit unit = about.unit();
        Unit above = about.above();
        Optional<ActingRow> own = acting.on(unit.kind().isVillage(), unit.id(), indicator.code());
        return own.isEmpty() && above != null && indicator.sensitive()
                ? acting.on(false, above.id(), indicator.code())
                : own;
    }

    /** Problems belong to villages and Puskesmas. */
    static boolean hasProblems(Unit unit) {
        return unit.kind().isVillage() || unit.kind() == UnitKind.PUSKESMAS;
    }
}
