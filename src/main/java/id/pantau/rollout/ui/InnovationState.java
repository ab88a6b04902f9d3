package id.pantau.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.base.ui.Links;
import id.pantau.rollout.InnovationFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the register of innovations shows, as it stands in its address: {@code status=berjalan} or {@code berhenti},
 * {@code unit=<kode>} of a Puskesmas, {@code indikator=<kode>}. What cannot be read counts as absent.
 */
record InnovationState(InnovationFilter filter) {

    static final String RUNNING = "berjalan";
    static final String STOPPED = "berhenti";

    private static final int LONGEST = 60;

    static InnovationState of(QueryParameters query) {
        return new InnovationState(new InnovationFilter(
                running(text(query, "status").orElse("")),
                text(query, "unit").orElse(null),
                text(query, "indikator").orElse(null)));
    }

    private static Optional<String> text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(t -> !t.isBlank() && t.length() <= LONGEST);
    }

    private static @Nullable Boolean running(String word) {
        return switch (word) {
            case RUNNING -> Boolean.TRUE;
            case STOPPED -> Boolean.FALSE;
            default -> null;
        };
    }

    @Nullable
    String statusWord() {
        return filter.running() == null ? null : filter.running() ? RUNNING : STOPPED;
    }

    InnovationState withStatus(@Nullable String word) {
        return new InnovationState(new InnovationFilter(
                word == null ? null : running(word), filter.puskesmasCode(), filter.indicatorCode()));
    }

    InnovationState withPuskesmas(@Nullable String code) {
        return new InnovationState(new InnovationFilter(filter.running(), code, filter.indicatorCode()));
    }

    InnovationState withIndicator(@Nullable String code) {
        return new InnovationState(new InnovationFilter(filter.running(), filter.puskesmasCode(), code));
    }

    QueryParameters toQueryParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "status", statusWord());
        put(parameters, "unit", filter.puskesmasCode());
        put(parameters, "indikator", filter.indicatorCode());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    /** Opens the page in this state; the browser's back button returns. */
    void open() {
        UI.getCurrent().navigate(Links.INNOVATIONS, toQueryParameters());
    }
}
