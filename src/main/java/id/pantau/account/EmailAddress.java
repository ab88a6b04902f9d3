package id.pantau.account;

import id.pantau.base.DomainException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an account gets letters. One plain address in ASCII: no name beside it, no list, nothing that could end a line of a header. */
final class EmailAddress {

    /** RFC 5321, 4.5.3.1.3. */
    private static final int LONGEST = 254;

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private EmailAddress() {}

    /**
     * The address without blanks around it; null where nothing is typed.
     *
     * @throws DomainException.RuleViolation for what is no address
     */
    static @Nullable String checked(@Nullable String typed) {
        String address = typed == null ? "" : typed.strip();
        if (address.isEmpty()) {
            return null;
        }
        if (address.length() > LONGEST || !VALID.matcher(address).matches()) {
            throw DomainException.rule("account.email-invalid");
        }
        return address;
    }
}
