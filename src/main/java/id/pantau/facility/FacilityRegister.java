package id.pantau.facility;

import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem.Severity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the rows of {@code fasilitas.csv} into the register. */
@Component
class FacilityRegister {

    private static final Pattern CODE = Pattern.compile("[!-~]{1,40}");

    private final FacilityRepository repository;
    private final FacilityService service;
    private final FacilityLineReader reader;
    private final FacilityStates states;
    private final FormerValues formerValues;
    private final FacilityLog log;
    private final FacilityQueries queries;

    FacilityRegister(
            FacilityRepository repository,
            FacilityService service,
            FacilityLineReader reader,
            FacilityStates states,
            FormerValues formerValues,
            FacilityLog log,
            FacilityQueries queries) {
        this.repository = repository;
        this.service = service;
        this.reader = reader;
        this.states = states;
        this.formerValues = formerValues;
        this.log = log;
        this.queries = queries;
    }

    FacilityPreview apply(String file, List<FacilityLine> lines) {
        var problems = new LineProblems(file);
        Map<String, Facility> known = repository.findAll().stream()
                .collect(Collectors.toMap(Facility::code, Function.identity(), (a, b) -> a, HashMap::new));
        FacilityCodes stored = service.codes();
        var taken = new LinkedHashMap<FacilityLine, Facility>();
        var before = new HashMap<Integer, FacilityDifference.State>();
        FacilityStates.Names names = states.names(known.values());
        known.values().forEach(f -> before.put(f.id(), names.of(f)));
        FormerValues.Known former = formerValues.load();
        FacilityLineReader.Places places = reader.places();
        var codes = new HashSet<String>();
        var added = new HashSet<String>();
        var changed = new HashSet<String>();
        for (FacilityLine line : lines) {
            Facility facility = take(line, known, stored, codes, added, problems);
            if (facility != null) {
                FacilityFacts stated = reader.read(line, nameOf(line), places, problems);
                FacilityFacts news = !added.contains(facility.code())
                        ? former.news(facility, names.of(stated, null), line.row(), problems)
                        : stated;
                if (facility.state(news)) {
                    changed.add(facility.code());
                }
                taken.put(line, repository.save(facility));
            }
        }
        repository.flush();
        // Parents last: a file may name a Pustu before its Puskesmas.
        FacilityCodes all = service.codes();
        taken.forEach((line, facility) -> {
            if (belongs(line, facility, all, known, former, problems)) {
                changed.add(facility.code());
            }
        });
        repository.flush();
        taken.forEach((line, facility) -> warnOfThoseBelow(line, facility, before.get(facility.id()), problems));
        List<FacilityEvent> events =
                FacilityDifference.byFile(file, taken.values(), before, states.names(known.values()));
        log.write(events);
        changed.removeAll(added);
        var changes = new Changes(
                added.size(), changed.size(), taken.size() - added.size() - changed.size(), problems.found());
        return new FacilityRowReport(taken, events).of(lines, changes);
    }

    /** The stored or new facility that the row is about; null where the row is refused. */
    private @Nullable Facility take(
            FacilityLine line,
            Map<String, Facility> known,
            FacilityCodes stored,
            Set<String> codes,
            Set<String> added,
            LineProblems problems) {
        String code = FacilityLineReader.text(line.code());
        FacilityKind kind = kind(line, problems);
        if (code == null || !CODE.matcher(code).matches()) {
            problems.add(Severity.ERROR, line.row(), "kode", "facility.problem.code", code == null ? "" : code);
            return null;
        }
        if (kind == null) {
            return null;
        }
        if (nameOf(line).isEmpty()) {
            problems.add(Severity.ERROR, line.row(), "nama", "facility.problem.no-name", code);
            return null;
        }
        Facility facility = known.get(code);
        FacilityCodeMatch match = stored.match(code);
        if (facility == null && match.result() == FacilityCodeMatch.Result.LOST_ZERO && match.facility() != null) {
            match.problem(problems.file(), line.row(), "kode").ifPresent(problems::add);
            facility = known.get(match.facility().code());
        } else if (facility == null && match.result() != FacilityCodeMatch.Result.UNKNOWN) {
            match.problem(problems.file(), line.row(), "kode").ifPresent(problems::add);
            return null;
        }
        if (!codes.add(facility == null ? code : facility.code())) {
            problems.add(Severity.ERROR, line.row(), "kode", "facility.problem.duplicate", code);
            return null;
        }
        if (facility == null) {
            facility = new Facility(code, kind, nameOf(line));
            known.put(code, facility);
            added.add(code);
        } else if (facility.kind() != kind) {
            problems.add(
                    Severity.ERROR,
                    line.row(),
                    "jenis",
                    "facility.problem.kind-changed",
                    code,
                    facility.kind().name());
            return null;
        }
        return facility;
    }

    /** A file may close a Puskesmas before it says what becomes of its Pustu: taken, but said. */
    private void warnOfThoseBelow(
            FacilityLine line, Facility facility, FacilityDifference.@Nullable State known, LineProblems problems) {
        LocalDate closed = facility.closed();
        if (known == null || closed == null || closed.equals(known.facts().closed())) {
            return;
        }
        List<String> below = queries.belowFrom(facility.id(), closed);
        if (!below.isEmpty()) {
            problems.add(
                    Severity.WARNING,
                    line.row(),
                    "tutup",
                    "facility-register.file.has-below",
                    facility.name(),
                    below.size(),
                    below.getFirst());
        }
    }

    private static @Nullable FacilityKind kind(FacilityLine line, LineProblems problems) {
        String text = FacilityLineReader.text(line.kind());
        FacilityKind kind = text == null ? null : FacilityKind.parse(text).orElse(null);
        if (kind == null) {
            problems.add(
                    Severity.ERROR, line.row(), "jenis", "facility.problem.unknown-kind", text == null ? "" : text);
        }
        return kind;
    }

    private static String nameOf(FacilityLine line) {
        return line.name() == null ? "" : line.name().strip();
    }

    /** Whether the facility stands under another one than before. */
    private static boolean belongs(
            FacilityLine line,
            Facility facility,
            FacilityCodes all,
            Map<String, Facility> known,
            FormerValues.Known former,
            LineProblems problems) {
        String code = FacilityLineReader.text(line.parentCode());
        if (code == null) {
            return false;
        }
        FacilityCodeMatch match = all.match(code);
        Facility parent =
                match.facility() == null ? null : known.get(match.facility().code());
        if (parent == null) {
            problems.add(Severity.WARNING, line.row(), "kode_induk", "facility.problem.unknown-parent", code);
            return false;
        }
        match.problem(problems.file(), line.row(), "kode_induk").ifPresent(problems::add);
        if (!facility.kind().mayBelongTo(parent.kind())) {
            problems.add(
                    Severity.WARNING,
                    line.row(),
                    "kode_induk",
                    "facility.problem.parent-kind",
                    facility.kind().name(),
                    parent.kind().name());
            return false;
        }
        return !former.old(facility, FacilityAttribute.PARENT, parent.name(), line.row(), "kode_induk", problems)
                && facility.belongTo(parent);
    }
}
