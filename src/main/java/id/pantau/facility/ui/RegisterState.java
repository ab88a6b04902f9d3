package id.pantau.facility.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.base.ui.Links;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.RegisterFilter;
import id.pantau.facility.RegisterFilter.Lack;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the register shows, as it stands in its address: {@code jenis=pustu}, {@code unit=<kode>} of a kecamatan or Puskesmas,
 * {@code tanpa=desa|titik|induk}, {@code tutup=ya}, {@code cari=…}. What cannot be read counts as absent.
 */
record RegisterState(RegisterFilter filter) {

    private static final int LONGEST = 60;
    private static final Map<Lack, String> LACKS =
            Map.of(Lack.VILLAGE, "desa", Lack.POSITION, "titik", Lack.PARENT, "induk");

    static RegisterState of(QueryParameters query) {
        return new RegisterState(new RegisterFilter(
                text(query, "jenis").flatMap(FacilityKind::parse).orElse(null),
                text(query, "unit").orElse(null),
                text(query, "tanpa").flatMap(RegisterState::lack).orElse(null),
                text(query, "tutup").filter("ya"::equals).isPresent(),
                text(query, "cari").orElse(null)));
    }

    private static Optional<Lack> lack(String word) {
        return Arrays.stream(Lack.values())
                .filter(l -> word.equals(LACKS.get(l)))
                .findFirst();
    }

    private static Optional<String> text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(t -> !t.isBlank() && t.length() <= LONGEST);
    }

    RegisterState withKind(@Nullable FacilityKind kind) {
        return new RegisterState(
                new RegisterFilter(kind, filter.unitCode(), filter.lack(), filter.closed(), filter.text()));
    }

    RegisterState withUnit(@Nullable String unit) {
        return new RegisterState(
                new RegisterFilter(filter.kind(), unit, filter.lack(), filter.closed(), filter.text()));
    }

    RegisterState withLack(@Nullable Lack lack) {
        return new RegisterState(
                new RegisterFilter(filter.kind(), filter.unitCode(), lack, filter.closed(), filter.text()));
    }

    RegisterState withClosed(boolean closed) {
        return new RegisterState(
                new RegisterFilter(filter.kind(), filter.unitCode(), filter.lack(), closed, filter.text()));
    }

    RegisterState withText(@Nullable String text) {
        String part = text == null || text.isBlank() ? null : text.strip();
        return new RegisterState(
                new RegisterFilter(filter.kind(), filter.unitCode(), filter.lack(), filter.closed(), part));
    }

    QueryParameters toQueryParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(
                parameters,
                "jenis",
                filter.kind() == null ? null : filter.kind().name().toLowerCase(Locale.ROOT));
        put(parameters, "unit", filter.unitCode());
        put(parameters, "tanpa", filter.lack() == null ? null : LACKS.get(filter.lack()));
        put(parameters, "tutup", filter.closed() ? "ya" : null);
        put(parameters, "cari", filter.text());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    /** Opens the page in this state; the browser's back button returns. */
    void open() {
        UI.getCurrent().navigate(Links.FACILITIES, toQueryParameters());
    }
}
