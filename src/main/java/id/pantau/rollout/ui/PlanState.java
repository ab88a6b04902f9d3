package id.pantau.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.base.ui.Links;
import id.pantau.facility.FacilityKind;
import id.pantau.rollout.FacilityPlanFilter;
import id.pantau.rollout.FacilityPlanState;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page Rencana shows, as it stands in its address: {@code jenis=pustu}, {@code status=tertinggal}, {@code gelombang=…},
 * {@code unit=<kode>} of a Puskesmas. What cannot be read counts as absent.
 */
record PlanState(FacilityPlanFilter filter) {

    private static final int LONGEST = 60;

    static PlanState of(QueryParameters query) {
        return new PlanState(new FacilityPlanFilter(
                text(query, "jenis").flatMap(FacilityKind::parse).orElse(null),
                text(query, "status").flatMap(FacilityPlanState::parse).orElse(null),
                text(query, "gelombang").orElse(null),
                text(query, "unit").orElse(null)));
    }

    private static Optional<String> text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(t -> !t.isBlank() && t.length() <= LONGEST);
    }

    PlanState withKind(@Nullable FacilityKind kind) {
        return new PlanState(new FacilityPlanFilter(kind, filter.state(), filter.wave(), filter.puskesmasCode()));
    }

    PlanState withState(@Nullable FacilityPlanState state) {
        return new PlanState(new FacilityPlanFilter(filter.kind(), state, filter.wave(), filter.puskesmasCode()));
    }

    PlanState withWave(@Nullable String wave) {
        return new PlanState(new FacilityPlanFilter(filter.kind(), filter.state(), wave, filter.puskesmasCode()));
    }

    PlanState withPuskesmas(@Nullable String code) {
        return new PlanState(new FacilityPlanFilter(filter.kind(), filter.state(), filter.wave(), code));
    }

    QueryParameters toQueryParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(
                parameters,
                "jenis",
                filter.kind() == null ? null : filter.kind().name().toLowerCase(Locale.ROOT));
        put(parameters, "status", filter.state() == null ? null : filter.state().word());
        put(parameters, "gelombang", filter.wave());
        put(parameters, "unit", filter.puskesmasCode());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    /** Opens the page in this state; the browser's back button returns. */
    void open() {
        UI.getCurrent().navigate(Links.PLAN, toQueryParameters());
    }
}
