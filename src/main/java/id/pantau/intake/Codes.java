package id.pantau.intake;

import id.pantau.base.report.Problem.Severity;
import id.pantau.intake.reading.CodeMatcher;
import id.pantau.intake.reading.CsvRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * Reads codes and heals those that a spreadsheet has damaged, against what is known when a file is read. A code that resembles
 * nothing is handed on as it stands: the module that it belongs to says what it misses.
 */
final class Codes {

    private final LocalDate today;
    private final Map<Integer, String> confirmedShapes;
    private final Supplier<CodeMatcher> regions;
    private final Supplier<CodeMatcher> villages;
    private final Supplier<CodeMatcher> facilities;
    private final Supplier<CodeMatcher> units;
    private final Supplier<CodeMatcher> indicators;

    /** Each asked at most once, and only if a column of that kind is read. */
    Codes(
            LocalDate today,
            Map<Integer, String> confirmedShapes,
            Supplier<Collection<String>> regions,
            Supplier<Collection<String>> villages,
            Supplier<Collection<String>> facilities,
            Supplier<Collection<String>> units,
            Supplier<Collection<String>> indicators) {
        this.today = today;
        this.confirmedShapes = confirmedShapes;
        this.regions = matcher(regions);
        this.villages = matcher(villages);
        this.facilities = matcher(facilities);
        this.units = matcher(units);
        this.indicators = matcher(indicators);
    }

    /** Code of the village by position in the boundary file, where a person has confirmed it. */
    Map<Integer, String> confirmedShapes() {
        return confirmedShapes;
    }

    /** The day of the import in the kabupaten: nothing is reported from later. */
    LocalDate today() {
        return today;
    }

    /**
     * The code of a kabupaten, kecamatan or village in a row that defines it: empty or beyond recognition, the row is refused and
     * not merely left out. Null after a problem.
     */
    @Nullable
    String defined(CsvRow row, String column) {
        String written = row.required(column);
        CodeMatcher.Match match = regions.get().match(written);
        String key = "intake.code." + match.outcome().key();
        return switch (match.outcome()) {
            case EXACT -> match.code();
            case UNKNOWN -> written.isEmpty() ? null : written;
            case HEALED, HEALED_DATE -> {
                String code = String.valueOf(match.code());
                row.report(Severity.WARNING, column, key, written, code);
                yield code;
            }
            case AMBIGUOUS, DATE, SCIENTIFIC -> {
                row.fail(column, key, written, String.join(", ", match.candidates()));
                yield null;
            }
        };
    }

    /** Null where the cell is empty, or a problem was reported. */
    @Nullable
    String village(CsvRow row, String column) {
        return healed(row, column, villages);
    }

    /** Null where the cell is empty, or a problem was reported. */
    @Nullable
    String facility(CsvRow row, String column) {
        return healed(row, column, facilities);
    }

    /**
     * Village, facility or the kabupaten itself.
     *
     * @param written the code in the cell, without what may stand behind it
     * @return null after a problem
     */
    @Nullable
    String unit(CsvRow row, String column, String written) {
        return heal(row, column, written, units.get());
    }

    /** In capitals, as the catalogue writes its codes; null after a problem. */
    @Nullable
    String indicator(CsvRow row, String column) {
        return heal(row, column, row.required(column).toUpperCase(Locale.ROOT), indicators.get());
    }

    private static @Nullable String healed(CsvRow row, String column, Supplier<CodeMatcher> matcher) {
        String written = row.text(column);
        return written == null ? null : heal(row, column, written, matcher.get());
    }

    private static @Nullable String heal(CsvRow row, String column, String written, CodeMatcher matcher) {
        CodeMatcher.Match match = matcher.match(written);
        String key = "intake.code." + match.outcome().key();
        return switch (match.outcome()) {
            case EXACT -> match.code();
            case UNKNOWN -> written;
            case HEALED, HEALED_DATE -> {
                String code = String.valueOf(match.code());
                row.report(Severity.WARNING, column, key, written, code);
                yield code;
            }
            case AMBIGUOUS, DATE, SCIENTIFIC -> {
                row.report(Severity.UNMATCHED, column, key, written, String.join(", ", match.candidates()));
                yield null;
            }
        };
    }

    private static Supplier<CodeMatcher> matcher(Supplier<Collection<String>> codes) {
        return SingletonSupplier.of(() -> new CodeMatcher(codes.get()));
    }
}
