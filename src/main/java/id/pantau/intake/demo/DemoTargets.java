package id.pantau.intake.demo;

import id.pantau.intake.demo.DemoPopulation.Kind;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;

/**
 * target.csv and spm.csv. Not every indicator has a target of its own: without one a national reference is drawn, and
 * that too must be seen.
 */
final class DemoTargets {

    private static final String DECREE = "Contoh: SK Bupati (rekaan)";
    private static final String ISLANDS = "Contoh: SK Bupati (rekaan), penyesuaian wilayah kepulauan";
    private static final String SOURCE = "Laporan SPM (data contoh)";
    private static final int BASE_YEAR = 2024;

    /** code; target of 2024; what a year adds; target of the Puskesmas of the islands in 2024, empty for none. */
    private static final String TARGETS = """
            KIA-K1;84;2;78
            KIA-K4;78;2;
            KIA-K6;66;4;58
            KIA-PF;88;2;
            KIA-KF;82;2;
            KIA-KNL;86;2;80
            KIA-SHK;50;12;
            KIA-TTD;80;2;
            KIA-KEK;12;-1;
            KIA-ANM;18;-1;
            KIA-BBLR;6;0;
            IMU-IDL;85;2.5;76
            IMU-IBL;40;5;
            IMU-UCI;80;3;
            GIZ-DS;76;3;68
            GIZ-ND;70;1;
            GIZ-STU;9;-1;
            GIZ-WAS;5;-0.5;
            GIZ-ASI;58;2;
            GIZ-VITA;92;1;
            BAL-PTK;75;3;
            REM-TTD;60;5;
            PRO-SKR;80;4;
            LAN-SKR;84;3;76
            PTM-HT;70;5;
            PTM-DM;75;4;
            PTM-IVA;10;3;
            JIW-ODGJ;95;1;
            TB-TRD;90;2;
            TB-TC;75;4;
            KSL-ODF;55;10;
            KB-AKT;64;1;
            POS-BUKA;98;0.5;
            RMH-KUN;25;6;
            JKN;96;0.5;
            """;

    /** The indicator behind each service in official order, its SPM population, and what goods, services and staff reach. */
    private static final List<Service> SERVICES = List.of(
            new Service("Ibu hamil", "KIA-K6", DemoGroup.BUMIL, 92),
            new Service("Ibu bersalin", "KIA-PF", DemoGroup.BULIN, 97),
            new Service("Bayi baru lahir", "KIA-KNL", DemoGroup.LAHIR_HIDUP, 95),
            new Service("Balita", "BAL-PTK", DemoGroup.BALITA, 81),
            new Service("Usia pendidikan dasar", "REM-SKR", DemoGroup.USIA_SEKOLAH, 74),
            new Service("Usia produktif", "PRO-SKR", DemoGroup.USIA_PRODUKTIF, 68),
            new Service("Usia lanjut", "LAN-SKR", DemoGroup.LANSIA, 98),
            new Service("Hipertensi", "PTM-HT", DemoGroup.PENDUDUK, 84),
            new Service("Diabetes melitus", "PTM-DM", DemoGroup.PENDUDUK, 90),
            new Service("ODGJ berat", "JIW-ODGJ", DemoGroup.PENDUDUK, 70),
            new Service("Terduga TBC", "TB-TRD", DemoGroup.PENDUDUK, 82),
            new Service("Risiko terinfeksi HIV", "HIV-SKR", DemoGroup.PENDUDUK, 90));

    private DemoTargets() {}

    private record Service(String name, String indicator, DemoGroup group, int means) {}

    static void write(PackFolder folder, DemoFigures figures, YearMonth firstMonth, YearMonth lastMonth)
            throws IOException {
        try (CsvFile file = folder.csv("target.csv", "kode_indikator;tahun;kode_unit;target;jenis_sasaran;dasar")) {
            for (int year = firstMonth.getYear(); year <= lastMonth.getYear(); year++) {
                targets(file, year);
            }
        }
        try (CsvFile file = folder.csv("spm.csv", "tahun;layanan;pembilang;penyebut;barang_jasa_sdm;sumber")) {
            int first = firstMonth.getMonthValue() == 1 ? firstMonth.getYear() : firstMonth.getYear() + 1;
            int last = lastMonth.getMonthValue() == 12 ? lastMonth.getYear() : lastMonth.getYear() - 1;
            for (int year = first; year <= last; year++) {
                for (int i = 0; i < SERVICES.size(); i++) {
                    service(file, figures, SERVICES.get(i), i + 1, year);
                }
            }
        }
    }

    private static void targets(CsvFile file, int year) throws IOException {
        for (String line : TARGETS.lines().toList()) {
            String[] cells = line.split(";", -1);
            String kind = DemoIndicator.of(cells[0]).group() == null ? "" : Kind.PROYEKSI.code();
            String target = target(cells[1], cells[2], year);
            file.row(cells[0], year, DemoNames.REGENCY_CODE, target, kind, DECREE);
            if (!cells[3].isEmpty()) {
                String own = target(cells[3], cells[2], year);
                file.row(cells[0], year, DemoFacilities.puskesmasCode(6), own, kind, ISLANDS);
            }
        }
    }

    /** With one decimal after a comma where there is one; never above 100 nor, where lower is better, below 2. */
    private static String target(String base, String yearly, int year) {
        double value = Double.parseDouble(base) + Double.parseDouble(yearly) * (year - BASE_YEAR);
        long tenths = Math.round(Math.clamp(value, 2, 100) * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "," + tenths % 10;
    }

    private static void service(CsvFile file, DemoFigures figures, Service service, int number, int year)
            throws IOException {
        DemoIndicator indicator = DemoIndicator.of(service.indicator());
        long n = 0;
        long of = 0;
        for (DemoVillage village : DemoNames.villages()) {
            for (long month : figures.months(indicator, village, year)) {
                n += month;
            }
            Long counted = DemoFigures.yearly(indicator, village, year);
            of += counted != null ? counted : DemoPopulation.count(village, year, service.group(), Kind.SPM);
        }
        if (service.group() == DemoGroup.USIA_SEKOLAH || service.group() == DemoGroup.BALITA) {
            // Schools and Posyandu count other ages than the indicator does: the same share of the SPM's own
            // population.
            long people = of;
            long base = DemoNames.villages().stream()
                    .mapToLong(v -> DemoPopulation.count(v, year, indicatorGroup(service), Kind.PROYEKSI))
                    .sum();
            n = Math.round((double) n * people / base);
        }
        int means = Math.min(100, service.means() + 2 * Math.max(0, year - BASE_YEAR));
        file.row(year, number + "", n, of, means, SOURCE + ": " + service.name());
    }

    private static DemoGroup indicatorGroup(Service service) {
        return service.group() == DemoGroup.BALITA ? DemoGroup.BALITA : DemoGroup.REMAJA_PUTRI;
    }
}
