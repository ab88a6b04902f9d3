package id.pantau.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.base.ui.Links;
import id.pantau.facility.FacilityKind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Kesiapan shows, as it stands in its address: {@code jenis=pustu}, {@code unit=<kode>} of a kecamatan or Puskesmas,
 * {@code kriteria=PST-3}. What cannot be read counts as absent.
 */
record ReadinessState(
        @Nullable FacilityKind kind,
        @Nullable String unit,
        @Nullable String criterion) {

    private static final int LONGEST = 60;

    static ReadinessState of(QueryParameters query) {
        String kind = text(query, "jenis");
        return new ReadinessState(
                kind == null ? null : FacilityKind.parse(kind).orElse(null),
                text(query, "unit"),
                text(query, "kriteria"));
    }

    private static @Nullable String text(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(t -> !t.isBlank() && t.length() <= LONGEST)
                .orElse(null);
    }

    /** Another kind has other criteria. */
    ReadinessState withKind(@Nullable FacilityKind kind) {
        return new ReadinessState(kind, unit, null);
    }

    ReadinessState withUnit(@Nullable String unit) {
        return new ReadinessState(kind, unit, criterion);
    }

    ReadinessState withCriterion(@Nullable String criterion) {
        return new ReadinessState(kind, unit, criterion);
    }

    QueryParameters toQueryParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (kind != null) {
            parameters.put("jenis", kind.name().toLowerCase(Locale.ROOT));
        }
        if (unit != null) {
            parameters.put("unit", unit);
        }
        if (criterion != null) {
            parameters.put("kriteria", criterion);
        }
        return QueryParameters.simple(parameters);
    }

    /** Address of the page in this state. */
    String href() {
        String query = toQueryParameters().getQueryString();
        return query.isEmpty() ? Links.READINESS : Links.READINESS + "?" + query;
    }

    /** Opens the page in this state; the browser's back button returns. */
    void open() {
        UI.getCurrent().navigate(Links.READINESS, toQueryParameters());
    }
}
