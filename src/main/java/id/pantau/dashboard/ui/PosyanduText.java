package id.pantau.dashboard.ui;

import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.dashboard.PosyanduNetwork;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.PosyanduVerdict;
import id.pantau.indicator.PosyanduVerdict.Finding;
import id.pantau.indicator.PosyanduVerdict.Months;
import id.pantau.indicator.PosyanduVerdict.Outcome;
import id.pantau.indicator.PosyanduVerdict.State;
import id.pantau.indicator.UnitFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Posyandu aktif in words: what was reported, what is computed, and what is missing. */
final class PosyanduText {

    /** Of the catalogue: Posyandu reported as active. */
    static final String REPORTED = "POS-AKT";

    private final Texts texts;
    private final Locale locale;

    PosyanduText(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** The figure as reported among those of a page; null where it is not. */
    static @Nullable UnitFigure reported(List<HeadlineFigure> known) {
        return known.stream()
                .filter(headline -> headline.indicator().code().equals(REPORTED))
                .map(HeadlineFigure::figure)
                .filter(UnitFigure::hasValue)
                .findFirst()
                .orElse(null);
    }

    /** "Dilaporkan aktif 12 dari 12 (Desember 2025) · terhitung 2025: aktif 7 dari 12, …". */
    String lead(PosyanduNetwork network, @Nullable UnitFigure reported) {
        return reported(reported) + " · "
                + text(
                        "posyandu.computed",
                        Integer.toString(network.year()),
                        Formats.count(network.count(Outcome.ACTIVE)),
                        Formats.count(network.posyandu().size()),
                        Formats.count(network.count(Outcome.NOT_ACTIVE)),
                        Formats.count(network.count(Outcome.UNKNOWN)));
    }

    private String reported(@Nullable UnitFigure reported) {
        if (reported == null || reported.numerator() == null || reported.denominator() == null) {
            return text("posyandu.not-reported");
        }
        return text(
                "posyandu.reported",
                Formats.count(reported.numerator()),
                Formats.count(reported.denominator()),
                reported.asOf() == null ? "–" : Formats.period(reported.asOf()));
    }

    String outcome(PosyanduVerdict verdict) {
        return text("posyandu.outcome." + verdict.outcome().name());
    }

    /** What fails, or all that is not known; empty for an active Posyandu. */
    String missing(PosyanduVerdict verdict) {
        return verdict.missing().stream().map(this::missing).collect(Collectors.joining("; "));
    }

    private String missing(Finding finding) {
        return switch (finding.condition()) {
            case ACTIVITY -> activity(finding);
            case KADER ->
                finding.state() == State.NOT_MET
                        ? text("posyandu.kader.NOT_MET", finding.kader())
                        : text("posyandu.kader.UNKNOWN");
            case CARE -> care(finding);
            case TOOLS -> text("posyandu.tools");
            case EXTRA -> text("posyandu.extra");
        };
    }

    private String activity(Finding finding) {
        Months months = finding.months();
        if (months == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(text("posyandu.months", months.met()));
        if (finding.reachable()) {
            parts.add(text("posyandu.to-come", months.toCome()));
        }
        if (finding.state() == State.UNKNOWN && months.unreported() > 0) {
            parts.add(text("posyandu.unreported", months.unreported()));
        }
        return String.join(", ", parts);
    }

    private String care(Finding finding) {
        List<String> parts = new ArrayList<>();
        parts.add(text(
                "posyandu.services",
                finding.care().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(care -> text(
                                "posyandu.care." + care.getKey().name(),
                                care.getValue().met()))
                        .collect(Collectors.joining(", "))));
        if (finding.reachable()) {
            parts.add(text("posyandu.services.to-come"));
        } else if (finding.state() == State.UNKNOWN) {
            parts.add(text("posyandu.services.unreported"));
        }
        return String.join(", ", parts);
    }

    String text(String key, @Nullable Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
