package id.pantau.dashboard.ui;

import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.FamilyHealth;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.UnitFigure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must stand beside an Indeks Keluarga Sehat: its official class, and how many of the families were visited at all. */
final class FamilyHealthText {

    private final Texts texts;
    private final Locale locale;

    FamilyHealthText(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    static boolean isMeant(Indicator indicator) {
        return indicator.code().equals(FamilyHealth.INDICATOR);
    }

    /** {@code codes}, and behind them whatever must stand beside one of them. */
    static List<String> withVisited(List<String> codes) {
        return codes.contains(FamilyHealth.INDICATOR) && !codes.contains(FamilyHealth.VISITED)
                ? Stream.concat(codes.stream(), Stream.of(FamilyHealth.VISITED)).toList()
                : codes;
    }

    /**
     * "Tidak sehat (IKS < 0,5) · dikunjungi 58,0 % keluarga (5.800/10.000)"; empty for any other indicator and without a figure.
     *
     * @param known figures of the same unit, that of the families visited among them where it is known
     */
    Optional<String> beside(Indicator indicator, UnitFigure figure, List<HeadlineFigure> known) {
        if (!isMeant(indicator) || figure.numerator() == null) {
            return Optional.empty();
        }
        UnitFigure visited = known.stream()
                .filter(headline -> headline.indicator().code().equals(FamilyHealth.VISITED))
                .map(HeadlineFigure::figure)
                .filter(UnitFigure::hasValue)
                .findFirst()
                .orElse(null);
        String share = share(visited);
        Long families = figure.denominator();
        return Optional.of(
                families == null || families == 0
                        ? share
                        : texts.getTranslation("iks.class." + FamilyHealth.of(figure.numerator(), families), locale)
                                + " · " + share);
    }

    private String share(@Nullable UnitFigure visited) {
        return visited == null
                        || visited.coverage() == null
                        || visited.numerator() == null
                        || visited.denominator() == null
                ? texts.getTranslation("iks.visited-unknown", locale)
                : texts.getTranslation(
                        "iks.visited",
                        locale,
                        Formats.percent2(visited.coverage()),
                        Formats.count(visited.numerator()) + "/" + Formats.count(visited.denominator()));
    }
}
