package id.pantau.intake.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * 7 Puskesmas, 37 Pustu and 133 Posyandu, and who serves which village.
 *
 * <p>Wilayah kerja are not kecamatan: the town has two Puskesmas, the last Puskesmas serves two kecamatan, and one village
 * belongs to the Puskesmas of the kecamatan next door since 2025. Two villages have no facility at all, as many remote ones in
 * Indonesia have none: the list of such villages must not be empty.
 */
final class DemoFacilities {

    static final int PUSTU = 37;
    static final int POSYANDU = 133;

    /** The first day of all wilayah kerja but one. */
    private static final LocalDate BEGIN = LocalDate.of(2019, 1, 1);
    /** From this day the village {@link #MOVED} is served by the second Puskesmas of the town. */
    private static final LocalDate MOVE = LocalDate.of(2025, 1, 1);

    private static final String MOVED = "Teluk Mutiara";
    private static final Set<String> WITHOUT_FACILITY = Set.of("Rimba Pinang", "Pulau Lokan");
    private static final Set<String> SECOND_OF_TOWN = Set.of("Karang Purnama", "Lembah Seruni", "Tanjung Kenanga");
    private static final List<String> NAMES = List.of(
            "Bandar Kejora",
            "Karang Purnama",
            "Muara Lentera",
            "Bukit Saga",
            "Teluk Cemara",
            "Padang Gemilang",
            "Tanjung Rindang");
    private static final List<String> SEATS = List.of(
            "Pasar Kejora",
            "Karang Purnama",
            "Muara Lentera",
            "Bukit Saga",
            "Teluk Cemara",
            "Padang Gemilang",
            "Tanjung Rindang");
    private static final List<String> FLOWERS =
            List.of("Melati", "Mawar", "Kenanga", "Anggrek", "Dahlia", "Flamboyan", "Teratai", "Cempaka");
    private static final List<String> CODES =
            IntStream.range(0, NAMES.size()).mapToObj(DemoFacilities::code).toList();
    private static final String SOURCE = "Data contoh (rekaan)";
    private static final long SPOT = DemoNoise.topic("spot");
    private static final long FORM = DemoNoise.topic("original form");

    private DemoFacilities() {}

    /** A facility; {@code village} is the index of the one in which it stands, {@code kind} the word in fasilitas.csv. */
    record Facility(String code, String kind, String name, String parent, int village, String originalForm) {}

    /** The Puskesmas 0 to 6 that serves a village in a month. */
    static int puskesmasOf(DemoVillage village, YearMonth month) {
        if (village.name().equals(MOVED)) {
            return month.atDay(1).isBefore(MOVE) ? 2 : 1;
        }
        return switch (village.district()) {
            case 1 -> SECOND_OF_TOWN.contains(village.name()) ? 1 : 0;
            case 7 -> 6;
            default -> village.district();
        };
    }

    /** P, seven digits of the kecamatan and three of the Puskesmas: the form of the Ministry of Health. */
    static String puskesmasCode(int puskesmas) {
        return CODES.get(puskesmas);
    }

    private static String code(int puskesmas) {
        int district = DemoNames.village(SEATS.get(puskesmas)).district();
        return String.format(Locale.ROOT, "P%s%03d%d01", DemoNames.BPS_CODE, district * 10, puskesmas == 1 ? 2 : 1);
    }

    static int puskesmasCount() {
        return NAMES.size();
    }

    /** All facilities, parents first. */
    static List<Facility> all() {
        List<Facility> facilities = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            int seat = DemoNames.village(SEATS.get(i)).index();
            facilities.add(new Facility(puskesmasCode(i), "PUSKESMAS", NAMES.get(i), "", seat, ""));
        }
        List<DemoVillage> served = DemoNames.villages().stream()
                .filter(village -> !WITHOUT_FACILITY.contains(village.name()))
                .toList();
        for (DemoVillage village : served) {
            String parent = puskesmasCode(puskesmasOf(village, YearMonth.from(MOVE)));
            facilities.add(new Facility(
                    pustuCode(village), "PUSTU", village.name(), parent, village.index(), originalForm(village)));
        }
        Map<Integer, Integer> numbers = posyandu();
        int number = 0;
        for (DemoVillage village : served) {
            for (int i = 0; i < numbers.getOrDefault(village.index(), 0); i++) {
                number++;
                String flower = FLOWERS.get((village.index() + i) % FLOWERS.size());
                facilities.add(new Facility(
                        String.format(Locale.ROOT, "POS-%s-%03d", DemoNames.BPS_CODE, number),
                        "POSYANDU",
                        flower + " " + village.name() + (i < FLOWERS.size() ? "" : " " + (i / FLOWERS.size() + 1)),
                        pustuCode(village),
                        village.index(),
                        ""));
            }
        }
        return facilities;
    }

    /** Number of Posyandu by village index: shared out by residents, at least one, 133 in all. */
    static Map<Integer, Integer> posyandu() {
        List<DemoVillage> served = DemoNames.villages().stream()
                .filter(village -> !WITHOUT_FACILITY.contains(village.name()))
                .toList();
        Map<Integer, Integer> numbers = new HashMap<>();
        served.forEach(village -> numbers.put(village.index(), 1));
        for (int given = served.size(); given < POSYANDU; given++) {
            // Always to the village with most residents for each of its Posyandu (D'Hondt).
            DemoVillage next = served.stream()
                    .max(Comparator.comparingDouble(
                            v -> (double) v.people() / (numbers.getOrDefault(v.index(), 1) + 1)))
                    .orElseThrow();
            numbers.merge(next.index(), 1, Integer::sum);
        }
        return numbers;
    }

    private static String pustuCode(DemoVillage village) {
        return String.format(Locale.ROOT, "PST-%s-%02d", DemoNames.BPS_CODE, village.index() + 1);
    }

    /** What stood there before: ILP made one kind of place out of four. */
    private static String originalForm(DemoVillage village) {
        double draw = DemoNoise.unit(FORM, village.index(), 0);
        if (draw < 0.40) {
            return "Pustu";
        }
        return draw < 0.70 ? "Poskesdes" : draw < 0.84 ? "Polindes" : "baru";
    }

    static void write(PackFolder folder, DemoGeography geography) throws IOException {
        try (CsvFile file =
                folder.csv("fasilitas.csv", "kode;jenis;nama;kode_induk;kode_desa;lat;lon;bentuk_asal;sumber")) {
            List<Facility> all = all();
            for (int i = 0; i < all.size(); i++) {
                Facility facility = all.get(i);
                Coordinate spot = spot(geography, facility, i);
                file.row(
                        facility.code(),
                        facility.kind(),
                        facility.name(),
                        facility.parent(),
                        DemoNames.villages().get(facility.village()).code(),
                        GeoJsonText.degrees(spot.y),
                        GeoJsonText.degrees(spot.x),
                        facility.originalForm(),
                        SOURCE);
            }
        }
        try (CsvFile file = folder.csv("wilayah-kerja.csv", "kode_puskesmas;kode_desa;mulai;selesai")) {
            for (DemoVillage village : DemoNames.villages()) {
                int before = puskesmasOf(village, YearMonth.from(BEGIN));
                int after = puskesmasOf(village, YearMonth.from(MOVE));
                if (before == after) {
                    file.row(puskesmasCode(before), village.code(), BEGIN, "");
                } else {
                    file.row(puskesmasCode(before), village.code(), BEGIN, MOVE.minusDays(1));
                    file.row(puskesmasCode(after), village.code(), MOVE, "");
                }
            }
        }
    }

    /** A place inside the village: near the settlement for a Puskesmas or Pustu, spread over the hamlets for Posyandu. */
    private static Coordinate spot(DemoGeography geography, Facility facility, int number) {
        Geometry area = geography.villages().get(facility.village());
        Coordinate centre = geography.places().get(facility.village());
        double reach = facility.kind().equals("POSYANDU") ? 2.6 : 0.6;
        for (int attempt = 0; attempt < 40; attempt++) {
            Coordinate spot = geography.toDegrees(new Coordinate(
                    centre.x + reach * DemoNoise.normal(SPOT, number, 2L * attempt),
                    centre.y + reach * DemoNoise.normal(SPOT, number, 2L * attempt + 1)));
            if (SimplePointInAreaLocator.locate(spot, area) == Location.INTERIOR) {
                return spot;
            }
        }
        return area.getInteriorPoint().getCoordinate();
    }
}
