package id.pantau.rollout;

/**
 * What an entry of a register is tied to.
 *
 * @param code Kemendagri code with dots, or code of the facility
 * @param name without the word for the kind; that of a kabupaten with it
 */
public record RegisterUnit(Kind kind, int id, String code, String name) {

    /** On screen: the message {@code register.unit.<NAME>}. */
    public enum Kind {
        KABUPATEN,
        KECAMATAN,
        DESA,
        KELURAHAN,
        PUSKESMAS,
        PUSTU,
        POSYANDU;

        boolean isVillage() {
            return this == DESA || this == KELURAHAN;
        }

        boolean isFacility() {
            return this == PUSKESMAS || this == PUSTU || this == POSYANDU;
        }
    }
}
