package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at the same moment, each in a transaction of the own. */
@DatabaseTest
@Import({TestClock.class, TestRollout.class})
class EvidenceAtOnceTest {

    private static final int DAYS = 12;

    @Autowired
    private EvidenceService service;

    @Autowired
    private RolloutQueries queries;

    @Autowired
    private TestRollout data;

    @Autowired
    private DataVersion dataVersion;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void aKabupaten() {
        writing(data::facilities);
    }

    @AfterEach
    void leaveNothingBehind() {
        writing(() -> {
            jdbc.sql("UPDATE facility SET parent_id = NULL").update();
            List.of("evidence", "catchment", "facility", "village", "district", "regency")
                    .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
            dataVersion.raise();
        });
    }

    @Test
    void oneIsSavedAndTheOtherIsToldBothValues() throws Exception {
        var start = new CyclicBarrier(2);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            for (int day = 1; day <= DAYS; day++) {
                LocalDate date = LocalDate.of(2026, 10, day);
                Future<String> five = people.submit(() -> save(start, date, "5"));
                Future<String> four = people.submit(() -> save(start, date, "4"));
                assertThat(List.of(five.get(1, TimeUnit.MINUTES), four.get(1, TimeUnit.MINUTES)))
                        .containsExactlyInAnyOrder("saved", "evidence.conflict");
            }
        }
        assertThat(queries.allEvidence(data.facilityId("Y1"))).hasSize(DAYS);
        assertThat(queries.history(data.facilityId("Y1"))).hasSize(DAYS);
    }

    private String save(CyclicBarrier start, LocalDate date, String count) throws Exception {
        start.await(1, TimeUnit.MINUTES);
        try {
            service.save(new EvidenceForm("Y1", "POS-2", date, count, null, null, 0));
            return "saved";
        } catch (DomainException e) {
            return e.key();
        }
    }

    private void writing(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
