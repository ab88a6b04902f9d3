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
            List.of("evidence_file", "evidence", "catchment", "facility", "village", "district", "regency")
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

    @Test
    void ofTwoWhoTakeTheSameFileOffTheSecondIsToldThatItHasChanged() throws Exception {
        int id = service.save(new EvidenceForm("Y1", "POS-2", LocalDate.of(2026, 10, 1), "5", null, null, 0));
        int file = jdbc.sql("""
                        INSERT INTO evidence_file (facility_id, evidence_id, sha256, name, media_type, size, recorded_at)
                        SELECT facility_id, id, REPEAT('a', 64), 'foto.jpg', 'image/jpeg', 1, recorded_at
                          FROM evidence WHERE id = :id RETURNING id
                        """).param("id", id).query(Integer.class).single();
        var removal = new EvidenceFileRemoval("Y1", id, 0, file);
        var start = new CyclicBarrier(2);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<String> one = people.submit(() -> done(start, () -> service.removeFile(removal)));
            Future<String> two = people.submit(() -> done(start, () -> service.removeFile(removal)));
            assertThat(List.of(one.get(1, TimeUnit.MINUTES), two.get(1, TimeUnit.MINUTES)))
                    .containsExactlyInAnyOrder("saved", "evidence.conflict-decision");
        }
        assertThat(queries.history(data.facilityId("Y1"))).hasSize(2);
    }

    private String save(CyclicBarrier start, LocalDate date, String count) throws Exception {
        return done(start, () -> service.save(new EvidenceForm("Y1", "POS-2", date, count, null, null, 0)));
    }

    private static String done(CyclicBarrier start, Runnable work) throws Exception {
        start.await(1, TimeUnit.MINUTES);
        try {
            work.run();
            return "saved";
        } catch (DomainException e) {
            return e.key();
        }
    }

    private void writing(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
