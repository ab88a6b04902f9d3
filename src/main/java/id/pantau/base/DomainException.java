package id.pantau.base;

import java.util.List;

/** A refusal that the user can understand: a message key with its arguments, never a sentence in code. */
public abstract sealed class DomainException extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    private DomainException(String key, Object... arguments) {
        super(key + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public static NotFound notFound(String key, Object... arguments) {
        return new NotFound(key, arguments);
    }

    public static Conflict conflict(String key, Object... arguments) {
        return new Conflict(key, arguments);
    }

    public static RuleViolation rule(String key, Object... arguments) {
        return new RuleViolation(key, arguments);
    }

    /** Key of the sentence in the message bundles. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** What was asked for does not exist, or not for this account: the two are never told apart. */
    public static final class NotFound extends DomainException {
        private NotFound(String key, Object... arguments) {
            super(key, arguments);
        }
    }

    /** Somebody else has changed it in between. */
    public static final class Conflict extends DomainException {
        private Conflict(String key, Object... arguments) {
            super(key, arguments);
        }
    }

    /** A rule of the field forbids it. */
    public static final class RuleViolation extends DomainException {
        private RuleViolation(String key, Object... arguments) {
            super(key, arguments);
        }
    }
}
