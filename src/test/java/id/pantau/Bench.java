package id.pantau;

import java.util.Locale;

/** How measurements speak: bin/bench shows the lines that begin like this, and nothing else of the run. */
public final class Bench {

    private Bench() {}

    /** @param format as in {@link String#format} */
    public static void report(String format, Object... numbers) {
        System.out.println("BENCH " + String.format(Locale.ROOT, format, numbers));
    }
}
