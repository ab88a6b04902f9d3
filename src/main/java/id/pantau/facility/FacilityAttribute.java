package id.pantau.facility;

/** What a correction can be about. On screen: the message {@code facility-register.attribute.<NAME>}. */
public enum FacilityAttribute {
    NAME,
    PARENT,
    VILLAGE,
    FORM,
    POSITION,
    OPENED,
    CLOSED,
    SOURCE
}
