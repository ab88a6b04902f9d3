package id.pantau.intake.demo;

import id.pantau.intake.demo.DemoFacilities.Facility;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * rencana-ilp.csv and penerapan-ilp.csv: ILP between the kick-off of June 2024 and the plan's end in 2027.
 *
 * <p>Each facility has a stage that it gets to and a pace; some never get further, because their kader, room or decree is
 * missing. So there are facilities on every stage whenever the series ends, and fewer in operation than planned.
 */
final class DemoRollout {

    private static final YearMonth KICK_OFF = YearMonth.of(2024, 6);
    private static final String SOURCE = "Contoh: Keputusan Bupati tentang ILP (rekaan)";
    private static final String NOTE = "Data contoh";
    private static final long GOAL = DemoNoise.topic("rollout goal");
    private static final long PACE = DemoNoise.topic("rollout pace");
    private static final long KEPT = DemoNoise.topic("rollout kept");
    private static final long KADER = DemoNoise.topic("posyandu kader");
    private static final long TOOLS = DemoNoise.topic("posyandu tools");
    private static final long EXTRA = DemoNoise.topic("posyandu extra");
    /** The stages by their place: 0 Belum, 1 Komitmen, 2 Persiapan, 3 Diluncurkan, 4 Berjalan, 5 Berjalan penuh. */
    private static final int RUNNING = 4;

    private static final int FULL = 5;
    /** One of each stage among the Puskesmas, and a second one that runs: the pilot in the town and the good performer lead. */
    private static final List<Integer> PUSKESMAS_GOALS = List.of(4, 3, 4, 2, 1, 5, 0);
    /** A Pustu whose nurse was moved away in 2026: it ran, and no longer does. */
    private static final String NURSE_LEFT = "Simpang Rotan";

    private DemoRollout() {}

    /** A criterion, the stage that asks for it and what proves it (the list "kriteria-ilp.csv" of the catalogue). */
    private record Step(String criterion, int stage, Proof proof) {}

    private enum Proof {
        DECREE,
        NOTE,
        SHARE,
        TWO,
        NURSE_AND_MIDWIFE,
        FIVE,
        MONTHLY,
        WEEKLY,
        YEARLY
    }

    private static final List<Step> PUSKESMAS = List.of(
            new Step("PKM-1", 1, Proof.DECREE),
            new Step("PKM-2", 2, Proof.DECREE),
            new Step("PKM-5", 3, Proof.NOTE),
            new Step("PKM-7", RUNNING, Proof.MONTHLY),
            new Step("PKM-8", RUNNING, Proof.MONTHLY),
            new Step("PKM-3", FULL, Proof.YEARLY),
            new Step("PKM-4", FULL, Proof.SHARE),
            new Step("PKM-6", FULL, Proof.NOTE));
    private static final List<Step> PUSTU = List.of(
            new Step("PST-1", 1, Proof.DECREE),
            new Step("PST-3", 2, Proof.TWO),
            new Step("PST-4", 3, Proof.NOTE),
            new Step("PST-2", RUNNING, Proof.NURSE_AND_MIDWIFE),
            new Step("PST-5", RUNNING, Proof.NOTE),
            new Step("PST-7", RUNNING, Proof.MONTHLY),
            new Step("PST-8", RUNNING, Proof.WEEKLY),
            new Step("PST-6", FULL, Proof.NOTE));
    private static final List<Step> POSYANDU = List.of(
            new Step("POS-1", 1, Proof.DECREE),
            new Step("POS-7", 2, Proof.NOTE),
            new Step("POS-3", 3, Proof.NOTE),
            new Step("POS-2", RUNNING, Proof.FIVE),
            new Step("POS-4", RUNNING, Proof.MONTHLY),
            new Step("POS-5", FULL, Proof.FIVE),
            new Step("POS-6", FULL, Proof.MONTHLY));

    static void write(PackFolder folder, YearMonth lastMonth) throws IOException {
        try (CsvFile file = folder.csv("rencana-ilp.csv", "jenis;tahun;rencana_kumulatif;sumber")) {
            plan(file, "PUSKESMAS", 1, 2, 4, DemoFacilities.puskesmasCount());
            plan(file, "PUSTU", 3, 10, 20, DemoFacilities.PUSTU);
            plan(file, "POSYANDU", 10, 35, 75, DemoFacilities.POSYANDU);
        }
        try (CsvFile file = folder.csv("penerapan-ilp.csv", "kode_fasilitas;kode_kriteria;tanggal;bukti;keterangan")) {
            List<Facility> facilities = DemoFacilities.all();
            for (int i = 0; i < facilities.size(); i++) {
                evidence(file, facilities.get(i), i, lastMonth);
            }
        }
    }

    private static void plan(CsvFile file, String kind, int... steps) throws IOException {
        for (int i = 0; i < steps.length; i++) {
            file.row(kind, KICK_OFF.getYear() + i, steps[i], SOURCE);
        }
    }

    private static void evidence(CsvFile file, Facility facility, int number, YearMonth lastMonth) throws IOException {
        int goal = goal(facility, number);
        for (Step step : steps(facility)) {
            YearMonth begin = begin(facility, number, step.stage());
            if (step.stage() > goal || begin.isAfter(lastMonth)) {
                continue;
            }
            switch (step.proof()) {
                case MONTHLY, WEEKLY -> recurring(file, facility, number, step, begin, lastMonth);
                case YEARLY -> {
                    for (int year = begin.getYear(); !YearMonth.of(year, 2).isAfter(lastMonth); year++) {
                        LocalDate day = LocalDate.of(year, 2, 10 + number % 15);
                        file.row(facility.code(), step.criterion(), day, year, "SK Target Kinerja. " + NOTE);
                    }
                }
                default -> {
                    LocalDate day = day(begin, number, step);
                    file.row(facility.code(), step.criterion(), day, proof(step, number, begin), NOTE);
                }
            }
            nurseLeaves(file, facility, step, lastMonth);
        }
        if (facility.kind().equals("POSYANDU")) {
            besideTheStages(file, facility, number, goal, lastMonth);
        }
    }

    /** What is known of a Posyandu without bringing it a stage further: kader counted, tools, additional activities. */
    private static void besideTheStages(CsvFile file, Facility facility, int number, int goal, YearMonth lastMonth)
            throws IOException {
        YearMonth month = KICK_OFF.plusMonths(1 + number % 6);
        if (month.isAfter(lastMonth)) {
            return;
        }
        LocalDate day = month.atDay(5 + number % 20);
        double kader = DemoNoise.unit(KADER, number, 0);
        if (goal < RUNNING && kader < 0.85) {
            file.row(facility.code(), "POS-2", day, kader < 0.2 ? 3 + number % 2 : 5 + number % 2, NOTE);
        }
        if (goal == 0 && DemoNoise.unit(TOOLS, number, 0) < 0.6) {
            file.row(facility.code(), "POS-7", day, "Berita acara " + month, NOTE);
        }
        if (DemoNoise.unit(EXTRA, number, 0) < 0.85) {
            file.row(facility.code(), "POS-8", day, "Kebun gizi", NOTE);
        }
    }

    private static void nurseLeaves(CsvFile file, Facility facility, Step step, YearMonth lastMonth)
            throws IOException {
        boolean hit = step.proof() == Proof.NURSE_AND_MIDWIFE && facility.name().equals(NURSE_LEFT);
        if (hit && lastMonth.isAfter(YearMonth.of(2026, 5))) {
            file.row(
                    facility.code(),
                    step.criterion(),
                    LocalDate.of(2026, 5, 18),
                    "0+1",
                    "Perawat pindah tugas. " + NOTE);
        }
    }

    /** Month by month; a facility that does not reach the highest stage misses two months in a row now and then. */
    private static void recurring(
            CsvFile file, Facility facility, int number, Step step, YearMonth begin, YearMonth lastMonth)
            throws IOException {
        boolean careless = goal(facility, number) < FULL;
        // Of the careful ones a few are late with the newest month: "bukti perlu diperbarui".
        boolean lateNow = number % 9 == 4;
        for (YearMonth month = begin; !month.isAfter(lastMonth); month = month.plusMonths(1)) {
            int index = DemoFigures.index(month);
            boolean missed = careless
                    ? (index + number) % 6 < 2 && !month.equals(begin)
                    : DemoNoise.unit(KEPT, number, index) < 0.03;
            if (missed || lateNow && month.equals(lastMonth)) {
                continue;
            }
            Object times = step.proof() == Proof.WEEKLY ? 4 : "Notulen " + month;
            file.row(facility.code(), step.criterion(), month.atDay(20 + number % 8), times, NOTE);
        }
    }

    private static List<Step> steps(Facility facility) {
        return switch (facility.kind()) {
            case "PUSKESMAS" -> PUSKESMAS;
            case "PUSTU" -> PUSTU;
            default -> POSYANDU;
        };
    }

    /** The stage that a facility gets to. */
    private static int goal(Facility facility, int number) {
        if (facility.kind().equals("PUSKESMAS")) {
            return PUSKESMAS_GOALS.get(number);
        }
        if (facility.kind().equals("PUSTU") && facility.name().equals(NURSE_LEFT)) {
            return RUNNING;
        }
        double draw = DemoNoise.unit(GOAL, number, 0);
        // Shares of facilities that never get beyond a stage; the rest reaches the highest.
        double[] shares = facility.kind().equals("PUSTU")
                ? new double[] {0.13, 0.26, 0.42, 0.58, 0.83}
                : new double[] {0.19, 0.34, 0.49, 0.63, 0.85};
        int goal = 0;
        while (goal < shares.length && draw >= shares[goal]) {
            goal++;
        }
        return goal;
    }

    /** The month in which a facility takes up what a stage asks for. */
    private static YearMonth begin(Facility facility, int number, int stage) {
        int wave = switch (facility.kind()) {
            case "PUSKESMAS" -> 0;
            case "PUSTU" -> (int) (1 + 8 * DemoNoise.unit(PACE, number, 0));
            default -> (int) (2 + 10 * DemoNoise.unit(PACE, number, 0));
        };
        int pace = 1 + (int) (3 * DemoNoise.unit(PACE, number, 1));
        return KICK_OFF.plusMonths(wave + (long) pace * (stage - 1));
    }

    private static LocalDate day(YearMonth month, int number, Step step) {
        return month.atDay(3 + (number * 7 + step.stage() * 5) % 25);
    }

    private static String proof(Step step, int number, YearMonth month) {
        return switch (step.proof()) {
            case DECREE -> String.format(Locale.ROOT, "SK contoh 440/%03d/%d", number + 1, month.getYear());
            case SHARE -> 42 + number + "/" + (48 + number);
            case TWO -> "2";
            case NURSE_AND_MIDWIFE -> "1+1";
            case FIVE -> Integer.toString(5 + number % 3);
            case NOTE, MONTHLY, WEEKLY, YEARLY -> "Berita acara " + month;
        };
    }
}
