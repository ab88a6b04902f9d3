package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import id.pantau.facility.FacilityRow;
import id.pantau.region.RegionService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files beside evidence: handed in by whoever may record evidence of the facility, read by whoever sees it. They lie outside of what
 * the web server shows.
 */
@Service
public class EvidenceFileService {

    /** The most that one file may hold, in bytes. */
    public static final long MOST_BYTES = EvidenceFileCheck.MOST_BYTES;

    private static final int LONGEST_NAME = 200;

    private final RolloutReader reader;
    private final EvidenceFileCheck check;
    private final EvidenceFolder folder;
    private final EvidenceFileStore store;
    private final UnusedEvidenceFiles unused;
    private final RegionService regions;
    private final ScopeSource scopes;
    private final CurrentAccount account;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EvidenceFileService(
            RolloutReader reader,
            EvidenceFileCheck check,
            EvidenceFolder folder,
            EvidenceFileStore store,
            UnusedEvidenceFiles unused,
            RegionService regions,
            ScopeSource scopes,
            CurrentAccount account,
            TransactionTemplate transaction,
            Clock clock) {
        this.reader = reader;
        this.check = check;
        this.folder = folder;
        this.store = store;
        this.unused = unused;
        this.regions = regions;
        this.scopes = scopes;
        this.account = account;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Keeps a file for evidence that is about to be saved ({@link EvidenceForm#files()}). What no evidence has taken up within a day is
     * thrown away when the next one comes, and what is rolled back leaves no file behind.
     *
     * @param upload is taken over, or left where it is when the file is refused
     * @return its id
     * @throws DomainException.RuleViolation with a sentence for what is not taken
     */
    // No transaction while the file is looked into: many at once would hold every connection.
    @Transactional(propagation = Propagation.SUPPORTS)
    public int keep(String facilityCode, String name, Path upload) {
        FacilityRow facility = visible(facilityCode);
        if (!EvidenceRights.mayRecord(scopes.current())) {
            throw DomainException.notFound("error.not-allowed");
        }
        EvidenceFileType type = check.check(upload);
        try {
            String hash = EvidenceFolder.hash(upload);
            long size = Files.size(upload);
            Integer id = transaction.execute(status -> {
                int added = add(facility, hash, plain(name, type), type.mediaType(), size);
                folder.keep(upload, hash);
                return added;
            });
            return Objects.requireNonNull(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int add(FacilityRow facility, String hash, String name, String mediaType, long size) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        unused.removeAfterwards(Stream.concat(Stream.of(hash), store.forgetUnused(now.minusDays(1)).stream())
                .toList());
        String by = account.get().map(SignedIn::username).orElse(null);
        return store.add(facility.id(), hash, name, mediaType, size, by, now);
    }

    /** @throws DomainException.NotFound if there is no such file, or its facility is not seen */
    @Transactional(readOnly = true)
    public EvidenceFileContent file(int id) {
        Scope scope = scopes.current();
        return store.byId(id)
                .filter(kept -> kept.evidenceId() != null)
                .filter(kept -> reader.visible(scope, kept.facilityCode(), regions.today())
                        .isPresent())
                .map(kept -> new EvidenceFileContent(kept.name(), kept.mediaType(), folder.place(kept.sha256())))
                .orElseThrow(() -> DomainException.notFound("evidence.file.unknown"));
    }

    private FacilityRow visible(String code) {
        return reader.visible(scopes.current(), code, regions.today())
                .orElseThrow(() -> DomainException.notFound("error.unknown-unit", code));
    }

    /** Without folders and control characters, no longer than can be kept, and with the extension of what it is. */
    static String plain(String name, EvidenceFileType type) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}|[\"<>:|?*]", "")
                .strip();
        int dot = last.lastIndexOf('.');
        String base = dot > 0 ? last.substring(0, dot) : last;
        int longest = LONGEST_NAME - type.extension().length() - 1;
        String kept = base.isEmpty() ? "bukti" : base.substring(0, Math.min(longest, base.length()));
        return kept + "." + type.extension();
    }
}
