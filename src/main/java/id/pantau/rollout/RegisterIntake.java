package id.pantau.rollout;

import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.report.Changes;
import id.pantau.base.security.Author;
import id.pantau.facility.FacilityService;
import id.pantau.facility.PuskesmasHistory;
import id.pantau.indicator.Catalogue;
import id.pantau.region.RegionService;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes commitments and innovations in, within the transaction of the import; facilities and indicators must have been taken in
 * before. What stands in the register already is left as it is there: people have gone on with it since.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RegisterIntake {

    private final CommitmentRepository commitments;
    private final CommitmentQueries commitmentQueries;
    private final InnovationRepository innovations;
    private final InnovationQueries innovationQueries;
    private final RegisterUnits units;
    private final FacilityService facilities;
    private final Catalogue catalogue;
    private final RegionService regions;
    private final Author author;

    RegisterIntake(
            CommitmentRepository commitments,
            CommitmentQueries commitmentQueries,
            InnovationRepository innovations,
            InnovationQueries innovationQueries,
            RegisterUnits units,
            FacilityService facilities,
            Catalogue catalogue,
            RegionService regions,
            Author author) {
        this.commitments = commitments;
        this.commitmentQueries = commitmentQueries;
        this.innovations = innovations;
        this.innovationQueries = innovationQueries;
        this.units = units;
        this.facilities = facilities;
        this.catalogue = catalogue;
        this.regions = regions;
        this.author = author;
    }

    /**
     * Adds commitments that are not there yet, known by unit, owner, what was promised and due date.
     *
     * @param file name as handed in, for the report
     * @param lines all rows of {@code komitmen.csv}, in any order
     */
    public Changes applyCommitments(String file, List<CommitmentLine> lines) {
        LocalDate today = regions.today();
        RegisterUnits.Today directory = units.today();
        Set<String> stored = commitmentQueries.all(directory.regency(), today).stream()
                .map(CommitmentReader::key)
                .collect(Collectors.toSet());
        var reader = new CommitmentReader(file, directory, today);
        var tally = new Tally(stored);
        for (CommitmentLine line : lines) {
            CommitmentReader.Read read = reader.read(line);
            if (read == null) {
                continue;
            }
            switch (tally.count(read.key())) {
                case ADDED -> {
                    read.commitment().changed(author);
                    commitments.saveAndFlush(read.commitment());
                    commitmentQueries.add(read.commitment(), read.reason(), author);
                }
                case TWICE -> reader.refuseTwice(line);
                case SAME -> {}
            }
        }
        return new Changes(tally.added, 0, tally.same, reader.problems());
    }

    /**
     * Adds innovations that are not there yet, known by their name.
     *
     * @param file name as handed in, for the report
     * @param lines all rows of {@code inovasi.csv}, in any order
     */
    public Changes applyInnovations(String file, List<InnovationLine> lines) {
        var names = new InnovationNames(
                Scope.regency(Role.HEALTH_OFFICER),
                InnovationNames.byId(facilities.puskesmasHistory().stream().map(PuskesmasHistory::puskesmas)),
                catalogue.all());
        Set<String> stored = innovationQueries.all().stream()
                .map(row -> InnovationReader.key(row.name()))
                .collect(Collectors.toSet());
        var reader = new InnovationReader(file, names, regions.today());
        var tally = new Tally(stored);
        for (InnovationLine line : lines) {
            Innovation innovation = reader.read(line);
            if (innovation == null) {
                continue;
            }
            switch (tally.count(InnovationReader.key(innovation.name()))) {
                case ADDED -> {
                    innovation.changed(author);
                    innovations.saveAndFlush(innovation);
                }
                case TWICE -> reader.refuseTwice(line);
                case SAME -> {}
            }
        }
        return new Changes(tally.added, 0, tally.same, reader.problems());
    }

    /** What becomes of a row: its key decides. */
    private static final class Tally {
        private enum Fate {
            ADDED,
            SAME,
            TWICE
        }

        private final Set<String> stored;
        private final Set<String> seen = new HashSet<>();
        private int added;
        private int same;

        Tally(Set<String> stored) {
            this.stored = stored;
        }

        Fate count(String key) {
            if (!seen.add(key)) {
                return Fate.TWICE;
            }
            if (stored.contains(key)) {
                same++;
                return Fate.SAME;
            }
            added++;
            return Fate.ADDED;
        }
    }
}
