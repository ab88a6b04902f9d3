package id.pantau.followup;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.AccountHolders;
import id.pantau.account.TestAccounts;
import id.pantau.region.RegionService;
import id.pantau.rollout.TestRollout;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Work of the night in transactions of its own, so that the database here is not used by others; problems go after each test. */
@DatabaseTest
@DirtiesContext
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class, TestNight.class})
abstract class NightsTogether {

    @Autowired
    FollowUpUnits units;

    @Autowired
    AccountHolders accounts;

    @Autowired
    RegionService regions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestFollowUps data;

    @Autowired
    TestNight night;

    @Autowired
    TestClock time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcTemplate batches;

    @Autowired
    Steps steps;

    @AfterEach
    void theEnd() {
        List.of("notification", "follow_up_step", "escalation_failure", "escalation_run", "follow_up")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        data.end();
    }

    /**
     * Two nodes that begin at the same moment.
     *
     * @param work of one node; how many problems it has taken
     * @return how many both have taken
     */
    static int twoAtOnce(Callable<Integer> work) throws Exception {
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            var together = new CountDownLatch(2);
            Callable<Integer> node = () -> {
                together.countDown();
                together.await();
                return work.call();
            };
            Future<Integer> one = nodes.submit(node);
            Future<Integer> two = nodes.submit(node);
            return one.get() + two.get();
        }
    }
}
