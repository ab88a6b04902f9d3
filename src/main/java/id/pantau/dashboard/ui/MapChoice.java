package id.pantau.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.base.Level;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.UrlState;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of the map shows, as it stands in its address. What cannot be read counts as absent.
 *
 * @param state what all pages have in common
 * @param colouring {@code lapisan=kelas|status|…}
 * @param method {@code kelas=program|kuantil|…}
 * @param limits of {@link ClassMethod#MANUAL}: {@code batas=50_75,5_90}; ascending, none twice, at most six
 * @param within {@code dalam=<kode>} of the kecamatan or Puskesmas whose villages alone are shown
 * @param second {@code kedua=<kode>} of the indicator on a second map beside the first
 */
record MapChoice(
        UrlState state,
        MapColouring colouring,
        ClassMethod method,
        List<BigDecimal> limits,
        @Nullable String within,
        @Nullable String second) {

    private static final int LONGEST = 60;
    private static final int MOST_LIMITS = 6;
    private static final String BETWEEN_LIMITS = "_";

    MapChoice {
        limits = List.copyOf(limits);
    }

    static MapChoice of(QueryParameters query) {
        return new MapChoice(
                UrlState.of(query),
                text(query, "lapisan").flatMap(MapColouring::parse).orElse(MapColouring.CLASSES),
                text(query, "kelas").flatMap(ClassMethod::parse).orElse(ClassMethod.PROGRAMME),
                text(query, "batas").map(MapChoice::limits).orElse(List.of()),
                text(query, "dalam").orElse(null),
                text(query, "kedua").orElse(null));
    }

    /** Everything by default but what the map shows. */
    static MapChoice of(MapColouring colouring) {
        return new MapChoice(UrlState.EMPTY, colouring, ClassMethod.PROGRAMME, List.of(), null, null);
    }

    /** Numbers in any order between blanks, semicolons or underscores; what is no number is left out. */
    static List<BigDecimal> limits(String text) {
        return Arrays.stream(text.replace(',', '.').split("[\\s;_]+"))
                .filter(number -> number.matches("-?\\d{1,9}(\\.\\d{1,3})?"))
                .map(BigDecimal::new)
                .map(MapChoice::plain)
                .distinct()
                .sorted()
                .limit(MOST_LIMITS)
                .toList();
    }

    /** 50, 50,0 and 050 are one limit. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Optional<String> text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(t -> !t.isBlank() && t.length() <= LONGEST);
    }

    MapChoice with(UrlState newState) {
        return new MapChoice(newState, colouring, method, limits, within, second);
    }

    MapChoice withColouring(MapColouring newColouring) {
        return new MapChoice(state, newColouring, method, limits, within, second);
    }

    MapChoice withMethod(ClassMethod newMethod) {
        return new MapChoice(state, colouring, newMethod, limits, within, second);
    }

    MapChoice withLimits(List<BigDecimal> newLimits) {
        return new MapChoice(state, colouring, method, newLimits, within, second);
    }

    /** Another level; what was opened in the former one is left. */
    MapChoice withLevel(Level level) {
        return new MapChoice(state.withLevel(level).withUnit(null), colouring, method, limits, null, second);
    }

    /** The villages of a kecamatan or Puskesmas alone. */
    MapChoice opened(String unit) {
        return new MapChoice(state.withLevel(Level.DESA).withUnit(null), colouring, method, limits, unit, second);
    }

    MapChoice withSecond(@Nullable String newSecond) {
        return new MapChoice(state, colouring, method, limits, within, newSecond);
    }

    QueryParameters toQueryParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        state.toQueryParameters().getParameters().forEach((name, values) -> parameters.put(name, values.getFirst()));
        if (colouring != MapColouring.CLASSES) {
            parameters.put("lapisan", colouring.urlName());
        }
        if (method != ClassMethod.PROGRAMME) {
            parameters.put("kelas", method.urlName());
        }
        if (!limits.isEmpty()) {
            parameters.put(
                    "batas",
                    limits.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(BETWEEN_LIMITS)));
        }
        if (within != null) {
            parameters.put("dalam", within);
        }
        if (second != null) {
            parameters.put("kedua", second);
        }
        return QueryParameters.simple(parameters);
    }

    /** Path of the page in this state, for links. */
    String path() {
        return Links.MAP + "?" + toQueryParameters().getQueryString();
    }

    /** Opens the page in this state; the browser's back button returns. */
    void open() {
        UI.getCurrent().navigate(Links.MAP, toQueryParameters());
    }
}
