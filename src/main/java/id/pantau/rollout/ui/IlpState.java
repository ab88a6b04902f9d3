package id.pantau.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.base.ui.Links;
import id.pantau.facility.FacilityKind;
import id.pantau.rollout.RolloutFilter;
import id.pantau.rollout.Stage;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Penerapan ILP shows, as it stands in its address: {@code jenis=pustu}, {@code tahap=berjalan}, {@code unit=<kode>} of a
 * kecamatan or Puskesmas. What cannot be read counts as absent.
 */
record IlpState(RolloutFilter filter) {

    private static final int LONGEST = 60;

    static IlpState of(QueryParameters query) {
        return new IlpState(new RolloutFilter(
                text(query, "jenis").flatMap(FacilityKind::parse).orElse(null),
                text(query, "tahap").flatMap(Stage::parse).orElse(null),
                text(query, "unit").orElse(null)));
    }

    private static Optional<String> text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(t -> !t.isBlank() && t.length() <= LONGEST);
    }

    IlpState withKind(@Nullable FacilityKind kind) {
        return new IlpState(new RolloutFilter(kind, filter.stage(), filter.unitCode()));
    }

    IlpState withStage(@Nullable Stage stage) {
        return new IlpState(new RolloutFilter(filter.kind(), stage, filter.unitCode()));
    }

    IlpState withUnit(@Nullable String unitCode) {
        return new IlpState(new RolloutFilter(filter.kind(), filter.stage(), unitCode));
    }

    QueryParameters toQueryParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter.kind() != null) {
            parameters.put("jenis", filter.kind().name().toLowerCase(Locale.ROOT));
        }
        if (filter.stage() != null) {
            parameters.put("tahap", filter.stage().word());
        }
        if (filter.unitCode() != null) {
            parameters.put("unit", filter.unitCode());
        }
        return QueryParameters.simple(parameters);
    }

    /** Opens the page in this state; the browser's back button returns. */
    void open() {
        UI.getCurrent().navigate(Links.ROLLOUT, toQueryParameters());
    }
}
