package id.pantau.account;

import id.pantau.base.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds which role for which units. Restricts nothing: it serves work that must find who is responsible, and whoever shows a name
 * of it checks the scope first.
 */
@Component
public class AccountHolders {

    private final JdbcClient jdbc;

    AccountHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open accounts that answer for something: neither administrators nor wall screens. By name. One statement. */
    @Transactional(readOnly = true)
    public List<AccountHolder> holders() {
        var units = new HashMap<AccountHolder, Map<UnitKind, Set<Integer>>>();
        jdbc.sql("""
                SELECT a.id, a.role, a.display_name, s.kind, s.unit_id
                  FROM account a
                  LEFT JOIN account_scope s ON s.account_id = a.id
                 WHERE a.enabled AND a.role NOT IN ('ADMIN', 'DISPLAY')
                """).query(row -> {
            var account = new AccountHolder(
                    row.getInt("id"),
                    Role.valueOf(row.getString("role")),
                    row.getString("display_name"),
                    Set.of(),
                    Set.of());
            var assigned = units.computeIfAbsent(account, k -> new HashMap<>());
            String kind = row.getString("kind");
            if (kind != null) {
                assigned.computeIfAbsent(UnitKind.valueOf(kind), k -> new HashSet<>())
                        .add(row.getInt("unit_id"));
            }
        });
        var holders = new ArrayList<AccountHolder>();
        units.forEach((account, assigned) -> holders.add(new AccountHolder(
                account.accountId(),
                account.role(),
                account.name(),
                account.role() == Role.PUSTU_HEAD ? assigned.getOrDefault(UnitKind.VILLAGE, Set.of()) : Set.of(),
                account.role() == Role.PUSKESMAS_HEAD || account.role() == Role.PUSKESMAS_STAFF
                        ? assigned.getOrDefault(UnitKind.PUSKESMAS, Set.of())
                        : Set.of())));
        holders.sort(Comparator.comparing(AccountHolder::name).thenComparing(AccountHolder::accountId));
        return holders;
    }
}
