package id.pantau.followup;

import id.pantau.account.AccountHolder;
import id.pantau.account.AccountHolders;
import id.pantau.base.Role;
import id.pantau.base.security.Author;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells accounts of directions, within the transaction in which one is given or answered; never whoever does it. */
@Component
class DirectionNotices {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final AccountHolders accounts;
    private final Author author;

    DirectionNotices(JdbcClient jdbc, JdbcTemplate batches, AccountHolders accounts, Author author) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.accounts = accounts;
        this.author = author;
    }

    /** Tells those who may answer: the heads of the Puskesmas, otherwise the Dinkes. */
    void given(int direction, Addressee to) {
        List<Integer> told = accounts.holders().stream()
                .filter(holder -> answers(holder, to))
                .map(AccountHolder::accountId)
                .filter(account -> account != author.accountId())
                .toList();
        batches.batchUpdate(
                "INSERT INTO notification (account_id, direction_id, direction_event, created_at) VALUES (?, ?, ?, ?)",
                told,
                500,
                (statement, account) -> {
                    statement.setInt(1, account);
                    statement.setInt(2, direction);
                    statement.setString(3, DirectionEvent.GIVEN.name());
                    statement.setObject(4, author.moment());
                });
    }

    /** Tells whoever gave it. */
    void answered(int direction) {
        jdbc.sql("""
                INSERT INTO notification (account_id, direction_id, direction_event, created_at)
                SELECT given_account_id, id, :event, :moment
                  FROM direction
                 WHERE id = :id AND given_account_id <> :self
                """)
                .param("event", DirectionEvent.ANSWERED.name())
                .param("moment", author.moment())
                .param("id", direction)
                .param("self", author.accountId())
                .update();
    }

    private static boolean answers(AccountHolder holder, Addressee to) {
        return to.kind() == AddresseeKind.PUSKESMAS
                ? holder.role() == Role.PUSKESMAS_HEAD
                        && holder.puskesmasIds().contains(Objects.requireNonNull(to.id()))
                : holder.role().isHealthOffice();
    }
}
