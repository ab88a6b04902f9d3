package id.pantau.rollout;

import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.facility.FacilityService;
import id.pantau.region.RegionService;
import id.pantau.rollout.EvidenceReader.Item;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Takes the rows of {@code penerapan-ilp.csv} in, in batches: a year of weekly evaluations is thousands of rows. */
@Component
class EvidenceRegister {

    private static final String INSERT = """
            INSERT INTO evidence (facility_id, criterion_code, criterion_version, happened_on, proof, note, recorded_by,
                recorded_at, import_id, version)
            VALUES (:facility, :criterion, :criterionVersion, :date, :proof, :note, :by, :at, :import, 0)
            """;

    private static final String UPDATE = """
            UPDATE evidence SET criterion_version = :criterionVersion, proof = :proof, note = :note, recorded_by = :by,
                recorded_at = :at, import_id = :import, state = 'RECORDED', state_by = NULL, state_at = NULL, reason = NULL,
                version = version + 1
             WHERE facility_id = :facility AND criterion_code = :criterion AND happened_on = :date
            """;

    private final FacilityService facilities;
    private final CriteriaCatalogue criteria;
    private final RolloutQueries queries;
    private final NamedParameterJdbcTemplate jdbc;
    private final RegionService regions;
    private final EvidenceStore store;
    private final Clock clock;

    EvidenceRegister(
            FacilityService facilities,
            CriteriaCatalogue criteria,
            RolloutQueries queries,
            NamedParameterJdbcTemplate jdbc,
            RegionService regions,
            EvidenceStore store,
            Clock clock) {
        this.facilities = facilities;
        this.criteria = criteria;
        this.queries = queries;
        this.jdbc = jdbc;
        this.regions = regions;
        this.store = store;
        this.clock = clock;
    }

    /** What a piece of evidence is known by. */
    private record Key(int facilityId, String criterion, LocalDate date) {
        static Key of(EvidenceRow row) {
            return new Key(row.facilityId(), row.criterion(), row.date());
        }

        static Key of(Item item) {
            return new Key(item.facility().id(), item.criterion().code(), item.date());
        }
    }

    Changes apply(String file, List<EvidenceLine> lines, @Nullable String recordedBy, @Nullable Integer importId) {
        var problems = new ArrayList<Problem>();
        var reader = new EvidenceReader(file, facilities.codes(), criteria.byCode(), regions.today(), problems);
        Map<Key, EvidenceRow> stored = new HashMap<>();
        queries.allEvidence().forEach(row -> stored.put(Key.of(row), row));
        var seen = new HashSet<Key>();
        var added = new ArrayList<SqlParameterSource>();
        var changed = new ArrayList<SqlParameterSource>();
        int same = 0;
        for (EvidenceLine line : lines) {
            Item item = reader.read(line).orElse(null);
            if (item == null) {
                continue;
            }
            if (!seen.add(Key.of(item))) {
                problems.add(Problem.ofRow(
                        Severity.ERROR,
                        file,
                        line.row(),
                        null,
                        "rollout.problem.evidence-twice",
                        item.date().toString()));
                continue;
            }
            EvidenceRow before = stored.get(Key.of(item));
            if (before == null) {
                added.add(parameters(item, recordedBy, importId));
            } else if (isSame(item, before)) {
                same++;
                if (before.state() == EvidenceState.WITHDRAWN) {
                    problems.add(Problem.ofRow(
                            Severity.INFO,
                            file,
                            line.row(),
                            null,
                            "rollout.problem.withdrawn",
                            item.criterion().code(),
                            item.facility().name()));
                }
            } else {
                changed.add(parameters(item, recordedBy, importId));
            }
        }
        jdbc.batchUpdate(INSERT, added.toArray(SqlParameterSource[]::new));
        jdbc.batchUpdate(UPDATE, changed.toArray(SqlParameterSource[]::new));
        if (!added.isEmpty() || !changed.isEmpty()) {
            store.writeHistory();
        }
        return new Changes(added.size(), changed.size(), same, problems);
    }

    private static boolean isSame(Item item, EvidenceRow before) {
        return Objects.equals(item.proof(), before.proof()) && Objects.equals(item.note(), before.note());
    }

    private MapSqlParameterSource parameters(Item item, @Nullable String recordedBy, @Nullable Integer importId) {
        return new MapSqlParameterSource()
                .addValue("facility", item.facility().id())
                .addValue("criterion", item.criterion().code())
                .addValue("criterionVersion", item.criterion().version())
                .addValue("date", item.date())
                .addValue("proof", item.proof(), Types.VARCHAR)
                .addValue("note", item.note(), Types.VARCHAR)
                .addValue("by", recordedBy, Types.VARCHAR)
                .addValue("at", LocalDateTime.now(clock))
                .addValue("import", importId, Types.INTEGER);
    }
}
