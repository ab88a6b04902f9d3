package id.pantau.followup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.base.ui.Links;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting is, as it stands in the address: {@code rapat=<id>}, {@code desa=<kode>} or {@code desa=akhir} for its end. Without a
 * village: the first one that nobody has spoken about. What cannot be read counts as absent.
 */
record ReviewPlace(@Nullable Integer meeting, @Nullable String stop) {

    /** The word for the end of a meeting. */
    static final String END = "akhir";

    private static final int LONGEST = 40;

    static ReviewPlace of(QueryParameters query) {
        return new ReviewPlace(
                text(query, "rapat")
                        .filter(t -> t.matches("\\d{1,9}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                text(query, "desa").orElse(null));
    }

    private static Optional<String> text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(t -> !t.isBlank() && t.length() <= LONGEST);
    }

    boolean atEnd() {
        return END.equals(stop);
    }

    /** Opens the page of a Puskesmas here; the browser's back button returns. */
    void open(String puskesmasCode) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (meeting != null) {
            parameters.put("rapat", Integer.toString(meeting));
        }
        if (stop != null) {
            parameters.put("desa", stop);
        }
        UI.getCurrent().navigate(Links.review(puskesmasCode), QueryParameters.simple(parameters));
    }
}
