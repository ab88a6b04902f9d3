package id.pantau.rollout;

import id.pantau.facility.FacilityKind;

/** Meetings at which figures are evaluated, and which criterion their minutes prove. On screen: {@code meeting.forum.<NAME>}. */
public enum MeetingForum {
    /** Evaluasi mingguan of the Kepala Puskesmas with the heads of the Pustu: proves it for those Pustu. */
    WEEKLY(FacilityKind.PUSTU, "PST-8"),
    /** Lokmin bulanan: proves it for the Puskesmas. */
    MONTHLY(FacilityKind.PUSKESMAS, "PKM-8"),
    /** Lokakarya tribulanan lintas sektor: proves it for the Puskesmas, by the same criterion. */
    QUARTERLY(FacilityKind.PUSKESMAS, "PKM-8");

    private final FacilityKind kind;
    private final String criterion;

    MeetingForum(FacilityKind kind, String criterion) {
        this.kind = kind;
        this.criterion = criterion;
    }

    /** Kind of the facilities for which it is evidence. */
    FacilityKind kind() {
        return kind;
    }

    /** Code of the criterion in the list that the application brings. */
    String criterion() {
        return criterion;
    }
}
