package id.pantau.facility;

import id.pantau.base.report.Problem.Severity;
import id.pantau.region.BoundaryService;
import id.pantau.region.PointFinder;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands the cells of a row of {@code fasilitas.csv}, apart from code, kind and parent. */
@Component
class FacilityLineReader {

    private static final int MAX_NAME = 120;
    private static final int MAX_FORM = 40;
    private static final int MAX_SOURCE = 200;

    /** Indonesia lies between 11° S and 6° N, 95° E and 141° E: nowhere can latitude and longitude be confused. */
    private static final double MAX_LATITUDE = 15;

    private static final double MIN_LONGITUDE = 90;
    private static final double MAX_LONGITUDE = 180;

    private final RegionService regions;
    private final BoundaryService boundaries;

    FacilityLineReader(RegionService regions, BoundaryService boundaries) {
        this.regions = regions;
        this.boundaries = boundaries;
    }

    /** Villages and their outlines as they are now: read once for all rows of a file. */
    Places places() {
        return new Places(
                regions.villages().stream().collect(Collectors.toMap(VillageRow::code, Function.identity())),
                boundaries.pointFinder().orElse(null));
    }

    /** @param finder null where no boundaries are known */
    record Places(
            Map<String, VillageRow> villages, @Nullable PointFinder finder) {

        Optional<VillageRow> village(String code) {
            return Optional.ofNullable(villages.get(code));
        }
    }

    /** What the row states; cells that make no sense are reported and taken as empty. {@code name} is not blank. */
    FacilityFacts read(FacilityLine line, String name, Places places, LineProblems problems) {
        VillageRow village = village(line, places, problems);
        double[] position = position(line, problems);
        if (position != null) {
            checkPlace(line, village, position, places, problems);
        }
        LocalDate opened = date(line.opened(), "buka", line.row(), problems);
        LocalDate closed = date(line.closed(), "tutup", line.row(), problems);
        if (opened != null && closed != null && !opened.isBefore(closed)) {
            problems.add(Severity.WARNING, line.row(), "tutup", "facility.problem.closed-before-opened");
            closed = null;
        }
        return new FacilityFacts(
                name.substring(0, Math.min(name.length(), MAX_NAME)),
                village == null ? null : village.id(),
                position == null ? null : position[0],
                position == null ? null : position[1],
                cut(line.originalForm(), MAX_FORM),
                opened,
                closed,
                cut(line.source(), MAX_SOURCE));
    }

    private static @Nullable VillageRow village(FacilityLine line, Places places, LineProblems problems) {
        String code = text(line.villageCode());
        if (code == null) {
            return null;
        }
        Optional<VillageRow> village = places.village(code);
        if (village.isEmpty()) {
            problems.add(Severity.WARNING, line.row(), "kode_desa", "facility.problem.unknown-village", code);
        }
        return village.orElse(null);
    }

    /** Latitude and longitude, or null. */
    private static double @Nullable [] position(FacilityLine line, LineProblems problems) {
        if (text(line.latitude()) == null && text(line.longitude()) == null) {
            return null;
        }
        Double latitude = degrees(line.latitude());
        Double longitude = degrees(line.longitude());
        if (latitude == null || longitude == null) {
            problems.add(Severity.WARNING, line.row(), "lat", "facility.problem.position-unreadable");
            return null;
        }
        if (inRange(latitude, longitude)) {
            return new double[] {latitude, longitude};
        }
        if (inRange(longitude, latitude)) {
            problems.add(Severity.WARNING, line.row(), "lat", "facility.problem.position-swapped");
            return new double[] {longitude, latitude};
        }
        problems.add(
                Severity.WARNING,
                line.row(),
                "lat",
                "facility.problem.position-out-of-range",
                String.valueOf(line.latitude()),
                String.valueOf(line.longitude()));
        return null;
    }

    private static boolean inRange(double latitude, double longitude) {
        return Math.abs(latitude) < MAX_LATITUDE && longitude > MIN_LONGITUDE && longitude <= MAX_LONGITUDE;
    }

    /** A point outside the kabupaten or in another village is taken, but said: nobody can know which of the two is wrong. */
    private static void checkPlace(
            FacilityLine line, @Nullable VillageRow village, double[] position, Places places, LineProblems problems) {
        PointFinder finder = places.finder();
        if (finder == null) {
            return;
        }
        Optional<VillageRow> there =
                finder.villageCodeAt(position[1], position[0]).flatMap(places::village);
        if (there.isEmpty()) {
            problems.add(Severity.WARNING, line.row(), "lat", "facility.problem.position-outside");
        } else if (village != null && village.id() != there.get().id()) {
            problems.add(
                    Severity.WARNING,
                    line.row(),
                    "kode_desa",
                    "facility.problem.position-in-other-village",
                    there.get().name(),
                    village.name());
        }
    }

    private static @Nullable Double degrees(@Nullable String cell) {
        String text = text(cell);
        if (text == null || !text.matches("[+-]?\\d{1,10}([.,]\\d{1,15})?")) {
            return null;
        }
        return Double.valueOf(text.replace(',', '.'));
    }

    /** A date as {@code 2019-01-01}; anything else is reported and taken as empty. */
    static @Nullable LocalDate date(@Nullable String cell, String column, int row, LineProblems problems) {
        String text = text(cell);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(Severity.WARNING, row, column, "facility.problem.date", text);
            return null;
        }
    }

    /** The cell without blanks around it; null where nothing stands in it. */
    static @Nullable String text(@Nullable String cell) {
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    private static @Nullable String cut(@Nullable String cell, int length) {
        String text = text(cell);
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
