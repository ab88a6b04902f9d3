package id.pantau.followup;

/** Who is responsible for an RTL (PJ); on screen: the message {@code follow-up.owner.<NAME>}. */
public enum OwnerKind {
    /** Somebody with an account, whose units include that of the problem. */
    ACCOUNT,
    /** The kepala desa or lurah of the village. */
    VILLAGE_HEAD,
    /** The camat of the kecamatan. */
    CAMAT,
    /** Another office of the kabupaten, by name. */
    OFFICE
}
