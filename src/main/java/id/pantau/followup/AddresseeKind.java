package id.pantau.followup;

/** To whom a direction goes; on screen: the message {@code direction.to.<NAME>}. */
public enum AddresseeKind {
    /** The head of the Dinkes. */
    HEALTH_OFFICE,
    PUSKESMAS,
    /** A camat, who has no account: the Dinkes answers for him. */
    CAMAT
}
