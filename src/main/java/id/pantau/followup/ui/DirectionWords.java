package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.i18n.Formats;
import id.pantau.followup.Addressee;
import id.pantau.followup.DirectionRow;
import id.pantau.followup.FigureSnapshot;
import id.pantau.indicator.Direction;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorKind;
import id.pantau.indicator.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Words that the pages of directions share. */
final class DirectionWords {

    private final Component translator;
    private final Locale locale;

    DirectionWords(Component translator, Locale locale) {
        this.translator = translator;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... arguments) {
        return translator.getTranslation(locale, key, arguments);
    }

    /** "Kepala Dinas Kesehatan", "Puskesmas Hilir", "Camat Hulu". */
    String to(Addressee to) {
        return text("direction.to." + to.kind().name(), to.name() == null ? "" : to.name());
    }

    /** "Desa Danau", "Puskesmas Hilir"; the kabupaten has its kind in its name. */
    String unit(Unit unit) {
        return switch (unit.kind()) {
            case KABUPATEN, OWN_VILLAGES -> unit.name();
            default -> text("figure.unit." + unit.kind().name()) + " " + unit.name();
        };
    }

    /** The figure as it was: "41,0 % · 31 dari 45 ibu hamil · perlu 18 ibu hamil lagi". */
    String figure(FigureSnapshot figure, Indicator indicator) {
        List<String> parts = new ArrayList<>();
        boolean counted = indicator.kind() == IndicatorKind.COUNT;
        if (figure.coverage() != null && !counted && !figure.small()) {
            String unit = Objects.requireNonNullElse(indicator.texts(locale).rateUnit(), "%");
            parts.add(Formats.decimals(figure.coverage(), 1) + " " + unit);
        }
        if (figure.numerator() != null) {
            String n = Formats.count(figure.numerator());
            parts.add(
                    counted
                            ? n + " " + indicator.unit(locale)
                            : figure.denominator() == null
                                    ? n + " " + indicator.noun(locale)
                                    : text(
                                            "figure.of",
                                            n,
                                            Formats.count(figure.denominator()),
                                            indicator.noun(locale)));
        }
        if (figure.needed() > 0 && !counted) {
            boolean lower = indicator.direction() == Direction.LOWER_IS_BETTER;
            parts.add(text(
                    lower ? "figure.gap.over" : "figure.gap.needed",
                    Formats.count(figure.needed()),
                    indicator.noun(locale)));
        }
        return parts.isEmpty() ? text("figure.state.NOT_REPORTED") : String.join(" · ", parts);
    }

    /** "tenggat 24 November 2026, terlambat 5 hari". */
    String due(DirectionRow row) {
        String due = text("acting.due", Formats.date(row.due()));
        return row.late() ? due + " · " + text("acting.late", Formats.count(row.daysLate())) : due;
    }
}
