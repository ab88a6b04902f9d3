package id.pantau.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.base.ui.Links;
import id.pantau.rollout.CommitmentFilter;
import id.pantau.rollout.CommitmentStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the register of commitments shows, as it stands in its address: {@code status=berjalan} or {@code terlambat},
 * {@code unit=<kode>}, {@code pemilik=<kantor>}. What cannot be read counts as absent.
 */
record CommitmentState(CommitmentFilter filter) {

    /** The word for what is open although its due date is over. */
    static final String LATE = "terlambat";

    private static final int LONGEST = 150;

    static CommitmentState of(QueryParameters query) {
        Optional<String> status = text(query, "status");
        return new CommitmentState(new CommitmentFilter(
                status.flatMap(CommitmentStatus::parse).orElse(null),
                status.filter(LATE::equals).isPresent(),
                text(query, "unit").orElse(null),
                text(query, "pemilik").orElse(null)));
    }

    private static Optional<String> text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(t -> !t.isBlank() && t.length() <= LONGEST);
    }

    /** The chosen word: a status or {@link #LATE}; null where none is chosen. */
    @Nullable
    String statusWord() {
        return filter.late()
                ? LATE
                : filter.status() == null ? null : filter.status().word();
    }

    CommitmentState withStatus(@Nullable String word) {
        return new CommitmentState(new CommitmentFilter(
                word == null ? null : CommitmentStatus.parse(word).orElse(null),
                LATE.equals(word),
                filter.unitCode(),
                filter.owner()));
    }

    CommitmentState withUnit(@Nullable String code) {
        return new CommitmentState(new CommitmentFilter(filter.status(), filter.late(), code, filter.owner()));
    }

    CommitmentState withOwner(@Nullable String owner) {
        return new CommitmentState(new CommitmentFilter(filter.status(), filter.late(), filter.unitCode(), owner));
    }

    QueryParameters toQueryParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "status", statusWord());
        put(parameters, "unit", filter.unitCode());
        put(parameters, "pemilik", filter.owner());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    /** Opens the page in this state; the browser's back button returns. */
    void open() {
        UI.getCurrent().navigate(Links.COMMITMENTS, toQueryParameters());
    }
}
