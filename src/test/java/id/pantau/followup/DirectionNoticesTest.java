package id.pantau.followup;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.followup.TestFollowUps.Somebody;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Who is told of a direction. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class})
class DirectionNoticesTest {

    @Autowired
    private DirectionService directions;

    @Autowired
    private NoticeService notices;

    @Autowired
    private TestFollowUps data;

    private Somebody leader;
    private Somebody head;
    private Somebody other;
    private Somebody dinkes;

    @BeforeEach
    void aMondayInSeptember() {
        data.day("2026-09-07");
        data.kabupaten();
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        head = data.now();
        data.puskesmas(Role.PUSKESMAS_HEAD, "P2", BUKIT);
        other = data.now();
        data.office(Role.HEALTH_HEAD);
        dinkes = data.now();
        data.office(Role.EXECUTIVE);
        leader = data.now();
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    void aDirectionTellsThePuskesmasAndItsAnswerTellsWhoGaveIt() {
        int id = give(AddresseeKind.PUSKESMAS);
        assertThat(told(leader)).isEmpty();
        assertThat(told(dinkes)).isEmpty();
        assertThat(told(other)).isEmpty();
        assertThat(told(head)).singleElement().satisfies(notice -> {
            assertThat(notice.event()).isEqualTo(DirectionEvent.GIVEN);
            assertThat(notice.unit().name()).isEqualTo("Danau");
            assertThat(notice.answered()).isFalse();
        });

        directions.answer(id, directions.direction(id).version(), "Sudah");
        assertThat(told(leader)).singleElement().satisfies(notice -> {
            assertThat(notice.event()).isEqualTo(DirectionEvent.ANSWERED);
            assertThat(notice.byName()).isEqualTo(head.account().displayName());
        });
        assertThat(told(head)).hasSize(1);
    }

    @Test
    void forACamatTheDinkesIsToldBecauseItAnswers() {
        give(AddresseeKind.CAMAT);
        assertThat(told(dinkes)).hasSize(1);
        assertThat(told(head)).isEmpty();
    }

    @Test
    void whoeverReadsTheListHasReadWhatStandsInIt() {
        int id = give(AddresseeKind.PUSKESMAS);
        data.back(head);
        notices.readDirections(true);
        assertThat(notices.unread()).hasValue(1);
        notices.readDirections(false);
        assertThat(notices.unread()).hasValue(0);
        directions.answer(id, directions.direction(id).version(), "Sudah");
        data.back(leader);
        notices.readDirections(false);
        assertThat(notices.unread()).hasValue(1);
        notices.readDirections(true);
        assertThat(notices.unread()).hasValue(0);
    }

    @Test
    void aHeadWhoWasMovedReadsNothingOfTheDirection() {
        give(AddresseeKind.PUSKESMAS);
        data.back(new Somebody(head.account(), other.scope()));
        assertThat(notices.unread()).hasValue(0);
        assertThat(notices.newest()).isEmpty();
    }

    private int give(AddresseeKind kind) {
        data.back(leader);
        Addressee to = directions.addressees(DANAU).stream()
                .filter(a -> a.kind() == kind)
                .findFirst()
                .orElseThrow();
        return directions.give(
                new DirectionForm(DANAU, "KIA-K1", null, to, "Jemput ibu hamil", LocalDate.of(2026, 9, 14)));
    }

    private List<DirectionNotice> told(Somebody somebody) {
        data.back(somebody);
        return notices.newest().stream().map(DirectionNotice.class::cast).toList();
    }
}
