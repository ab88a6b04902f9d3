package id.pantau.intake.demo;

import id.pantau.intake.demo.DemoCalendar.Season;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one indicator behaves in the invented kabupaten.
 *
 * @param code as in the catalogue
 * @param form the monthly report in which it comes; a report is sent or missing as a whole
 * @param group the target population, null where the denominator is counted and reported
 * @param residents for a counted denominator of a year: how many of the residents belong to it
 * @param after the step before it (K1 for K4), null for the first step; {@code level} is then a share of that step
 * @param level share of the denominator in 2024, for a village like most
 * @param yearly what a year adds to the level
 * @param spread how much villages differ: one standard deviation
 * @param remote what is added where the way is long
 */
record DemoIndicator(
        String code,
        Form form,
        Shape shape,
        @Nullable DemoGroup group,
        double residents,
        @Nullable String after,
        double level,
        double yearly,
        double spread,
        double remote,
        Season season) {

    /** The monthly reports, with the source as it stands beside each figure. */
    enum Form {
        KIA("PWS KIA (data contoh)"),
        IMUN("PWS Imunisasi (data contoh)"),
        GIZI("Sigizi Terpadu (data contoh)"),
        DEWASA("ASIK (data contoh)"),
        LINGKUNGAN("Laporan bulanan (data contoh)"),
        P2("SITB dan SIHA (data contoh)");

        private final String source;

        Form(String source) {
            this.source = source;
        }

        String source() {
            return source;
        }
    }

    /** What makes the numbers of a month. */
    enum Shape {
        /** Adds up over the year towards the target population. */
        FLOW,
        /** A share of the target population, anew every month. */
        PICTURE,
        /** As PICTURE, among the women examined in the month. */
        OF_EXAMINED,
        /** As PICTURE, among the children weighed in the month. */
        OF_WEIGHED,
        /** As PICTURE, among the children measured; February and August. */
        OF_MEASURED,
        /** As PICTURE, among a counted part of the residents; February and August. */
        HALF_YEARLY,
        /** As PICTURE, among a cohort, every three months. */
        COHORT,
        /** Families visited and assessed up to the month, every three months. */
        FAMILIES,
        /** As PICTURE, among the families visited; every three months. */
        OF_FAMILIES,
        /** Single events: deaths. */
        EVENTS,
        /** Cases of a disease with seasons and an outbreak. */
        CASES,
        /** The village has reached a state or not. */
        VILLAGE_STATE,
        /** UCI: whether the village's infants of the year are immunised; December. */
        UCI,
        /** Posyandu that opened. */
        POSYANDU_OPEN,
        /** Posyandu that count as active; December. */
        POSYANDU_ACTIVE
    }

    /** code; form; shape; group or share of the residents; step before; level; a year adds; spread; remote adds; season. */
    private static final String TABLE = """
            KIA-K1;KIA;FLOW;bumil;;0.84;0.012;0.07;-0.16;EVEN
            KIA-K4;KIA;FLOW;bumil;KIA-K1;0.90;0.004;0.04;-0.08;EVEN
            KIA-K6;KIA;FLOW;bumil;KIA-K4;0.86;0.014;0.05;-0.12;EVEN
            KIA-TTD;KIA;FLOW;bumil;KIA-K1;0.91;0.006;0.04;-0.06;EVEN
            KIA-PF;KIA;FLOW;bulin;;0.86;0.012;0.06;-0.24;EVEN
            KIA-KF;KIA;FLOW;bulin;KIA-PF;0.93;0.004;0.03;-0.06;EVEN
            KB-PP;KIA;FLOW;bulin;KIA-PF;0.54;0.030;0.09;-0.10;EVEN
            KIA-KN1;KIA;FLOW;lahir_hidup;;0.90;0.008;0.05;-0.14;EVEN
            KIA-KNL;KIA;FLOW;lahir_hidup;KIA-KN1;0.95;0.004;0.02;-0.05;EVEN
            KIA-SHK;KIA;FLOW;lahir_hidup;KIA-KN1;0.42;0.140;0.12;-0.25;EVEN
            KIA-BBLR;KIA;FLOW;lahir_hidup;;0.055;-0.002;0.012;0.015;NONE
            KIA-KEK;KIA;OF_EXAMINED;;;0.115;-0.007;0.03;0.05;NONE
            KIA-ANM;KIA;OF_EXAMINED;;;0.185;-0.012;0.05;0.06;NONE
            KIA-AKI;KIA;EVENTS;lahir_hidup;;0.0009;0;0;0;NONE
            KIA-AKN;KIA;EVENTS;lahir_hidup;;0.0085;0;0;0;NONE
            KIA-AKB;KIA;EVENTS;lahir_hidup;KIA-AKN;0.0052;0;0;0;NONE
            KIA-AKABA;KIA;EVENTS;lahir_hidup;KIA-AKB;0.0018;0;0;0;NONE
            KB-AKT;KIA;PICTURE;pus;;0.63;0.004;0.04;-0.07;NONE
            IMU-IDL;IMUN;FLOW;bayi;;0.83;0.012;0.08;-0.20;CATCH_UP
            IMU-IBL;IMUN;FLOW;baduta;;0.36;0.020;0.05;-0.10;CATCH_UP
            IMU-BIAS;IMUN;FLOW;0.0185;;0.93;0.004;0.03;-0.08;BIAS
            IMU-UCI;IMUN;UCI;;;0;0;0;0;NONE
            GIZ-DS;GIZI;PICTURE;balita;;0.755;0.012;0.05;-0.08;WEIGHING
            GIZ-ND;GIZI;OF_WEIGHED;;;0.66;0.008;0.05;-0.06;NONE
            GIZ-T;GIZI;OF_WEIGHED;;;0.16;-0.006;0.03;0.04;NONE
            GIZ-STU;GIZI;OF_MEASURED;;;0.085;-0.012;0.028;0.045;NONE
            GIZ-WAS;GIZI;OF_MEASURED;;;0.041;-0.002;0.013;0.015;NONE
            GIZ-UW;GIZI;OF_MEASURED;;;0.092;-0.008;0.024;0.035;NONE
            GIZ-ASI;GIZI;HALF_YEARLY;0.0078;;0.56;0.022;0.09;-0.05;NONE
            GIZ-VITA;GIZI;HALF_YEARLY;0.0700;;0.91;0.006;0.04;-0.10;NONE
            BAL-PTK;GIZI;FLOW;balita;;0.70;0.020;0.07;-0.14;BUILDING
            REM-TTD;DEWASA;FLOW;remaja_putri;;0.58;0.035;0.10;-0.14;EVEN
            REM-SKR;DEWASA;FLOW;remaja_putri;;0.66;0.025;0.09;-0.12;BUILDING
            PRO-SKR;DEWASA;FLOW;usia_produktif;;0.72;0.030;0.09;-0.16;BUILDING
            LAN-SKR;DEWASA;FLOW;lansia;;0.80;0.018;0.08;-0.14;BUILDING
            PTM-HT;DEWASA;FLOW;0.178;;0.66;0.030;0.09;-0.15;BUILDING
            PTM-DM;DEWASA;FLOW;0.0178;;0.74;0.024;0.08;-0.15;BUILDING
            PTM-IVA;DEWASA;FLOW;0.134;;0.085;0.020;0.03;-0.04;EVEN
            JIW-ODGJ;DEWASA;FLOW;0.0023;;0.90;0.010;0.04;-0.10;EVEN
            PKG-CKG;DEWASA;FLOW;penduduk;;0.00;0.190;0.05;-0.06;BUILDING
            TB-TRD;P2;FLOW;0.0170;;0.88;0.030;0.07;-0.10;EVEN
            TB-TC;P2;FLOW;0.0029;;0.66;0.030;0.06;-0.06;EVEN
            TB-SR;P2;COHORT;0.00045;;0.88;0.004;0.03;0;NONE
            HIV-SKR;P2;FLOW;0.0232;;0.80;0.020;0.07;-0.15;EVEN
            DBD;LINGKUNGAN;CASES;penduduk;;0.00052;0;0;0;RAIN
            KSL-ODF;LINGKUNGAN;VILLAGE_STATE;;;0.52;0.090;0;-0.30;NONE
            KSL-STBM;LINGKUNGAN;VILLAGE_STATE;;;0.10;0.060;0;-0.30;NONE
            POS-BUKA;LINGKUNGAN;POSYANDU_OPEN;;;0.965;0.006;0.02;-0.06;NONE
            POS-AKT;LINGKUNGAN;POSYANDU_ACTIVE;;;0.74;0.040;0.10;-0.10;NONE
            RMH-KUN;LINGKUNGAN;PICTURE;keluarga;;0.22;0.050;0.06;-0.03;NONE
            IKS-KUN;LINGKUNGAN;FAMILIES;keluarga;;0.84;0.030;0.06;-0.25;NONE
            IKS;LINGKUNGAN;OF_FAMILIES;;;0.21;0.020;0.06;-0.06;NONE
            JKN;LINGKUNGAN;PICTURE;penduduk;;0.948;0.008;0.018;-0.02;NONE
            """;

    private static final List<DemoIndicator> ALL = read();
    private static final Map<String, DemoIndicator> BY_CODE =
            ALL.stream().collect(Collectors.toMap(DemoIndicator::code, Function.identity()));

    /** All, each after the step before it. */
    static List<DemoIndicator> all() {
        return ALL;
    }

    static DemoIndicator of(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), code);
    }

    /** TB and HIV come from the Puskesmas alone: a village's figure would point at people (rules §7). */
    boolean ofPuskesmasOnly() {
        return form == Form.P2;
    }

    /** Whether a report is expected for the month, 1 to 12. */
    boolean isDue(int month) {
        return switch (shape) {
            case OF_MEASURED, HALF_YEARLY -> month == 2 || month == 8;
            case COHORT, FAMILIES, OF_FAMILIES -> month % 3 == 0;
            case UCI, POSYANDU_ACTIVE -> month == 12;
            default -> season != Season.BIAS || month >= 8 && month <= 10;
        };
    }

    private static List<DemoIndicator> read() {
        List<DemoIndicator> indicators = new ArrayList<>();
        for (String line : TABLE.lines().toList()) {
            String[] cells = line.split(";", -1);
            Optional<DemoGroup> group = Arrays.stream(DemoGroup.values())
                    .filter(g -> g.code().equals(cells[3]))
                    .findFirst();
            boolean counted = group.isEmpty() && !cells[3].isEmpty();
            indicators.add(new DemoIndicator(
                    cells[0],
                    Form.valueOf(cells[1]),
                    Shape.valueOf(cells[2]),
                    group.orElse(null),
                    counted ? Double.parseDouble(cells[3]) : 0,
                    cells[4].isEmpty() ? null : cells[4],
                    Double.parseDouble(cells[5]),
                    Double.parseDouble(cells[6]),
                    Double.parseDouble(cells[7]),
                    Double.parseDouble(cells[8]),
                    Season.valueOf(cells[9])));
        }
        return List.copyOf(indicators);
    }
}
