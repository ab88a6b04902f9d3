package id.pantau.base;

/** A reason not to start, as one clear sentence with its remedy; printed without a stack trace, exit code 1. */
public class StartupRefusal extends RuntimeException {

    /** @param sentence for the person at the console, already in their language */
    public StartupRefusal(String sentence) {
        super(sentence);
    }

    public StartupRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
