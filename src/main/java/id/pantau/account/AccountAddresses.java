package id.pantau.account;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where accounts get letters: for sending alone, never for a screen. */
@Component
public class AccountAddresses {

    private final JdbcClient jdbc;

    AccountAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By account; of open accounts with an address whose password is their own already. One statement. */
    @Transactional(readOnly = true)
    public Map<Integer, String> all() {
        Map<Integer, String> addresses = new HashMap<>();
        jdbc.sql("SELECT id, email FROM account WHERE enabled AND NOT must_change_password AND email IS NOT NULL")
                .query(row -> {
                    addresses.put(row.getInt("id"), row.getString("email"));
                });
        return addresses;
    }
}
