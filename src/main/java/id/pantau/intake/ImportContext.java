package id.pantau.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every step of one import knows.
 *
 * @param runId number of the run, kept with the figures that it brings; 0 for a check, which keeps nothing
 * @param source name of the pack as handed in
 * @param account sign-in name of who hands it in; null at the start of the application
 * @param today the day of the import: boundaries count from it
 */
record ImportContext(int runId, String source, @Nullable String account, LocalDate today) {

    /** No province has the number 99: kabupaten with such a code are invented, and so is everything said of them. */
    private static final String INVENTED = "99.";

    static boolean isInvented(String regencyCode) {
        return regencyCode.startsWith(INVENTED);
    }
}
