package id.pantau.intake.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the code that was meant where a spreadsheet has eaten part of it. Codes are text, but {@code 06060501} comes back as
 * {@code 6060501}, {@code 19.06} as {@code 19.6} and {@code 19.06.01} as a date. A code is taken only if exactly one of the known
 * ones can have become what is written.
 */
public final class CodeMatcher {

    /** What became of a code. The sentence is the message {@code intake.code.<key>}. */
    public enum Outcome {
        EXACT(""),
        /** Zeros lost at a start, or at the end after a dot. */
        HEALED("healed"),
        /** A date from which exactly one code can be read. */
        HEALED_DATE("healed-date"),
        AMBIGUOUS("ambiguous"),
        /** A date, and no single code fits. */
        DATE("date"),
        /** 1,90603E+09: digits are lost. */
        SCIENTIFIC("scientific"),
        UNKNOWN("unknown");

        private final String key;

        Outcome(String key) {
            this.key = key;
        }

        /** The last part of the message key. */
        public String key() {
            return key;
        }
    }

    /**
     * @param code the known code that is meant, always the same object for the same code; null unless exact or healed
     * @param candidates the codes that could be meant, where more than one
     */
    public record Match(Outcome outcome, @Nullable String code, List<String> candidates) {}

    private final Map<String, String> known;
    private final Map<String, Set<String>> byDamaged = new HashMap<>();

    public CodeMatcher(Collection<String> codes) {
        this.known = codes.stream().distinct().collect(Collectors.toUnmodifiableMap(c -> c, c -> c));
        for (String code : codes) {
            for (String damaged : damagedForms(code)) {
                byDamaged.computeIfAbsent(damaged, k -> new LinkedHashSet<>()).add(code);
            }
        }
    }

    public Match match(String written) {
        String exact = known.get(written);
        if (exact != null) {
            return new Match(Outcome.EXACT, exact, List.of());
        }
        if (written.matches("\\d+([.,]\\d+)?[eE]\\+?\\d+")) {
            return new Match(Outcome.SCIENTIFIC, null, List.of());
        }
        List<String> fromDate = DateText.codesBehind(written);
        if (!fromDate.isEmpty()) {
            return one(fromDate, Outcome.HEALED_DATE, Outcome.DATE);
        }
        return one(List.of(written), Outcome.HEALED, Outcome.UNKNOWN);
    }

    private Match one(List<String> readings, Outcome healed, Outcome none) {
        Set<String> found = new LinkedHashSet<>();
        for (String reading : readings) {
            if (known.containsKey(reading)) {
                found.add(reading);
            }
            found.addAll(byDamaged.getOrDefault(skeleton(reading), Set.of()));
        }
        return switch (found.size()) {
            case 0 -> new Match(none, null, List.of());
            case 1 -> new Match(healed, found.iterator().next(), List.of());
            default ->
                new Match(Outcome.AMBIGUOUS, null, found.stream().sorted().toList());
        };
    }

    /** What a spreadsheet can make of a code, each as a skeleton. */
    private static List<String> damagedForms(String code) {
        List<String> forms = new ArrayList<>();
        forms.add(skeleton(code));
        // Only a code of two parts is a number with decimals to a spreadsheet, which drops zeros at its end: 19.10 →
        // 19.1.
        if (code.matches("\\d+\\.\\d+")) {
            forms.add(skeleton(code.replaceFirst("0+$", "")));
        }
        return forms;
    }

    /** The code without what gets lost: zeros at the start of each part, case, a decimal comma for the dot, ".0" at the end. */
    private static String skeleton(String code) {
        String text = code.strip().toUpperCase(Locale.ROOT).replace(',', '.');
        if (text.matches("\\d{5,}\\.0+")) {
            text = text.substring(0, text.indexOf('.'));
        }
        StringBuilder skeleton = new StringBuilder();
        for (String part : text.split("\\.", -1)) {
            skeleton.append(part.matches("\\d+") ? part.replaceFirst("^0+(?=\\d)", "") : part)
                    .append('.');
        }
        return skeleton.toString();
    }
}
