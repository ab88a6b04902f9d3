package id.pantau.indicator;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the unit that a pasted cell means, by code or by name with or without its kind; says why where it means none. */
final class PastedUnits {

    static final String COLUMN = "kode_unit";

    private static final Pattern KEMENDAGRI = Pattern.compile("\\d{2}\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?");

    private final Map<String, Unit> byCode = new HashMap<>();
    private final Map<String, List<Unit>> byName = new HashMap<>();
    private final String regencyCode;
    private final String regencyName;

    /** @param units all of the kabupaten, itself among them */
    PastedUnits(List<Unit> units) {
        Unit regency = units.stream()
                .filter(u -> u.kind() == UnitKind.KABUPATEN)
                .findFirst()
                .orElse(null);
        regencyCode = regency == null ? "" : regency.code();
        regencyName = regency == null ? "" : regency.name();
        for (Unit unit : units) {
            byCode.put(unit.code(), unit);
            name(unit.name(), unit);
            name(unit.kind().name() + " " + unit.name(), unit);
            if (unit.kind() == UnitKind.KABUPATEN) {
                name(unit.kind().name(), unit);
            }
        }
    }

    private void name(String name, Unit unit) {
        byName.computeIfAbsent(normal(name), n -> new ArrayList<>()).add(unit);
    }

    /** Null, with a problem, where the cell means no unit. */
    @Nullable
    Unit find(String text, int row, List<Problem> problems) {
        Unit exact = byCode.get(text);
        if (exact != null) {
            return exact;
        }
        List<Unit> named = byName.getOrDefault(normal(text), List.of());
        if (named.size() == 1) {
            return named.getFirst();
        }
        boolean foreign = KEMENDAGRI.matcher(text).matches() && !isOwn(text);
        String key = text.isEmpty()
                ? "target.paste.no-unit"
                : foreign
                        ? "target.paste.other-regency"
                        : named.isEmpty() ? "target.paste.unknown-unit" : "target.paste.ambiguous-unit";
        Object[] arguments = foreign
                ? new Object[] {text, regencyName}
                : named.isEmpty() ? new Object[] {text} : new Object[] {text, named.size()};
        problems.add(Problem.ofRow(Severity.ERROR, "", row, COLUMN, key, arguments));
        return null;
    }

    private boolean isOwn(String code) {
        return code.equals(regencyCode) || code.startsWith(regencyCode + ".");
    }

    private static String normal(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
