package id.pantau.followup;

import id.pantau.account.AccountHolder;
import id.pantau.base.Role;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what happened to a problem, and tells those whom it concerns. Within the transaction of what happened. */
@Component
class Steps {

    /** Under which the clock acts. */
    static final String CLOCK = "-";

    private static final String NOTIFICATION =
            "INSERT INTO notification (account_id, follow_up_id, step_id, created_at) VALUES (?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Steps(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** As {@link FollowUpStep}, before it has an id. */
    record NewStep(
            int followUpId,
            StepKind kind,
            @Nullable Desk from,
            Desk to,
            @Nullable EscalationPolicy policy,
            List<Desk> nobodyAt,
            @Nullable String text,
            List<Desk> mentions,
            String byName,
            @Nullable Role byRole,
            LocalDateTime moment) {}

    /** @param told accounts that get a notification, each once */
    void add(NewStep step, Collection<AccountHolder> told) {
        int id = jdbc.sql("""
                INSERT INTO follow_up_step
                  (follow_up_id, kind, from_desk, to_desk, policy, nobody_at, text, mentions, by_name, by_role,
                   happened_at)
                VALUES (:followUp, :kind, :from, :to, :policy, :nobody, :text, :mentions, :name, :role, :moment)
                RETURNING id
                """)
                .param("followUp", step.followUpId())
                .param("kind", step.kind().name())
                .param("from", step.from() == null ? null : step.from().name())
                .param("to", step.to().name())
                .param("policy", step.policy() == null ? null : step.policy().name())
                .param("nobody", names(step.nobodyAt()))
                .param("text", step.text())
                .param("mentions", names(step.mentions()))
                .param("name", step.byName())
                .param("role", step.byRole() == null ? null : step.byRole().name())
                .param("moment", step.moment())
                .query(Integer.class)
                .single();
        tell(step, id, told);
    }

    /**
     * Writes steps of several problems, one of each, in a few statements however many there are.
     *
     * @param told by problem, the accounts that get a notification, each once
     */
    void addAll(List<NewStep> written, Map<Integer, List<Integer>> told) {
        if (written.isEmpty()) {
            return;
        }
        batches.batchUpdate("""
                INSERT INTO follow_up_step
                  (follow_up_id, kind, from_desk, to_desk, policy, nobody_at, text, by_name, by_role, happened_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, written, written.size(), (statement, step) -> {
            statement.setInt(1, step.followUpId());
            statement.setString(2, step.kind().name());
            statement.setString(3, step.from() == null ? null : step.from().name());
            statement.setString(4, step.to().name());
            statement.setString(5, step.policy() == null ? null : step.policy().name());
            statement.setString(6, names(step.nobodyAt()));
            statement.setString(7, step.text());
            statement.setString(8, step.byName());
            statement.setString(9, step.byRole() == null ? null : step.byRole().name());
            statement.setObject(10, step.moment());
        });
        record Told(int account, NewStep step) {}
        List<Told> all = written.stream()
                .flatMap(step -> told.getOrDefault(step.followUpId(), List.of()).stream()
                        .distinct()
                        .map(account -> new Told(account, step)))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        Map<Integer, Integer> newest = newest(written);
        batches.batchUpdate(NOTIFICATION, all, all.size(), (statement, one) -> {
            statement.setInt(1, one.account());
            statement.setInt(2, one.step().followUpId());
            statement.setInt(3, Objects.requireNonNull(newest.get(one.step().followUpId())));
            statement.setObject(4, one.step().moment());
        });
    }

    /** What was just written is the newest step of its problem, but for what somebody says about it at this moment. */
    private Map<Integer, Integer> newest(List<NewStep> written) {
        var newest = new HashMap<Integer, Integer>();
        jdbc.sql("""
                        SELECT follow_up_id, MAX(id) AS id
                          FROM follow_up_step
                         WHERE follow_up_id IN (:ids) AND kind <> 'COMMENTED'
                         GROUP BY follow_up_id
                        """)
                .param("ids", written.stream().map(NewStep::followUpId).toList())
                .query(row -> {
                    newest.put(row.getInt("follow_up_id"), row.getInt("id"));
                });
        return newest;
    }

    private void tell(NewStep step, int id, Collection<AccountHolder> told) {
        List<Integer> accounts =
                told.stream().map(AccountHolder::accountId).distinct().toList();
        batches.batchUpdate(NOTIFICATION, accounts, 500, (statement, account) -> {
            statement.setInt(1, account);
            statement.setInt(2, step.followUpId());
            statement.setInt(3, id);
            statement.setObject(4, step.moment());
        });
    }

    private static @Nullable String names(List<Desk> desks) {
        return desks.isEmpty() ? null : desks.stream().map(Desk::name).collect(Collectors.joining(","));
    }
}
