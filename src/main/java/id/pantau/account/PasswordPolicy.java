package id.pantau.account;

import id.pantau.base.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What is a good enough password: long, and not what everybody tries first. No rules on kinds of characters, no regular change
 * (OWASP ASVS 5.0, 6.2).
 */
final class PasswordPolicy {

    static final int SHORTEST = 10;
    /** What bcrypt takes into account; the rest would be ignored, so it is refused. */
    static final int LONGEST_BYTES = 72;

    /** Letters and digits that must remain when every expected word is taken away. */
    private static final int OWN_LETTERS = 4;

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
    private static final List<String> COMMON = common();

    private PasswordPolicy() {}

    /**
     * @param context words that somebody who knows the user would try: name of the kabupaten, the username, the displayed name
     * @throws DomainException.RuleViolation with the sentence why not
     */
    static void check(String password, Collection<String> context) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw DomainException.rule("password.too-short", SHORTEST);
        }
        if (!fits(password)) {
            throw DomainException.rule("password.too-long", LONGEST_BYTES);
        }
        if (password.chars().allMatch(Character::isDigit)) {
            throw DomainException.rule("password.only-digits");
        }
        if (password.chars().distinct().count() < 5 || isExpected(password, context)) {
            throw DomainException.rule("password.too-common");
        }
    }

    static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }

    static String encode(PasswordEncoder encoder, String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private static boolean isExpected(String password, Collection<String> context) {
        String rest = password.toLowerCase(Locale.ROOT);
        List<String> expected = Stream.concat(
                        COMMON.stream(),
                        context.stream()
                                .flatMap(text -> Arrays.stream(WORD.split(text.toLowerCase(Locale.ROOT))))
                                .filter(word -> word.length() >= 3))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String word : expected) {
            rest = rest.replace(word, " ");
        }
        return rest.chars().filter(Character::isLetter).count() < OWN_LETTERS;
    }

    private static List<String> common() {
        try (InputStream file = PasswordPolicy.class.getResourceAsStream("/account/common-passwords.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
