package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.FreeText;
import id.pantau.base.security.Author;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an office or a role has promised. It is never deleted: what is dropped is cancelled, with a reason. */
@Entity
@Table(name = "commitment")
// Written here, read by CommitmentQueries.
@SuppressWarnings("UnusedVariable") // written here, read by SQL
class Commitment {

    /** The columns of the table. */
    static final int OWNER = 150;

    static final int WHAT = 500;
    static final int FORUM = 150;
    static final int EVIDENCE = 300;
    static final int SOURCE = 200;
    static final int REASON = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private String owner;
    private @Nullable Integer districtId;
    private @Nullable Integer villageId;
    private @Nullable Integer facilityId;
    private String what;
    private LocalDate agreedOn;
    private @Nullable String forum;
    private LocalDate due;
    private @Nullable LocalDate nextDate;
    private @Nullable String evidence;
    private @Nullable String source;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CommitmentStatus status = CommitmentStatus.NEW;

    private String changedBy;
    private LocalDateTime changedAt;

    @Version
    private int version;

    /** For JPA, and to be filled by {@link #state}. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Commitment() {}

    int version() {
        return version;
    }

    CommitmentStatus status() {
        return status;
    }

    LocalDate due() {
        return due;
    }

    String owner() {
        return owner;
    }

    String what() {
        return what;
    }

    /** @throws IllegalStateException before it is stored */
    int id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet: " + owner);
        }
        return id;
    }

    /**
     * Takes over what the form says.
     *
     * @throws DomainException.RuleViolation with a sentence for what cannot be
     */
    void state(CommitmentForm form, RegisterUnit unit, LocalDate today) {
        String newOwner = FreeText.required(form.owner(), OWNER, "commitment.error.owner");
        String newWhat = FreeText.required(form.what(), WHAT, "commitment.error.what");
        LocalDate agreed = required(form.agreedOn(), "commitment.error.agreed");
        LocalDate until = required(form.due(), "commitment.error.due");
        if (agreed.isAfter(today)) {
            throw DomainException.rule("commitment.error.agreed-future");
        }
        if (until.isBefore(agreed)) {
            throw DomainException.rule("commitment.error.due-before");
        }
        requireAfter(form.nextDate(), agreed);
        String newForum = FreeText.optional(form.forum(), FORUM);
        String newSource = FreeText.optional(form.source(), SOURCE);
        evidence = shown(form.evidence(), status);
        owner = newOwner;
        what = newWhat;
        agreedOn = agreed;
        due = until;
        nextDate = form.nextDate();
        forum = newForum;
        source = newSource;
        districtId = unit.kind() == RegisterUnit.Kind.KECAMATAN ? unit.id() : null;
        villageId = unit.kind().isVillage() ? unit.id() : null;
        facilityId = unit.kind().isFacility() ? unit.id() : null;
    }

    /**
     * Takes a step.
     *
     * @return the reason as it is kept; null where none was given
     * @throws DomainException.RuleViolation where a reason or evidence is missing
     */
    @Nullable
    String take(CommitmentStep step) {
        String reason = FreeText.optional(step.reason(), REASON);
        if (reason == null && status.needsReason(step.status())) {
            throw DomainException.rule("commitment.error.reason");
        }
        requireAfter(step.nextDate(), agreedOn);
        evidence = shown(step.evidence(), step.status());
        status = step.status();
        nextDate = step.nextDate();
        return reason;
    }

    void changed(Author author) {
        changedBy = author.name();
        changedAt = author.moment();
    }

    private static @Nullable String shown(@Nullable String evidence, CommitmentStatus wanted) {
        String shown = FreeText.optional(evidence, EVIDENCE);
        if (shown == null && wanted == CommitmentStatus.DONE) {
            throw DomainException.rule("commitment.error.evidence");
        }
        return shown;
    }

    private static void requireAfter(@Nullable LocalDate next, LocalDate agreed) {
        if (next != null && next.isBefore(agreed)) {
            throw DomainException.rule("commitment.error.next-before");
        }
    }

    private static LocalDate required(@Nullable LocalDate date, String missing) {
        if (date == null) {
            throw DomainException.rule(missing);
        }
        return date;
    }
}
