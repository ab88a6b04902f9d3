package id.pantau.indicator.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorKind;
import id.pantau.indicator.TargetBand;
import id.pantau.indicator.TargetBasis;
import id.pantau.indicator.TargetVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a target is written: its value, what stands around it, when it counts, and on what it stands. */
final class TargetWords {

    private final Component owner;
    private final Locale locale;

    /** @param owner translates */
    TargetWords(Component owner, Locale locale) {
        this.owner = owner;
        this.locale = locale;
    }

    /** "80 %", "80 % (75 – 90, toleransi 5)". */
    String value(Indicator indicator, TargetVersion target) {
        TargetBand band = target.band();
        List<String> around = new ArrayList<>();
        if (band.minimum() != null || band.stretch() != null) {
            around.add(owner.getTranslation("target.band-range", plain(band.minimum()), plain(band.stretch())));
        }
        if (band.tolerance() != null) {
            around.add(owner.getTranslation("target.band-tolerance", plain(band.tolerance())));
        }
        String amount = amount(indicator, target.value());
        return around.isEmpty() ? amount : amount + " (" + String.join(", ", around) + ")";
    }

    /** "80 %", "2 kasus". */
    String amount(Indicator indicator, BigDecimal value) {
        return indicator.kind() == IndicatorKind.COUNT
                ? Numbers.plain(value) + " " + indicator.unit(locale)
                : Numbers.plain(value) + " %";
    }

    /** "2, mulai Juli", "2, Juli–September". */
    String span(TargetVersion target) {
        String from = month(target.year(), target.fromMonth());
        Integer until = target.untilMonth();
        return until == null
                ? owner.getTranslation("target.version-from", target.version(), from)
                : owner.getTranslation("target.version-span", target.version(), from, month(target.year(), until));
    }

    /** "SK Bupati, 12/2026, 5 Januari 2026". */
    String basis(TargetBasis basis) {
        List<String> parts = new ArrayList<>(List.of(basis.text()));
        if (basis.number() != null) {
            parts.add(basis.number());
        }
        if (basis.date() != null) {
            parts.add(Formats.date(basis.date()));
        }
        return String.join(", ", parts);
    }

    static String month(int year, int month) {
        return Formats.month(Period.month(year, month));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "…" : Numbers.plain(number);
    }
}
