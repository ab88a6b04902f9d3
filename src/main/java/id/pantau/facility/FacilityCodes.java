package id.pantau.facility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the facility that a code in a file means. Spreadsheets drop leading zeros and turn codes into dates: such a code is
 * matched only if exactly one facility fits, and always gets a sentence of its own.
 */
public final class FacilityCodes {

    private static final Pattern DATE = Pattern.compile(
            "\\d{4}-\\d{1,2}-\\d{1,2}.*|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}-[A-Za-z]{3}(-\\d{2,4})?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Map<String, FacilityRow> byCode = new HashMap<>();
    private final Map<String, List<FacilityRow>> byDigits = new HashMap<>();

    public FacilityCodes(Collection<FacilityRow> facilities) {
        for (FacilityRow facility : facilities) {
            byCode.put(facility.code(), facility);
            if (DIGITS.matcher(facility.code()).matches()) {
                byDigits.computeIfAbsent(withoutZeros(facility.code()), k -> new ArrayList<>())
                        .add(facility);
            }
        }
    }

    /** What {@code text} means; never null. */
    public FacilityCodeMatch match(String text) {
        String code = text.strip();
        FacilityRow exact = byCode.get(code);
        if (exact != null) {
            return new FacilityCodeMatch(FacilityCodeMatch.Result.EXACT, code, exact);
        }
        List<FacilityRow> candidates = byDigits.getOrDefault(withoutZeros(code), List.of());
        if (candidates.size() == 1) {
            return new FacilityCodeMatch(FacilityCodeMatch.Result.LOST_ZERO, code, candidates.getFirst());
        }
        if (candidates.size() > 1) {
            return new FacilityCodeMatch(FacilityCodeMatch.Result.AMBIGUOUS, code, null);
        }
        boolean date = DATE.matcher(code).matches();
        return new FacilityCodeMatch(
                date ? FacilityCodeMatch.Result.LOOKS_LIKE_DATE : FacilityCodeMatch.Result.UNKNOWN, code, null);
    }

    private static String withoutZeros(String code) {
        return code.replaceFirst("^0+(?=.)", "");
    }
}
