package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.util.Arrays;
import java.util.List;

/**
 * People of a facility, counted and never named. Levels of kader: KMK HK.01.07/MENKES/2015/2023, 25 keterampilan dasar. On screen: the
 * message {@code people.group.<NAME>}.
 */
public enum PeopleGroup {
    /** Kader of a Posyandu who have no level yet. */
    KADER_NO_LEVEL(FacilityKind.POSYANDU),
    KADER_PURWA(FacilityKind.POSYANDU),
    KADER_MADYA(FacilityKind.POSYANDU),
    KADER_UTAMA(FacilityKind.POSYANDU),
    NURSES(FacilityKind.PUSTU),
    MIDWIVES(FacilityKind.PUSTU),
    /** Kader of a Pustu, whatever their level. */
    KADER(FacilityKind.PUSTU);

    private final FacilityKind kind;

    PeopleGroup(FacilityKind kind) {
        this.kind = kind;
    }

    /** Those that are counted in such a facility; none in a Puskesmas. */
    public static List<PeopleGroup> of(FacilityKind kind) {
        return Arrays.stream(values()).filter(g -> g.kind == kind).toList();
    }
}
