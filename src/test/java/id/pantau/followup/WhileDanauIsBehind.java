package id.pantau.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.rollout.TestRollout;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Nights of April 2026 and later, after Danau has fallen behind in {@link TestNight}; rolled back after each test. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class, TestNight.class})
abstract class WhileDanauIsBehind {

    static final AutomaticResult NOTHING = AutomaticResult.NOTHING;

    @Autowired
    TestNight night;

    @Autowired
    TestFollowUps data;

    @Autowired
    FollowUpService service;

    @Autowired
    FollowUpWork work;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void danauIsBehind() {
        data.day("2026-04-07");
        data.kabupaten();
        night.danauFallsBehind();
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    /** The one problem that is open, read by the head of the Dinkes, who works from now on. */
    final FollowUpDetails only() {
        data.office(Role.HEALTH_HEAD);
        List<FollowUpRow> rows = service.list(FollowUpFilter.OPEN).rows();
        assertThat(rows).hasSize(1);
        return service.details(rows.getFirst().id());
    }
}
