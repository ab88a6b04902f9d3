package id.pantau.followup;

/**
 * What one night did about "Perlu perhatian".
 *
 * @param opened problems
 * @param proposed problems that it proposed to close
 * @param lapsed proposals that no longer stand
 * @param skipped what somebody else opened in between, or was working on
 */
public record AutomaticResult(int opened, int proposed, int lapsed, int skipped) {

    static final AutomaticResult NOTHING = new AutomaticResult(0, 0, 0, 0);

    AutomaticResult plus(AutomaticResult other) {
        return new AutomaticResult(
                opened + other.opened, proposed + other.proposed, lapsed + other.lapsed, skipped + other.skipped);
    }
}
