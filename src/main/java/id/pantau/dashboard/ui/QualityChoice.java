package id.pantau.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.base.Period;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.QualityRow;
import id.pantau.indicator.QualityState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of Mutu data are shown, as it stands in the address; what cannot be read counts as absent.
 *
 * @param state {@code keadaan=new|explained|fixed}; null: all
 * @param puskesmas {@code unit=<kode>}: the Puskesmas with its villages; null: all
 * @param kind {@code jenis=<rule>}; null: all
 * @param period {@code periode=2026-09}; null: the last one of each indicator with enough reports
 */
record QualityChoice(
        @Nullable String state,
        @Nullable String puskesmas,
        @Nullable String kind,
        @Nullable Period period) {

    static QualityChoice of(QueryParameters query) {
        UrlState common = UrlState.of(query);
        return new QualityChoice(
                query.getSingleParameter("keadaan")
                        .filter(s -> Arrays.stream(QualityState.values()).anyMatch(q -> code(q).equals(s)))
                        .orElse(null),
                common.unit(),
                query.getSingleParameter("jenis").filter(k -> !k.isBlank()).orElse(null),
                common.period());
    }

    static String code(QualityState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    boolean keeps(QualityRow row) {
        return (state == null || state.equals(code(row.state())))
                && (puskesmas == null
                        || row.puskesmas() != null
                                && puskesmas.equals(row.puskesmas().code()))
                && (kind == null || kind.equals(row.flag().rule()));
    }

    QualityChoice withState(@Nullable String other) {
        return new QualityChoice(other, puskesmas, kind, period);
    }

    QualityChoice withPuskesmas(@Nullable String other) {
        return new QualityChoice(state, other, kind, period);
    }

    QualityChoice withKind(@Nullable String other) {
        return new QualityChoice(state, puskesmas, other, period);
    }

    /** The page in this state; the browser's back button returns. */
    void open() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "keadaan", state);
        put(parameters, "unit", puskesmas);
        put(parameters, "jenis", kind);
        put(parameters, "periode", period == null ? null : period.toString());
        UI.getCurrent().navigate(Links.QUALITY, QueryParameters.simple(parameters));
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
