package id.pantau.intake.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of a cell without what cannot be seen. */
final class CellText {

    /** Marks of writing direction, joiners and byte order marks: they change what a reader sees, not what is meant. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u0000-\\u001F\\u007F\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");

    private static final Pattern BLANKS_AROUND = Pattern.compile("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$");
    private static final Set<String> NOTHING = Set.of("", "-", "–", "—", "null");
    private static final Set<String> TOTALS =
            Set.of("jumlah", "total", "grand total", "jumlah total", "kabupaten", "kab");

    private CellText() {}

    /** Composed letters, no invisible marks, no blanks around. A line break inside a cell becomes a blank. */
    static String clean(String cell) {
        if (isPlain(cell)) {
            return cell;
        }
        String oneLine = cell.replaceAll("[\\r\\n\\t]+", " ");
        String visible = INVISIBLE.matcher(oneLine).replaceAll("");
        return Normalizer.normalize(BLANKS_AROUND.matcher(visible).replaceAll(""), Normalizer.Form.NFC);
    }

    /** Whether the cell says that there is no value: empty, a dash, NULL. */
    static boolean isNothing(String cell) {
        return NOTHING.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** Whether the first cell marks a row of sums, as people put under their lists. */
    static boolean isTotal(String cell) {
        return TOTALS.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** The usual case, told quickly: visible ASCII without blanks around. */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && (i == 0 || i == cell.length() - 1)) {
                return false;
            }
        }
        return true;
    }
}
