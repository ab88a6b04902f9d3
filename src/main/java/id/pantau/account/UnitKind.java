package id.pantau.account;

/** What an account can be assigned to. The whole kabupaten comes with the role and is not assigned. */
public enum UnitKind {
    PUSKESMAS,
    VILLAGE
}
