package id.pantau.base.startup;

/** The terminal in which the application was started; what stands there is for a person, not for the log. */
public final class Console {

    private Console() {}

    public static void print(String line) {
        System.out.println(line);
    }
}
