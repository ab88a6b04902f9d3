package id.pantau.indicator;

import id.pantau.base.Period;
import id.pantau.base.security.Author;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps notes of flags. Restricts nothing. */
@Component
class QualityNotes {

    /** Of those that are gone, the latest are enough. */
    private static final int MOST_FIXED = 500;

    private static final String COLUMNS =
            "SELECT id, key_rule, rule, indicator_code, key_period, period, unit_kind, unit_id, other_kind, other_id,"
                    + " severity, numbers, state, first_seen, explanation, explained_by, explained_at, fixed_at, row_version"
                    + " FROM quality_note ";

    private static final int KEPT_SECONDS = 30;

    private record Kept(LocalDateTime at, Map<QualityKey, QualityNote> notes) {}

    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Author author;

    QualityNotes(JdbcClient jdbc, JdbcTemplate template, Author author) {
        this.jdbc = jdbc;
        this.template = template;
        this.author = author;
    }

    /** All of flags that are there, and the latest of those that are gone. One statement. */
    List<QualityNote> all() {
        return jdbc.sql("(" + COLUMNS + "WHERE state <> 'FIXED') UNION ALL (" + COLUMNS
                        + "WHERE state = 'FIXED' ORDER BY fixed_at DESC, id DESC LIMIT :most)")
                .param("most", MOST_FIXED)
                .query(QualityNotes::note)
                .list();
    }

    /**
     * By key, as of half a minute ago or less: for the word beside a flag that every page of figures shows. What was changed here is
     * in it at once, what was changed on another node soon.
     */
    Map<QualityKey, QualityNote> recent() {
        LocalDateTime now = author.moment();
        Kept known = kept.get();
        if (known == null || known.at().isBefore(now.minusSeconds(KEPT_SECONDS))) {
            known = new Kept(now, all().stream().collect(Collectors.toMap(QualityNote::key, Function.identity())));
            kept.set(known);
        }
        return known.notes();
    }

    /** Also once more when it is certain that others see the change. */
    private void forget() {
        kept.set(null);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    kept.set(null);
                }
            });
        }
    }

    Optional<QualityNote> byId(int id) {
        return jdbc.sql(COLUMNS + "WHERE id = ?")
                .param(id)
                .query(QualityNotes::note)
                .optional();
    }

    /** Writes down flags that were never seen before; what somebody else wrote down meanwhile stays. */
    void add(Collection<QualityFlag> flags) {
        LocalDateTime now = author.moment();
        forget();
        template.batchUpdate(
                """
                INSERT IGNORE INTO quality_note (key_rule, rule, indicator_code, key_period, period, unit_kind, unit_id, other_kind,
                    other_id, severity, numbers, state, first_seen, row_version) VALUES (?,?,?,?,?,?,?,?,?,?,?,'NEW',?,0)""",
                flags.stream()
                        .map(flag -> {
                            var key = QualityKey.of(flag);
                            var other = key.other();
                            return new Object[] {
                                key.rule(),
                                flag.rule(),
                                key.indicatorCode(),
                                key.period(),
                                flag.period().code(),
                                key.unit().kind().name(),
                                key.unit().id(),
                                other == null ? "" : other.kind().name(),
                                other == null ? 0 : other.id(),
                                flag.severity().name(),
                                numbers(flag),
                                now
                            };
                        })
                        .toList());
    }

    /** A flag that was found again. */
    record Again(QualityNote note, QualityFlag flag, QualityState state) {}

    void seen(Collection<Again> found) {
        forget();
        template.batchUpdate(
                "UPDATE quality_note SET state = ?, rule = ?, period = ?, severity = ?, numbers = ?, fixed_at = NULL,"
                        + " row_version = row_version + 1 WHERE id = ?",
                found.stream()
                        .map(again -> new Object[] {
                            again.state().name(),
                            again.flag().rule(),
                            again.flag().period().code(),
                            again.flag().severity().name(),
                            numbers(again.flag()),
                            again.note().id()
                        })
                        .toList());
    }

    void gone(Collection<QualityNote> notes) {
        LocalDateTime now = author.moment();
        forget();
        template.batchUpdate(
                "UPDATE quality_note SET state = ?, fixed_at = ?, row_version = row_version + 1 WHERE id = ?",
                notes.stream()
                        .map(note -> new Object[] {note.state().gone().name(), now, note.id()})
                        .toList());
    }

    /** @return whether it was done; not where somebody else was first */
    boolean explain(QualityNote note, QualityState state, String explanation) {
        forget();
        return jdbc.sql("UPDATE quality_note SET state = ?, explanation = ?, explained_by = ?, explained_at = ?,"
                                + " row_version = row_version + 1 WHERE id = ? AND row_version = ?")
                        .params(state.name(), explanation, author.name(), author.moment(), note.id(), note.version())
                        .update()
                == 1;
    }

    static List<String> numbersOf(QualityFlag flag) {
        return flag.arguments().stream().map(String::valueOf).toList();
    }

    private static String numbers(QualityFlag flag) {
        return String.join("\n", numbersOf(flag));
    }

    private static QualityNote note(ResultSet row, int number) throws SQLException {
        String other = row.getString("other_kind");
        return new QualityNote(
                row.getInt("id"),
                new QualityKey(
                        row.getString("key_rule"),
                        row.getString("indicator_code"),
                        row.getInt("key_period"),
                        new QualityKey.Place(UnitKind.valueOf(row.getString("unit_kind")), row.getInt("unit_id")),
                        other.isEmpty() ? null : new QualityKey.Place(UnitKind.valueOf(other), row.getInt("other_id"))),
                row.getString("rule"),
                new Period(row.getInt("period")),
                QualityFlag.Severity.valueOf(row.getString("severity")),
                row.getString("numbers").isEmpty()
                        ? List.of()
                        : List.of(row.getString("numbers").split("\n", -1)),
                QualityState.valueOf(row.getString("state")),
                moment(row, "first_seen").orElseThrow(),
                row.getString("explanation"),
                row.getString("explained_by"),
                nullable(row, "explained_at"),
                nullable(row, "fixed_at"),
                row.getInt("row_version"));
    }

    private static @Nullable Instant nullable(ResultSet row, String column) throws SQLException {
        return moment(row, column).orElse(null);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(utc -> utc.toInstant(ZoneOffset.UTC));
    }
}
