package id.pantau.followup;

import id.pantau.base.DomainException;
import id.pantau.base.FreeText;
import id.pantau.base.Period;
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

/** A problem of a unit and what is done about it: Masalah, Penyebab, RTL, Tindak lanjut, Evaluasi. Never deleted. */
@Entity
@Table(name = "follow_up")
@SuppressWarnings("UnusedVariable") // written here, read by SQL
class FollowUp {

    /** The columns of the table. */
    static final int TEXT = 1000;

    static final int EVIDENCE = 300;
    static final int OFFICE = 150;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private @Nullable Integer villageId;
    private @Nullable Integer facilityId;
    private @Nullable String indicatorCode;
    private boolean missingReport;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private @Nullable Integer period;

    private @Nullable String openingFigure;
    private @Nullable String closingFigure;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FollowUpOrigin origin;

    private String problem;
    private @Nullable String cause;
    private @Nullable String plan;
    private @Nullable String action;
    private @Nullable String evidence;
    private @Nullable String evaluation;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable OwnerKind ownerKind;

    private @Nullable Integer ownerAccountId;
    private @Nullable String ownerName;
    private @Nullable LocalDate due;
    private @Nullable String forum;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FollowUpState state = FollowUpState.NEW;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Desk desk;

    private LocalDate deskSince;

    private LocalDate openedOn;
    private String openedBy;
    private @Nullable Integer openedAccountId;
    private @Nullable LocalDate closedOn;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private @Nullable Integer closedPeriod;

    private boolean seenBehind;
    private @Nullable LocalDate proposedOn;
    private String changedBy;
    private LocalDateTime changedAt;

    @Version
    private int version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected FollowUp() {}

    @SuppressWarnings("NullAway.Init") // changed() fills what is left before it is stored
    FollowUp(FollowUpUnit unit, FollowUpOrigin origin, String problem, Desk desk, LocalDate today, Author author) {
        this.villageId = unit.villageId();
        this.facilityId = unit.isVillage() ? null : unit.puskesmasId();
        this.origin = origin;
        this.problem = FreeText.required(problem, TEXT, "follow-up.error.problem");
        this.desk = desk;
        this.deskSince = today;
        this.openedOn = today;
        this.openedBy = author.name();
        this.openedAccountId = author.accountId() == 0 ? null : author.accountId();
        changed(author);
    }

    /** @throws IllegalStateException before it is stored */
    int id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet: " + problem);
        }
        return id;
    }

    int version() {
        return version;
    }

    @Nullable
    Integer villageId() {
        return villageId;
    }

    @Nullable
    Integer facilityId() {
        return facilityId;
    }

    @Nullable
    String indicatorCode() {
        return indicatorCode;
    }

    /** Who reported it; null where that was not kept. */
    @Nullable
    Integer openedAccountId() {
        return openedAccountId;
    }

    /** Who is responsible; null without an RTL, and where it is somebody without an account. */
    @Nullable
    Integer ownerAccountId() {
        return ownerAccountId;
    }

    boolean isMissingReport() {
        return missingReport;
    }

    /** Of the figure that it was opened with; null without. */
    @Nullable
    Period period() {
        return period == null ? null : new Period(period);
    }

    FollowUpState state() {
        return state;
    }

    Desk desk() {
        return desk;
    }

    LocalDate deskSince() {
        return deskSince;
    }

    /** The figure that it is about, as it is now. */
    void about(String indicator, Period shown, @Nullable FigureSnapshot figure) {
        indicatorCode = indicator;
        period = shown.code();
        openingFigure = Snapshots.write(figure);
    }

    void explain(@Nullable String why) {
        cause = FreeText.optional(why, TEXT);
    }

    /**
     * Decides what is to be done.
     *
     * @param ownerNamed who is responsible, with the name that is kept
     * @throws DomainException.RuleViolation with a sentence for what cannot be
     */
    void decide(PlanForm form, Owner ownerNamed, LocalDate until) {
        requireOpen();
        String decided = FreeText.required(form.plan(), TEXT, "follow-up.error.plan");
        String why = FreeText.optional(form.cause(), TEXT);
        plan = decided;
        cause = why;
        ownerKind = ownerNamed.kind();
        ownerAccountId = ownerNamed.accountId();
        ownerName = ownerNamed.name();
        due = until;
        forum = form.forum();
        state = FollowUpState.IN_PROGRESS;
    }

    /** Tells what was done; whether it helped is for the evaluation. */
    void act(ActionForm form) {
        requireOpen();
        String done = FreeText.required(form.action(), TEXT, "follow-up.error.action");
        evidence = FreeText.optional(form.evidence(), EVIDENCE);
        action = done;
    }

    /**
     * Closes it with an evaluation, with or without a result.
     *
     * @param of month of the figure as it is now: the night opens no other problem on it; null without a figure
     */
    void close(ClosingForm form, LocalDate today, @Nullable FigureSnapshot figure, @Nullable Period of) {
        requireOpen();
        evaluation = FreeText.required(form.evaluation(), TEXT, "follow-up.error.evaluation");
        state = form.solved() ? FollowUpState.DONE : FollowUpState.NO_RESULT;
        closedOn = today;
        closingFigure = Snapshots.write(figure);
        closedPeriod = of == null ? null : of.code();
        proposedOn = null;
    }

    /** Opens it again at the desk where it was; its RTL stands. */
    void reopen(LocalDate today) {
        if (state.isOpen()) {
            throw DomainException.rule("follow-up.error.open");
        }
        state = plan == null ? FollowUpState.NEW : FollowUpState.IN_PROGRESS;
        closedOn = null;
        closingFigure = null;
        closedPeriod = null;
        seenBehind =
                false; // or the next night would propose to close it on the figure with which somebody opened it again
        deskSince = today;
    }

    /** Goes to another desk. */
    void moveTo(Desk other, LocalDate today) {
        requireOpen();
        desk = other;
        deskSince = today;
    }

    void changed(Author author) {
        changedBy = author.name();
        changedAt = author.moment();
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw DomainException.rule("follow-up.error.closed");
        }
    }
}
