package id.pantau.base;

/** What an account is for; product.md names what each sees and may. The screen's name is the message {@code role.<NAME>}. */
public enum Role {
    /** Bupati, Sekda: the whole kabupaten, provisional figures marked. */
    EXECUTIVE,
    /** Officer of the Dinkes: the whole kabupaten; import, targets, rollout. */
    HEALTH_OFFICER,
    /** Head of the Dinkes: as an officer; verifies and publishes. */
    HEALTH_HEAD,
    /** Head of a Puskesmas: own wilayah kerja and its facilities. */
    PUSKESMAS_HEAD,
    /** Data officer of a Puskesmas: own wilayah kerja. */
    PUSKESMAS_STAFF,
    /** Responsible for a Pustu, village midwife: own villages. */
    PUSTU_HEAD,
    /** A wall screen: the whole kabupaten without sensitive figures, no controls. */
    DISPLAY,
    /** Accounts and settings only: sees no figure. */
    ADMIN;

    /** Whether the role reads figures of the whole kabupaten. */
    public boolean seesWholeRegency() {
        return this == EXECUTIVE || isHealthOffice() || this == DISPLAY;
    }

    /** Whether the role works for the Dinkes: import, targets, catalogue. */
    public boolean isHealthOffice() {
        return this == HEALTH_OFFICER || this == HEALTH_HEAD;
    }
}
