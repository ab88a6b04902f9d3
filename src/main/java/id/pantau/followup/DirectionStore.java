package id.pantau.followup;

import id.pantau.base.Period;
import id.pantau.base.security.Author;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes directions, each one statement. */
@Component
class DirectionStore {

    private static final String ROWS = """
            SELECT id, version, village_id, facility_id, indicator_code, period, figure, addressee_kind, addressee_id,
                   addressee_name, text, due, given_on, given_by, answer, answered_on, answered_by
              FROM direction
            """;

    private final JdbcClient jdbc;
    private final Author author;

    DirectionStore(JdbcClient jdbc, Author author) {
        this.jdbc = jdbc;
        this.author = author;
    }

    /** A direction that may be stored. */
    record NewDirection(
            Unit unit,
            String indicatorCode,
            Period period,
            @Nullable FigureSnapshot figure,
            Addressee to,
            String text,
            LocalDate due,
            LocalDate today) {}

    /** @return its id */
    int add(NewDirection direction) {
        boolean puskesmas = direction.unit().kind() == UnitKind.PUSKESMAS;
        return jdbc.sql("""
                INSERT INTO direction
                  (village_id, facility_id, indicator_code, period, figure, addressee_kind, addressee_id, addressee_name,
                   text, due, given_on, given_by, given_account_id, given_at, version)
                VALUES (:village, :puskesmas, :indicator, :period, :figure, :kind, :to, :name,
                        :text, :due, :today, :author, NULLIF(:account, 0), :moment, 0)
                RETURNING id
                """)
                .param(
                        "village",
                        direction.unit().kind().isVillage() ? direction.unit().id() : null)
                .param("puskesmas", puskesmas ? direction.unit().id() : null)
                .param("indicator", direction.indicatorCode())
                .param("period", direction.period().code())
                .param("figure", Snapshots.write(direction.figure()))
                .param("kind", direction.to().kind().name())
                .param("to", direction.to().id())
                .param("name", direction.to().name())
                .param("text", direction.text())
                .param("due", direction.due())
                .param("today", direction.today())
                .param("author", author.name())
                .param("account", author.accountId())
                .param("moment", author.moment())
                .query(Integer.class)
                .single();
    }

    /** @return whether it was stored: false where somebody else has answered since the form was opened */
    boolean answer(int id, int version, String text, LocalDate today) {
        return jdbc.sql("""
                        UPDATE direction
                           SET answer = :text, answered_on = :today, answered_by = :author, answered_at = :moment,
                               version = version + 1
                         WHERE id = :id AND version = :version AND answered_on IS NULL
                        """)
                        .param("text", text)
                        .param("today", today)
                        .param("author", author.name())
                        .param("moment", author.moment())
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    /** All of the kabupaten; what is about a unit that has gone is left out. */
    List<DirectionRow> all(DirectionUnits.Today units, LocalDate today) {
        return jdbc.sql(ROWS).query((row, n) -> row(row, units, today)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<DirectionRow> one(int id, DirectionUnits.Today units, LocalDate today) {
        return jdbc.sql(ROWS + " WHERE id = :id")
                .param("id", id)
                .query((row, n) -> row(row, units, today))
                .optional()
                .flatMap(found -> found);
    }

    private static Optional<DirectionRow> row(ResultSet row, DirectionUnits.Today units, LocalDate today)
            throws SQLException {
        Optional<Unit> unit = units.unit(number(row, "village_id"), number(row, "facility_id"));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        LocalDate due = row.getObject("due", LocalDate.class);
        String answer = row.getString("answer");
        return Optional.of(new DirectionRow(
                row.getInt("id"),
                row.getInt("version"),
                unit.get(),
                row.getString("indicator_code"),
                new Period(row.getInt("period")),
                Snapshots.read(row.getString("figure")),
                new Addressee(
                        AddresseeKind.valueOf(row.getString("addressee_kind")),
                        number(row, "addressee_id"),
                        row.getString("addressee_name")),
                row.getString("text"),
                due,
                row.getObject("given_on", LocalDate.class),
                row.getString("given_by"),
                answer,
                row.getObject("answered_on", LocalDate.class),
                row.getString("answered_by"),
                answer == null ? Math.max(0, ChronoUnit.DAYS.between(due, today)) : 0,
                false));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
