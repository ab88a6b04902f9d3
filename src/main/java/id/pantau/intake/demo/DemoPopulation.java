package id.pantau.intake.demo;

import java.io.IOException;

/**
 * How many people should be served: per village, group, year and kind.
 *
 * <p>The kinds disagree on purpose, as they do in every kabupaten: in half of the villages the midwives' own count (riil) is
 * 5 to 15 % away from the projection, and the SPM has its own definitions.
 */
final class DemoPopulation {

    private static final double BIRTHS_PER_RESIDENT = 0.0163;
    private static final int BASE_YEAR = 2024;
    private static final long GROWTH = DemoNoise.topic("growth");
    private static final long BIRTHS = DemoNoise.topic("births");
    private static final long MISCOUNT = DemoNoise.topic("miscount");
    private static final long COUNT = DemoNoise.topic("count");

    private DemoPopulation() {}

    /** The kinds by their word in sasaran.csv. */
    enum Kind {
        PROYEKSI("proyeksi", "Proyeksi penduduk (data contoh)"),
        RIIL("riil", "Pendataan bidan desa (data contoh)"),
        SPM("spm", "Sasaran SPM (data contoh)");

        private final String code;
        private final String source;

        Kind(String code, String source) {
            this.code = code;
            this.source = source;
        }

        String code() {
            return code;
        }
    }

    /** Whole people, at least 1. */
    static long count(DemoVillage village, int year, DemoGroup group, Kind kind) {
        double projected = projected(village, year, group);
        double factor = switch (kind) {
            case PROYEKSI -> 1;
            case SPM -> group.spm();
            case RIIL -> counted(village, group);
        };
        return Math.max(1, Math.round(projected * factor));
    }

    /** The projection before rounding: what numerators are drawn from. */
    static double projected(DemoVillage village, int year, DemoGroup group) {
        double years = year - BASE_YEAR;
        double growth = village.character() == DemoVillage.Character.REMOTE
                ? -0.004
                : 0.003 + 0.011 * DemoNoise.unit(GROWTH, village.index(), 0);
        double residents = village.people() * Math.max(0.5, 1 + growth * years);
        if (!group.ofBirths()) {
            return residents * group.share();
        }
        double local = 0.93 + 0.16 * DemoNoise.unit(BIRTHS, village.index(), 0);
        double decline = Math.max(0.6, 1 - 0.012 * years);
        return residents * BIRTHS_PER_RESIDENT * local * decline * group.share();
    }

    /** Nearly right in half of the villages; elsewhere 5 to 15 % too many or, more often, fewer than projected. */
    private static double counted(DemoVillage village, DemoGroup group) {
        double small = 0.02 * DemoNoise.normal(COUNT, village.index(), group.ordinal());
        if (village.index() % 2 == 0 || group == DemoGroup.PENDUDUK) {
            return 1 + small / 2;
        }
        double away = 0.06 + 0.08 * DemoNoise.unit(MISCOUNT, village.index(), 1);
        boolean fewer = DemoNoise.unit(MISCOUNT, village.index(), 2) < 0.7;
        return 1 + (fewer ? -away : away) + small / 4;
    }

    static void write(PackFolder folder, int firstYear, int lastYear) throws IOException {
        try (CsvFile file = folder.csv("sasaran.csv", "kode_unit;tahun;kelompok;jumlah;jenis;sumber")) {
            for (int year = firstYear; year <= lastYear; year++) {
                for (Kind kind : Kind.values()) {
                    for (DemoGroup group : DemoGroup.values()) {
                        for (DemoVillage village : DemoNames.villages()) {
                            file.row(
                                    village.code(),
                                    year,
                                    group.code(),
                                    count(village, year, group, kind),
                                    kind.code(),
                                    kind.source);
                        }
                    }
                }
            }
        }
    }
}
