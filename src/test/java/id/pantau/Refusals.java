package id.pantau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DomainException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a test says of a call that is not to succeed. */
public final class Refusals {

    private Refusals() {}

    /** @param key of the sentence that whoever called reads */
    public static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
