package id.pantau.followup;

import id.pantau.base.DomainException;
import id.pantau.base.security.Author;
import id.pantau.rollout.MeetingForum;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes meetings and their agenda. Asks nobody; what was changed in between is refused by its version. */
@Component
class ReviewStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Author author;

    ReviewStore(JdbcClient jdbc, JdbcTemplate batches, Author author) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.author = author;
    }

    /** What an item says after the meeting has come to it. */
    record Said(
            @Nullable PreviousDecision previous,
            @Nullable String problem,
            @Nullable String cause,
            ReviewOutcome outcome,
            @Nullable String plan,
            @Nullable Owner owner,
            @Nullable LocalDate due,
            @Nullable Integer followUpId) {}

    /** @throws DomainException.Conflict where one is on already, or one of this day is recorded */
    int begin(int puskesmasId, MeetingForum forum, LocalDate heldOn, LocalDate nextOn, List<AgendaItem> agenda) {
        int id;
        try {
            id = jdbc.sql("""
                    INSERT INTO review (facility_id, forum, held_on, next_on, state, attendance, changed_by, changed_at, version)
                    VALUES (:puskesmas, :forum, :held, :next, 'DRAFT', '', :by, :at, 0)
                    RETURNING id
                    """)
                    .param("puskesmas", puskesmasId)
                    .param("forum", forum.name())
                    .param("held", heldOn)
                    .param("next", nextOn)
                    .param("by", author.name())
                    .param("at", author.moment())
                    .query(Integer.class)
                    .single();
        } catch (DuplicateKeyException e) {
            throw String.valueOf(e.getMessage()).contains("review_day")
                    ? DomainException.rule("review.error.same-day")
                    : DomainException.conflict("review.error.begun");
        }
        add(id, agenda);
        return id;
    }

    private void add(int reviewId, List<AgendaItem> agenda) {
        batches.batchUpdate("""
                INSERT INTO review_item
                  (review_id, stop, village_id, indicator_code, reason, figure, previous, problem, outcome, follow_up_id, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, 0)
                """, agenda, 200, (statement, item) -> {
            statement.setInt(1, reviewId);
            statement.setInt(2, item.stop());
            statement.setObject(3, item.unit().villageId());
            statement.setString(4, item.indicatorCode());
            statement.setString(5, item.reason().name());
            statement.setString(6, Snapshots.write(item.figure()));
            statement.setString(7, PreviousDecision.write(item.previous()));
            statement.setString(8, item.problem());
            statement.setObject(9, item.followUpId());
        });
    }

    /** Something that was brought up at the meeting. */
    void add(int reviewId, int stop, @Nullable Integer villageId, Said said) {
        int id = jdbc.sql("""
                INSERT INTO review_item (review_id, stop, village_id, reason, outcome, version)
                VALUES (:review, :stop, :village, 'ADDED', 'OPEN', 0)
                RETURNING id
                """)
                .param("review", reviewId)
                .param("stop", stop)
                .param("village", villageId)
                .query(Integer.class)
                .single();
        say(id, 0, said);
    }

    /** @return false where somebody else has changed it in between */
    boolean say(int id, int version, Said said) {
        Owner owner = said.owner();
        return jdbc.sql("""
                        UPDATE review_item
                           SET previous = :previous, problem = :problem, cause = :cause, outcome = :outcome, plan = :plan,
                               owner_kind = :kind, owner_account_id = :account, owner_name = :name, due = :due,
                               follow_up_id = :followUp, version = version + 1
                         WHERE id = :id AND version = :version
                        """)
                        .param("previous", PreviousDecision.write(said.previous()))
                        .param("problem", said.problem())
                        .param("cause", said.cause())
                        .param("outcome", said.outcome().name())
                        .param("plan", said.plan())
                        .param("kind", owner == null ? null : owner.kind().name())
                        .param("account", owner == null ? null : owner.accountId())
                        .param("name", owner == null ? null : owner.name())
                        .param("due", said.due())
                        .param("followUp", said.followUpId())
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    /** The meeting itself is written one after the other: whoever comes second waits, and then finds it changed. */
    void lock(int reviewId) {
        jdbc.sql("SELECT id FROM review WHERE id = :id FOR UPDATE")
                .param("id", reviewId)
                .query(Integer.class)
                .optional();
    }

    /** @throws DomainException.RuleViolation where one of this forum and day is recorded already */
    boolean finish(ReviewClosingForm form, LocalDate heldOn, LocalDate nextOn, @Nullable String remarks) {
        try {
            return jdbc.sql("""
                            UPDATE review
                               SET state = 'RECORDED', held_on = :held, next_on = :next, attendance = :attendance,
                                   remarks = :remarks, changed_by = :by, changed_at = :at, version = version + 1
                             WHERE id = :id AND version = :version
                            """)
                            .param("held", heldOn)
                            .param("next", nextOn)
                            .param("attendance", Attendee.write(form.attendance()))
                            .param("remarks", remarks)
                            .param("by", author.name())
                            .param("at", author.moment())
                            .param("id", form.id())
                            .param("version", form.version())
                            .update()
                    > 0;
        } catch (DuplicateKeyException e) {
            throw DomainException.rule("review.error.same-day");
        }
    }

    /** @throws DomainException.RuleViolation where another one of this forum is on */
    boolean reopen(int id, int version, String reason) {
        try {
            return jdbc.sql("""
                            UPDATE review SET state = 'DRAFT', reason = :reason, changed_by = :by, changed_at = :at,
                                   version = version + 1
                             WHERE id = :id AND version = :version
                            """)
                            .param("reason", reason)
                            .param("by", author.name())
                            .param("at", author.moment())
                            .param("id", id)
                            .param("version", version)
                            .update()
                    > 0;
        } catch (DuplicateKeyException e) {
            throw DomainException.rule("review.error.other-on");
        }
    }
}
