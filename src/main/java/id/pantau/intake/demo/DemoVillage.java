package id.pantau.intake.demo;

/**
 * One invented village.
 *
 * @param index 0 to 38, in code order; the key of every draw about this village
 * @param code Kemendagri code with dots, 1xxx for a kelurahan and 2xxx for a desa
 * @param bpsCode the ten digits of the statistics office; deliberately not the code without its dots
 * @param district number of the kecamatan, 1 to 7
 * @param people residents in 2024
 */
record DemoVillage(
        int index,
        String code,
        String bpsCode,
        String name,
        Kind kind,
        int district,
        int people,
        Access access,
        int travelMinutes,
        Character character) {

    /** Kelurahan lie in the town only. */
    enum Kind {
        DESA,
        KELURAHAN
    }

    /** How one gets to the Puskesmas. */
    enum Access {
        DARAT,
        SUNGAI,
        LAUT
    }

    /** The one story a village tells besides its chance ups and downs. */
    enum Character {
        /** Nothing special. */
        PLAIN,
        /** Better than its neighbours from year to year. */
        RISING,
        /** Worse from year to year. */
        FALLING,
        /** Below the pace, and its antenatal visits fall twice in every three months: what an alert must catch. */
        SAWTOOTH,
        /** Serves many people who live elsewhere: values above 100 %. */
        MAGNET,
        /** The fourth visit is recorded, the first one was counted in another year: K4 above K1. */
        LATE_FIRST_VISIT,
        /** Copies the August report of the village before it. */
        COPYIST,
        /** An island or the far interior: hard to reach, few people, reports go missing in the storm season. */
        REMOTE
    }

    String districtCode() {
        return code.substring(0, 8);
    }
}
