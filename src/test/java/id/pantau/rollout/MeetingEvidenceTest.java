package id.pantau.rollout;

import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.DataVersion;
import id.pantau.base.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class})
class MeetingEvidenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private TestRollout data;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private DataVersion dataVersion;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aKabupaten() {
        data.facilities();
        accounts.signIn(Role.HEALTH_OFFICER);
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        accounts.signOut();
    }

    @Test
    void aWeeklyEvaluationProvesItOnceForThePustuThatWereDiscussed() {
        long version = dataVersion.current();
        recorded(MeetingForum.WEEKLY, true, DANAU, RAWA);
        recorded(MeetingForum.WEEKLY, true, DANAU, RAWA);
        assertThat(rows()).containsExactly("T1 PST-8 RECORDED");
        assertThat(dataVersion.current()).isGreaterThan(version);
    }

    @Test
    void withoutHeadsOfPustuOrWithoutTheirVillageItProvesNothing() {
        recorded(MeetingForum.WEEKLY, false, DANAU);
        recorded(MeetingForum.WEEKLY, true, RAWA);
        assertThat(rows()).isEmpty();
    }

    @Test
    void minutesThatAreOpenAgainProveNothingUntilTheyAreRecordedAnew() {
        recorded(MeetingForum.WEEKLY, true, DANAU);
        reopened(MeetingForum.WEEKLY);
        assertThat(rows()).containsExactly("T1 PST-8 WITHDRAWN");
        recorded(MeetingForum.WEEKLY, true, DANAU);
        assertThat(rows()).containsExactly("T1 PST-8 RECORDED");
    }

    @Test
    void whatWasRecordedByHandForThatDayStaysAsItIs() {
        evidence.save(new EvidenceForm("T1", "PST-8", MONDAY, null, "di balai desa", null, 0));
        recorded(MeetingForum.WEEKLY, true, DANAU);
        reopened(MeetingForum.WEEKLY);
        assertThat(rows()).containsExactly("T1 PST-8 RECORDED");
    }

    @Test
    void lokminAndLokakaryaProveItForThePuskesmas() {
        recorded(MeetingForum.MONTHLY, false);
        recorded(MeetingForum.QUARTERLY, false);
        assertThat(rows()).containsExactly("P1 PKM-8 RECORDED");
        reopened(MeetingForum.QUARTERLY);
        assertThat(rows()).containsExactly("P1 PKM-8 RECORDED");
        reopened(MeetingForum.MONTHLY);
        assertThat(rows()).containsExactly("P1 PKM-8 WITHDRAWN");
    }

    private void recorded(MeetingForum forum, boolean withPustuHeads, String... villages) {
        events.publishEvent(new MeetingRecorded(
                forum,
                data.facilityId("P1"),
                MONDAY,
                Arrays.stream(villages).map(data::villageId).collect(Collectors.toSet()),
                withPustuHeads));
    }

    private void reopened(MeetingForum forum) {
        events.publishEvent(new MeetingReopened(forum, data.facilityId("P1"), MONDAY, "salah tanggal"));
    }

    private List<String> rows() {
        return jdbc.sql("""
                        SELECT CONCAT(f.code, ' ', e.criterion_code, ' ', e.state)
                          FROM evidence e JOIN facility f ON f.id = e.facility_id
                         WHERE e.happened_on = :day ORDER BY f.code
                        """).param("day", MONDAY).query(String.class).list();
    }
}
