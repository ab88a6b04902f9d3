package id.pantau.followup;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static id.pantau.followup.TestNight.K6;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Whatever is reported and closed, and whichever nights are missed. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class, TestNight.class})
class AutomaticNightsTest {

    @Autowired
    private TestNight night;

    @Autowired
    private TestFollowUps data;

    @Autowired
    private FollowUpService service;

    @Autowired
    private FollowUpWork work;

    @BeforeEach
    void kabupaten() {
        data.day("2026-01-20");
        data.kabupaten();
        night.targets();
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void thereAreNeverTwoOfOneAndNoneIsLostOrClosedByItself(long seed) {
        var random = new Random(seed);
        int opened = 0;
        int reported = 0;
        int closed = 0;
        for (int month = 1; month < 12; month++) {
            LocalDate day = LocalDate.of(2026, month + 1, 7);
            for (String village : List.of(DANAU, RAWA, BUKIT)) {
                if (random.nextInt(8) > 0) {
                    night.reports(village, K6, month, random.nextInt(9));
                }
            }
            for (int week = 0; week < 3; week++) {
                reported += report(random) ? 1 : 0;
                if (random.nextInt(4) > 0) {
                    opened += night.on(day.plusDays(week * 7L).toString()).opened();
                }
                atMostOneIsOpen();
                closed += random.nextInt(3) == 0 ? closeOne(random) : 0;
            }
        }
        assertThat(opened).isPositive();
        assertThat(night.count("SELECT COUNT(*) FROM follow_up")).isEqualTo(opened + reported);
        assertThat(night.count("SELECT COUNT(*) FROM follow_up WHERE closed_on IS NOT NULL"))
                .isEqualTo(closed);
        assertThat(night.count("SELECT COUNT(*) FROM follow_up_step WHERE kind = 'OPENED'"))
                .isEqualTo(opened + reported);
        assertThat(night.count("""
                SELECT COUNT(*) FROM follow_up f
                 WHERE closed_on IS NULL
                   AND (proposed_on IS NOT NULL)
                    <> ((SELECT COALESCE(SUM(CASE kind WHEN 'PROPOSED' THEN 1 WHEN 'LAPSED' THEN -1 ELSE 0 END), 0)
                           FROM follow_up_step s WHERE s.follow_up_id = f.id) = 1)
                """)).as("the history explains what is proposed").isZero();
        assertThat(night.count("SELECT SUM(opened) FROM escalation_run")).isEqualTo(opened);
    }

    private void atMostOneIsOpen() {
        assertThat(night.count("""
                SELECT COUNT(*) FROM (SELECT 1 FROM follow_up WHERE closed_on IS NULL
                 GROUP BY village_id, facility_id, indicator_code, missing_report HAVING COUNT(*) > 1) AS twice
                """)).isZero();
    }

    private boolean report(Random random) {
        if (random.nextInt(6) > 0) {
            return false;
        }
        data.office(Role.HEALTH_HEAD);
        try {
            work.report(
                    new FollowUpForm(List.of(DANAU, RAWA, BUKIT).get(random.nextInt(3)), K6, null, "Dilaporkan", null));
            return true;
        } catch (DomainException e) {
            return false;
        }
    }

    private int closeOne(Random random) {
        data.office(Role.HEALTH_HEAD);
        List<FollowUpRow> open = service.list(FollowUpFilter.OPEN).rows();
        if (open.isEmpty()) {
            return 0;
        }
        FollowUpRow row = open.get(random.nextInt(open.size()));
        work.close(new ClosingForm(row.id(), row.version(), random.nextBoolean(), "Dievaluasi"));
        return 1;
    }
}
