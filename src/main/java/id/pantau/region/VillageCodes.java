package id.pantau.region;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The codes by which the villages of a kabupaten may be called, and what a code in a file can mean. */
final class VillageCodes {

    private static final Pattern DOTTED = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}");
    private static final Pattern TEN_DIGITS = Pattern.compile("(?i)(?:id)?(\\d{10})(?:\\.0+)?");
    private static final Pattern EXPONENT = Pattern.compile("[1-9]\\.\\d{1,9}0*[eE]\\+?0{0,2}9");

    private final Map<String, VillageName> dotted = new HashMap<>();
    private final Map<String, Set<VillageName>> tenDigits = new HashMap<>();
    private final Set<String> prefixes = new HashSet<>();
    private String regency = "";

    VillageCodes(Collection<VillageName> villages) {
        for (var village : villages) {
            regency = village.code().substring(0, 5);
            dotted.put(village.code(), village);
            tenDigit(village.code().replace(".", ""), village);
            String bps = village.bpsCode();
            if (bps != null) {
                tenDigit(bps, village);
            }
        }
    }

    private void tenDigit(String code, VillageName village) {
        tenDigits.computeIfAbsent(code, c -> new HashSet<>()).add(village);
        prefixes.add(code.substring(0, Math.min(4, code.length())));
    }

    /**
     * A value as a code: dotted as it is, everything else as ten digits.
     *
     * @return empty if the value is no village code of any kind
     */
    static Optional<String> code(String value) {
        String text = value.strip();
        if (DOTTED.matcher(text).matches()) {
            return Optional.of(text);
        }
        var ten = TEN_DIGITS.matcher(text);
        if (ten.matches()) {
            return Optional.of(ten.group(1));
        }
        if (EXPONENT.matcher(text).matches()) {
            return Optional.of(Long.toString(Math.round(Double.parseDouble(text))));
        }
        return Optional.empty();
    }

    static boolean isDotted(String code) {
        return code.indexOf('.') > 0;
    }

    /** The village with this dotted code. */
    Optional<VillageName> byDotted(String code) {
        return Optional.ofNullable(dotted.get(code));
    }

    /** All villages that ten digits may mean: normally one or none, in a collision several. */
    List<VillageName> byTenDigits(String code) {
        return List.copyOf(tenDigits.getOrDefault(code, Set.of()));
    }

    /** Whether the code is of this kabupaten, known or not. */
    boolean isOurs(String code) {
        return isDotted(code) ? code.startsWith(regency + ".") : prefixes.contains(code.substring(0, 4));
    }

    /** Whether the code names any village. */
    boolean isKnown(String code) {
        return dotted.containsKey(code) || tenDigits.containsKey(code);
    }
}
