package id.pantau.region.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the text of a layer small: texts that differ only in the unit's name, the month and the numbers are one template,
 * and the numbers of a value travel once although label, card and table repeat them. A year of 39 villages shrinks to a
 * sixth. Nothing is lost: the browser puts exactly the same text together again.
 *
 * <p>In a template the sign {@link #SIGN} followed by {@code N} stands for the unit's name, by {@code M} for the month's
 * first word, by a digit or small letter for the number at that place of the value's numbers, and by itself for itself.
 */
final class TextPool {

    static final char SIGN = '\u00a4';
    /** Numbers of one value are at most as many as there are digits to name their place. */
    private static final int MOST_NUMBERS = 36;

    private final Map<String, Integer> templates = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> shapes = new LinkedHashMap<>();

    /** All templates, in the order of their numbers. */
    List<String> templates() {
        return List.copyOf(templates.keySet());
    }

    /** All shapes (the templates of a value's texts, one after the other), in the order of their numbers. */
    List<List<Integer>> shapes() {
        return List.copyOf(shapes.keySet());
    }

    /**
     * Takes the texts of one value.
     *
     * @param name the unit's name
     * @param month the month's name, of which the first word is replaced
     * @param texts in an order that is the same for all values of a layer
     * @return the number of their shape, and their numbers
     */
    Packed pack(String name, String month, List<String> texts) {
        List<String> numbers = new ArrayList<>();
        List<Integer> shape = new ArrayList<>(texts.size());
        String word = firstWord(month);
        for (String text : texts) {
            shape.add(place(templates, template(text, name, word, numbers)));
        }
        return new Packed(place(shapes, List.copyOf(shape)), String.join("|", numbers));
    }

    /** The first word of a month's name; the browser takes the same one. */
    static String firstWord(String month) {
        int blank = month.indexOf(' ');
        return blank < 0 ? month : month.substring(0, blank);
    }

    private static String template(String text, String name, String word, List<String> numbers) {
        StringBuilder template = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!name.isEmpty() && text.startsWith(name, at)) {
                template.append(SIGN).append('N');
                at += name.length();
            } else if (!word.isEmpty() && text.startsWith(word, at)) {
                template.append(SIGN).append('M');
                at += word.length();
            } else if (isDigit(c)) {
                int end = endOfNumber(text, at);
                appendNumber(template, text.substring(at, end), numbers);
                at = end;
            } else {
                template.append(c == SIGN ? "" + SIGN + SIGN : String.valueOf(c));
                at++;
            }
        }
        return template.toString();
    }

    private static void appendNumber(StringBuilder template, String number, List<String> numbers) {
        int place = numbers.indexOf(number);
        if (place < 0 && numbers.size() < MOST_NUMBERS) {
            place = numbers.size();
            numbers.add(number);
        }
        if (place < 0) {
            template.append(number);
        } else {
            template.append(SIGN).append(Character.forDigit(place, MOST_NUMBERS));
        }
    }

    /** Digits with single points or commas between them. */
    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length()
                && (isDigit(text.charAt(end)) || isSeparator(text.charAt(end)) && digitFollows(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean digitFollows(String text, int at) {
        return at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static <T> int place(Map<T, Integer> pool, T entry) {
        Integer known = pool.putIfAbsent(entry, pool.size());
        return known == null ? pool.size() - 1 : known;
    }

    /** A value's texts: the number of their shape and their numbers, joined by {@code |}. */
    record Packed(int shape, String numbers) {}
}
