package id.pantau.followup;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The delays in force, in working days. */
@Component
class EscalationDelays {

    private final JdbcClient jdbc;

    EscalationDelays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of every policy. One statement. */
    Map<EscalationPolicy, Integer> current() {
        var delays = new EnumMap<EscalationPolicy, Integer>(EscalationPolicy.class);
        for (EscalationPolicy policy : EscalationPolicy.values()) {
            delays.put(policy, policy.defaultDays());
        }
        jdbc.sql("SELECT policy, days FROM escalation_delay").query(row -> {
            delays.put(EscalationPolicy.valueOf(row.getString("policy")), row.getInt("days"));
        });
        return delays;
    }
}
