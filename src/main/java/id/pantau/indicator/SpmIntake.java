package id.pantau.indicator;

import id.pantau.base.DataVersion;
import id.pantau.base.i18n.Texts;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the minimum services in, within the transaction of whoever imports. Twelve rows a year: no need for bulk. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SpmIntake {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long MOST = 4_294_967_295L;

    private final JdbcClient jdbc;
    private final DataVersion dataVersion;
    private final Texts texts;

    SpmIntake(JdbcClient jdbc, DataVersion dataVersion, Texts texts) {
        this.jdbc = jdbc;
        this.dataVersion = dataVersion;
        this.texts = texts;
    }

    private record Key(int year, SpmService service) {}

    private record Value(
            long numerator,
            long denominator,
            BigDecimal means,
            @Nullable String source) {

        boolean sameAs(Value other) {
            return numerator == other.numerator
                    && denominator == other.denominator
                    && means.compareTo(other.means) == 0
                    && Objects.equals(source, other.source);
        }
    }

    /**
     * Stores rows.
     *
     * @param importId of the import, kept with every row that it brings
     * @param file name for the report, e.g. {@code spm.csv}
     */
    public Changes apply(int importId, String file, Collection<SpmRow> rows) {
        Map<Key, Value> stored = stored();
        List<Problem> problems = new ArrayList<>();
        int added = 0;
        int changed = 0;
        int same = 0;
        for (var entry : matched(file, rows, problems).entrySet()) {
            Value value = value(entry.getValue());
            Value before = stored.get(entry.getKey());
            if (before != null && before.sameAs(value)) {
                same++;
                continue;
            }
            write(importId, entry.getKey(), value);
            added += before == null ? 1 : 0;
            changed += before == null ? 0 : 1;
        }
        if (added + changed > 0) {
            dataVersion.raise();
        }
        return new Changes(added, changed, same, problems);
    }

    private Map<Key, SpmRow> matched(String file, Collection<SpmRow> rows, List<Problem> problems) {
        var matched = new Unrepeated<Key, SpmRow>(
                (a, b) -> value(a).sameAs(value(b)), (row, other) -> repeated(file, row, other), problems);
        for (SpmRow row : rows) {
            Optional<SpmService> service = service(row.service());
            if (service.isEmpty()) {
                problems.add(Problem.ofRow(
                        Severity.UNMATCHED, file, row.row(), "layanan", "figure.spm.unknown", row.service()));
            } else if (!valid(row)) {
                problems.add(
                        Problem.ofRow(Severity.ERROR, file, row.row(), null, "figure.spm.out-of-range", row.service()));
            } else {
                matched.add(new Key(row.year(), service.get()), row);
            }
        }
        return matched.rows();
    }

    private static Problem repeated(String file, SpmRow row, SpmRow other) {
        return Problem.ofRow(
                Severity.ERROR,
                file,
                row.row(),
                null,
                "figure.spm.repeated",
                row.service(),
                Integer.toString(row.year()),
                Integer.toString(row.row()),
                Integer.toString(other.row()));
    }

    private static Value value(SpmRow row) {
        return new Value(row.numerator(), row.denominator(), row.goodsServicesStaff(), row.source());
    }

    /** By official number, constant or name; spelling of case and spaces does not matter. */
    private Optional<SpmService> service(String text) {
        String word = plain(text);
        for (SpmService service : SpmService.values()) {
            String name = texts.text("figure.spm." + service.name());
            if (word.equals(Integer.toString(service.ordinal() + 1))
                    || word.equals(plain(service.name()))
                    || word.equals(plain(name))) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static boolean valid(SpmRow row) {
        return row.numerator() >= 0
                && row.numerator() <= MOST
                && row.denominator() >= 0
                && row.denominator() <= MOST
                && row.goodsServicesStaff().signum() >= 0
                && row.goodsServicesStaff().compareTo(HUNDRED) <= 0
                && row.year() >= 2000
                && row.year() <= 2099;
    }

    private Map<Key, Value> stored() {
        Map<Key, Value> stored = new HashMap<>();
        jdbc.sql("SELECT year, service, numerator, denominator, goods_services_staff, source FROM spm_year")
                .query(row -> {
                    stored.put(
                            new Key(row.getInt("year"), SpmService.valueOf(row.getString("service"))),
                            new Value(
                                    row.getLong("numerator"),
                                    row.getLong("denominator"),
                                    row.getBigDecimal("goods_services_staff"),
                                    row.getString("source")));
                });
        return stored;
    }

    private void write(int importId, Key key, Value value) {
        jdbc.sql("""
                INSERT INTO spm_year (year, service, numerator, denominator, goods_services_staff, source, import_id)
                VALUES (:year, :service, :numerator, :denominator, :means, :source, :import)
                ON DUPLICATE KEY UPDATE numerator = VALUES(numerator), denominator = VALUES(denominator),
                  goods_services_staff = VALUES(goods_services_staff), source = VALUES(source),
                  import_id = VALUES(import_id)
                """)
                .param("year", key.year())
                .param("service", key.service().name())
                .param("numerator", value.numerator())
                .param("denominator", value.denominator())
                .param("means", value.means())
                .param("source", value.source())
                .param("import", importId)
                .update();
    }
}
