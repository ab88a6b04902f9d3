package id.pantau.followup;

import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of problems; lives in the address of the page. Null: all.
 *
 * @param view whose problems
 * @param unitCode a village or a Puskesmas, the latter with its villages
 * @param forum code of a forum
 */
public record FollowUpFilter(
        View view,
        @Nullable String unitCode,
        @Nullable String indicatorCode,
        @Nullable String forum,
        @Nullable FollowUpState state) {

    /** All that is open. */
    public static final FollowUpFilter OPEN = new FollowUpFilter(View.OPEN, null, null, null, null);

    /** On screen: the message {@code follow-up.view.<NAME>}. */
    public enum View {
        /** Everything that is open. */
        OPEN,
        /** Open, and the account is responsible for the RTL or sits at the desk. */
        MINE,
        /** Open and past its due day. */
        LATE,
        /** Open, and nobody has decided what to do. */
        WITHOUT_PLAN,
        /** Open, and the night proposes to close it. */
        PROPOSED,
        CLOSED,
        ALL
    }

    boolean matches(FollowUpRow row, int accountId, @Nullable Desk own) {
        return inView(row, accountId, own)
                && (unitCode == null
                        || unitCode.equals(row.unit().code())
                        || unitCode.equals(row.unit().puskesmasCode()))
                && (indicatorCode == null || indicatorCode.equals(row.indicatorCode()))
                && (forum == null || forum.equals(row.forum()))
                && (state == null || state == row.state());
    }

    private boolean inView(FollowUpRow row, int accountId, @Nullable Desk own) {
        boolean open = row.state().isOpen();
        Owner owner = row.owner();
        return switch (view) {
            case OPEN -> open;
            case MINE ->
                open
                        && (row.desk() == own
                                || (owner != null && owner.accountId() != null && owner.accountId() == accountId));
            case LATE -> open && row.late();
            case WITHOUT_PLAN -> row.state() == FollowUpState.NEW;
            case PROPOSED -> open && row.proposed();
            case CLOSED -> !open;
            case ALL -> true;
        };
    }
}
