package id.pantau.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.base.Level;
import id.pantau.base.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, as it stands in its address: the same names on every page, each optional. What cannot be read counts as
 * absent, so that an old or mistyped link opens the page's defaults.
 *
 * @param level {@code level=desa|puskesmas|kecamatan}
 * @param indicator {@code indikator=KIA-K4}
 * @param period {@code periode=2024|2024-09}
 * @param unit {@code unit=<kode>}
 * @param population {@code sasaran=proyeksi|riil|spm}
 * @param group {@code kelompok=prioritas|klaster-2|balita|…}: the part of the catalogue to choose from
 */
public record UrlState(
        @Nullable Level level,
        @Nullable String indicator,
        @Nullable Period period,
        @Nullable String unit,
        @Nullable String population,
        @Nullable String group) {

    public static final UrlState EMPTY = new UrlState(null, null, null, null, null, null);

    private static final int LONGEST = 60;

    public static UrlState of(QueryParameters query) {
        return new UrlState(
                text(query, "level").flatMap(Level::parse).orElse(null),
                text(query, "indikator").orElse(null),
                text(query, "periode").flatMap(Period::parse).orElse(null),
                text(query, "unit").orElse(null),
                text(query, "sasaran").orElse(null),
                text(query, "kelompok").orElse(null));
    }

    private static Optional<String> text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(t -> !t.isBlank() && t.length() <= LONGEST);
    }

    public UrlState withLevel(@Nullable Level newLevel) {
        return new UrlState(newLevel, indicator, period, unit, population, group);
    }

    public UrlState withIndicator(@Nullable String newIndicator) {
        return new UrlState(level, newIndicator, period, unit, population, group);
    }

    public UrlState withPeriod(@Nullable Period newPeriod) {
        return new UrlState(level, indicator, newPeriod, unit, population, group);
    }

    public UrlState withUnit(@Nullable String newUnit) {
        return new UrlState(level, indicator, period, newUnit, population, group);
    }

    public UrlState withPopulation(@Nullable String newPopulation) {
        return new UrlState(level, indicator, period, unit, newPopulation, group);
    }

    public UrlState withGroup(@Nullable String newGroup) {
        return new UrlState(level, indicator, period, unit, population, newGroup);
    }

    /** The choices that hold when the user moves to another page. */
    public UrlState acrossPages() {
        return new UrlState(null, indicator, period, null, population, group);
    }

    public QueryParameters toQueryParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "level", level == null ? null : level.urlName());
        put(parameters, "indikator", indicator);
        put(parameters, "periode", period == null ? null : period.toString());
        put(parameters, "unit", unit);
        put(parameters, "sasaran", population);
        put(parameters, "kelompok", group);
        return QueryParameters.simple(parameters);
    }

    /** Path with the state behind it, for links. */
    public String at(String path) {
        String query = toQueryParameters().getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Opens the same page in this state; the browser's back button returns. */
    public void open(String path) {
        UI.getCurrent().navigate(path, toQueryParameters());
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
