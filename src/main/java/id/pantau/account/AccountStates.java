package id.pantau.account;

import id.pantau.base.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Reads of accounts that happen with every request. */
@Component
class AccountStates {

    private static final String ATTRIBUTE = AccountStates.class.getName() + ".";

    private final JdbcClient jdbc;

    AccountStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account as it is now. Within one HTTP request it is read once, so that a page costs one statement, not one a panel. */
    @Transactional(readOnly = true)
    public Optional<AccountState> find(int accountId) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read(accountId);
        }
        String name = ATTRIBUTE + accountId;
        if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof AccountState known) {
            return Optional.of(known);
        }
        Optional<AccountState> found = read(accountId);
        found.ifPresent(state -> request.setAttribute(name, state, RequestAttributes.SCOPE_REQUEST));
        return found;
    }

    /** Units assigned to an account. */
    @Transactional(readOnly = true)
    public Set<Assignment> assignments(int accountId) {
        return jdbc
                .sql("SELECT kind, unit_id FROM account_scope WHERE account_id = ?")
                .param(accountId)
                .query((row, n) -> new Assignment(UnitKind.valueOf(row.getString("kind")), row.getInt("unit_id")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<AccountState> read(int accountId) {
        return jdbc.sql("""
                        SELECT a.id, a.username, a.display_name, a.role, a.enabled, a.must_change_password,
                               a.credential_version, a.version, d.version AS data_version
                        FROM account a JOIN data_version d ON d.id = 1
                        WHERE a.id = ?""").param(accountId).query(AccountStates::state).optional();
    }

    private static AccountState state(ResultSet row, int n) throws SQLException {
        return new AccountState(
                row.getInt("id"),
                row.getString("username"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("enabled"),
                row.getBoolean("must_change_password"),
                row.getInt("credential_version"),
                row.getInt("version"),
                row.getLong("data_version"));
    }
}
