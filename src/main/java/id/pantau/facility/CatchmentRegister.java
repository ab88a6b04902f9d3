package id.pantau.facility;

import id.pantau.base.i18n.Formats;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem.Severity;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the rows of {@code wilayah-kerja.csv} in. */
@Component
class CatchmentRegister {

    private final CatchmentRepository repository;
    private final FacilityService facilities;
    private final RegionService regions;

    CatchmentRegister(CatchmentRepository repository, FacilityService facilities, RegionService regions) {
        this.repository = repository;
        this.facilities = facilities;
        this.regions = regions;
    }

    /** A row that makes sense: {@code until} is the first day that no longer counts; null where no end is stated. */
    private record Row(
            int number,
            FacilityRow puskesmas,
            VillageRow village,
            LocalDate from,
            @Nullable LocalDate until) {

        LocalDate end() {
            return until == null ? Catchment.OPEN_END : until;
        }
    }

    /** What a row did. */
    private enum Outcome {
        ADDED,
        CHANGED,
        SAME,
        REFUSED
    }

    Changes apply(String file, List<CatchmentLine> lines) {
        var problems = new LineProblems(file);
        FacilityCodes codes = facilities.codes();
        List<Row> rows = lines.stream()
                .flatMap(line -> read(line, codes, problems).stream())
                .sorted(Comparator.comparing(Row::from).thenComparing(Row::number))
                .toList();
        var stored = new TreeMap<Integer, List<Catchment>>();
        repository
                .findAll()
                .forEach(c -> stored.computeIfAbsent(c.villageId(), k -> new ArrayList<>())
                        .add(c));
        var seen = new TreeMap<Integer, List<Row>>();
        int[] counts = new int[Outcome.values().length];
        for (Row row : rows) {
            List<Row> before = seen.computeIfAbsent(row.village().id(), k -> new ArrayList<>());
            Outcome outcome = overlapsInFile(row, before, problems)
                    ? Outcome.REFUSED
                    : take(row, stored.computeIfAbsent(row.village().id(), k -> new ArrayList<>()), problems);
            counts[outcome.ordinal()]++;
            before.add(row);
        }
        repository.flush();
        return new Changes(
                counts[Outcome.ADDED.ordinal()],
                counts[Outcome.CHANGED.ordinal()],
                counts[Outcome.SAME.ordinal()],
                problems.found());
    }

    private Optional<Row> read(CatchmentLine line, FacilityCodes codes, LineProblems problems) {
        String puskesmasCode = FacilityLineReader.text(line.puskesmasCode());
        String villageCode = FacilityLineReader.text(line.villageCode());
        FacilityCodeMatch match = codes.match(puskesmasCode == null ? "" : puskesmasCode);
        match.problem(problems.file(), line.row(), "kode_puskesmas").ifPresent(problems::add);
        FacilityRow puskesmas = match.facility();
        if (puskesmas != null && puskesmas.kind() != FacilityKind.PUSKESMAS) {
            problems.add(
                    Severity.ERROR, line.row(), "kode_puskesmas", "facility.problem.not-a-puskesmas", puskesmas.code());
            return Optional.empty();
        }
        Optional<VillageRow> village = villageCode == null ? Optional.empty() : regions.village(villageCode);
        if (village.isEmpty()) {
            problems.add(
                    Severity.UNMATCHED,
                    line.row(),
                    "kode_desa",
                    "facility.problem.catchment-village",
                    villageCode == null ? "" : villageCode);
        }
        int before = problems.found().size();
        LocalDate from = FacilityLineReader.date(line.from(), "mulai", line.row(), problems);
        LocalDate last = FacilityLineReader.date(line.until(), "selesai", line.row(), problems);
        boolean datesUnreadable = problems.found().size() > before;
        if (puskesmas == null || village.isEmpty() || datesUnreadable) {
            return Optional.empty();
        }
        LocalDate start = from == null ? Catchment.BEGINNING : from;
        if (last != null && last.isBefore(start)) {
            problems.add(Severity.ERROR, line.row(), "selesai", "facility.problem.ends-before-it-begins");
            return Optional.empty();
        }
        return Optional.of(
                new Row(line.row(), puskesmas, village.get(), start, last == null ? null : last.plusDays(1)));
    }

    private static boolean overlapsInFile(Row row, List<Row> before, LineProblems problems) {
        return before.stream()
                .filter(other -> other.from().isBefore(row.end()) && row.from().isBefore(other.end()))
                .findFirst()
                .map(other -> {
                    problems.add(
                            Severity.ERROR,
                            row.number(),
                            "kode_desa",
                            "facility.problem.overlap-in-file",
                            row.village().name(),
                            other.puskesmas().name(),
                            other.number());
                    return true;
                })
                .orElse(false);
    }

    private Outcome take(Row row, List<Catchment> ofVillage, LineProblems problems) {
        Optional<Catchment> sameStart =
                ofVillage.stream().filter(c -> c.validFrom().equals(row.from())).findFirst();
        if (sameStart.isPresent()) {
            return change(row, sameStart.get(), ofVillage, problems);
        }
        for (Catchment other : ofVillage) {
            if (other.overlaps(row.from(), row.end())) {
                if (!other.hasOpenEnd() || !other.validFrom().isBefore(row.from())) {
                    refuseOverlap(row, problems);
                    return Outcome.REFUSED;
                }
                other.endBefore(row.from());
                // The database refuses two on one day: the old one must end before the new one is stored.
                repository.flush();
                problems.add(
                        Severity.INFO,
                        row.number(),
                        "mulai",
                        "facility.problem.ended",
                        row.village().name(),
                        Formats.date(row.from().minusDays(1)));
            }
        }
        ofVillage.add(repository.save(
                new Catchment(row.puskesmas().id(), row.village().id(), row.from(), row.end())));
        return Outcome.ADDED;
    }

    /** An end that is not stated stays as it was. */
    private static Outcome change(Row row, Catchment stored, List<Catchment> ofVillage, LineProblems problems) {
        LocalDate end = row.until() == null ? stored.validUntil() : row.until();
        boolean collides = ofVillage.stream().anyMatch(c -> c != stored && c.overlaps(row.from(), end));
        if (collides) {
            refuseOverlap(row, problems);
            return Outcome.REFUSED;
        }
        boolean same = stored.puskesmasId() == row.puskesmas().id()
                && stored.validUntil().equals(end);
        stored.assignTo(row.puskesmas().id());
        stored.endBefore(end);
        return same ? Outcome.SAME : Outcome.CHANGED;
    }

    private static void refuseOverlap(Row row, LineProblems problems) {
        problems.add(
                Severity.ERROR,
                row.number(),
                "mulai",
                "facility.problem.overlap",
                row.village().name(),
                Formats.date(row.from()));
    }
}
