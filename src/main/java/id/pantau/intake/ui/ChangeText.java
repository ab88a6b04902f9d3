package id.pantau.intake.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.i18n.Formats;
import id.pantau.region.BoundaryChange;
import id.pantau.region.BoundaryChange.Kind;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What happens to a village's boundary, in words and numbers. */
final class ChangeText implements Serializable {

    private final Component page;

    /** In the language of {@code page}. */
    ChangeText(Component page) {
        this.page = page;
    }

    String kind(Kind kind) {
        return page.getTranslation("boundary.kind." + kind.name());
    }

    /** A sign beside the colour; nothing on what stays as it is. */
    static @Nullable String symbol(Kind kind) {
        return switch (kind) {
            case MISSING -> "×";
            case RESIZED -> "±";
            case SAME -> null;
            case NEW -> "+";
            case DOUBTFUL -> "?";
        };
    }

    /** What somebody has to look at comes first. */
    static int urgency(BoundaryChange village) {
        return switch (village.kind()) {
            case DOUBTFUL -> 0;
            case RESIZED -> 1;
            case MISSING -> 2;
            case NEW -> 3;
            case SAME -> 4;
        };
    }

    /** In km², "–" where there is none. */
    String number(@Nullable Double km2) {
        return km2 == null ? "–" : Formats.decimals(BigDecimal.valueOf(km2), 2);
    }

    /** "12,40 km²", or that there is none. */
    String area(@Nullable Double km2) {
        return km2 == null ? page.getTranslation("boundary.none") : page.getTranslation("boundary.km2", number(km2));
    }

    /** "+23,4 %". */
    String percent(BoundaryChange village) {
        Double percent = village.percent();
        return percent == null ? "–" : Formats.signed(BigDecimal.valueOf(percent), 1) + " %";
    }

    /** Why it is doubtful; empty where it is not. */
    String remark(BoundaryChange village) {
        if (village.looksLike() != null) {
            return page.getTranslation("boundary.looks-like", village.looksLike());
        }
        return village.kind() == Kind.DOUBTFUL ? page.getTranslation("boundary.suggested") : "";
    }
}
