package id.pantau.rollout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a count must reach. Three forms: {@code 5} (at least five), {@code 1+1} (at least one of each, e.g. perawat and bidan),
 * {@code 80%} (a share; the count may be given as {@code 45/52} or as {@code 86,5%}).
 */
final class Minimum {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}([.,]\\d{1,4})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<BigDecimal> parts;
    private final boolean share;

    private Minimum(List<BigDecimal> parts, boolean share) {
        this.parts = parts;
        this.share = share;
    }

    /** @throws IllegalArgumentException for anything but the three forms */
    static Minimum parse(String text) {
        boolean share = text.endsWith("%");
        List<BigDecimal> parts = numbers(share ? text.substring(0, text.length() - 1) : text, "\\+")
                .orElseThrow(() -> new IllegalArgumentException("not a minimum: " + text));
        if (share && parts.size() != 1) {
            throw new IllegalArgumentException("not a minimum: " + text);
        }
        return new Minimum(parts, share);
    }

    /** Whether {@code count} can be read as a count of this form. */
    boolean understands(String count) {
        return compare(count).isPresent();
    }

    /** Whether {@code count} reaches the minimum; false where it cannot be read. */
    boolean metBy(String count) {
        return compare(count).orElse(false);
    }

    private Optional<Boolean> compare(String count) {
        String text = count.strip();
        return share ? compareShare(text) : compareParts(text);
    }

    private Optional<Boolean> compareParts(String text) {
        return numbers(text, "\\+").filter(n -> n.size() == parts.size()).map(n -> {
            for (int i = 0; i < n.size(); i++) {
                if (n.get(i).compareTo(parts.get(i)) < 0) {
                    return false;
                }
            }
            return true;
        });
    }

    private Optional<Boolean> compareShare(String text) {
        if (text.endsWith("%")) {
            return numbers(text.substring(0, text.length() - 1).strip(), "\\+")
                    .filter(n -> n.size() == 1)
                    .map(n -> n.getFirst().compareTo(parts.getFirst()) >= 0);
        }
        // On integers: 45/52 reaches 80 % if 45 * 100 >= 80 * 52; nothing is rounded.
        return numbers(text, "/")
                .filter(n -> n.size() == 2 && n.get(1).signum() > 0)
                .map(n -> n.get(0).multiply(HUNDRED).compareTo(parts.getFirst().multiply(n.get(1))) >= 0);
    }

    private static Optional<List<BigDecimal>> numbers(String text, String separator) {
        var result = new ArrayList<BigDecimal>();
        for (String part : text.split(separator, -1)) {
            String number = part.strip();
            if (!NUMBER.matcher(number).matches()) {
                return Optional.empty();
            }
            result.add(new BigDecimal(number.replace(',', '.')));
        }
        return Optional.of(result);
    }
}
