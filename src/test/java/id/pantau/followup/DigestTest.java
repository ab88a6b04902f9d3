package id.pantau.followup;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.followup.TestFollowUps.Somebody;
import id.pantau.indicator.Catalogue;
import id.pantau.rollout.TestRollout;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.MailSender;
import org.springframework.transaction.annotation.Transactional;

/** The daily letters, sent to a mail server on this machine. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class})
class DigestTest {

    @Autowired
    private DigestRun digest;

    @Autowired
    private DigestStore store;

    @Autowired
    private DigestWork without;

    @Autowired
    private OncePerDay days;

    @Autowired
    private FollowUpComments comments;

    @Autowired
    private NoticeService notices;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private TestFollowUps data;

    @Autowired
    private TestRollout units;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private FakeMailServer server;
    private Somebody pustu;
    private Somebody head;
    private Somebody dinkes;
    private int id;

    @BeforeEach
    void aProblemOfDanau() throws IOException {
        server = new FakeMailServer();
        data.day("2026-09-07");
        data.kabupaten();
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        head = data.now();
        data.pustu(DANAU);
        pustu = data.now();
        data.office(Role.HEALTH_OFFICER);
        dinkes = data.now();
        address(pustu, "bidan@danau.test");
        address(head, "kapus@hilir.test");
        id = data.report(DANAU, "Ibu Aminah tidak datang");
        jdbc.sql("UPDATE follow_up SET indicator_code = 'KIA-K4', period = 319 WHERE id = ?")
                .param(id)
                .update();
    }

    @AfterEach
    void theEnd() throws IOException {
        server.close();
        data.end();
    }

    @Test
    void aLetterNamesUnitIndicatorAndStepAndNothingThatSomebodyWrote() throws Exception {
        comments.comment(new CommentForm(id, "Telepon 0812345", Set.of(Desk.PUSTU)));
        assertThat(run()).isEqualTo(new DigestResult(1, 0));
        var letter = server.letters().getFirst();
        assertThat(letter.to()).isEqualTo("bidan@danau.test");
        assertThat(letter.subject()).isEqualTo("Pantau ILP: 2 pemberitahuan belum dibaca");
        String indicator = catalogue.byCode("KIA-K4").orElseThrow().name(Texts.INDONESIAN);
        assertThat(letter.body())
                .contains(
                        "- Desa Danau · " + indicator + ": masalah dilaporkan, sekarang di Kepala Pustu",
                        "- Desa Danau · " + indicator + ": ada komentar untuk Anda")
                .doesNotContain("Aminah", "0812345", "Akun uji", "http");
    }

    @Test
    void aNamedAddressGivesEachLineItsLink() {
        var named = new DigestText(Texts.ofBundles(), catalogue, "https://pantau.test/ilp/");
        data.back(pustu);
        assertThat(named.body(notices.newest(), named.indicators()))
                .contains("\n  https://pantau.test/ilp/tindak-lanjut/" + id + "\n");
    }

    @Test
    void nothingIsSentTwiceAndWhatWasReadIsNotSent() {
        assertThat(run()).isEqualTo(new DigestResult(1, 0));
        assertThat(run()).isEqualTo(new DigestResult(0, 0));
        data.back(dinkes);
        data.report(DANAU, "b");
        data.back(pustu);
        notices.readAll(Integer.MAX_VALUE);
        assertThat(run()).isEqualTo(new DigestResult(0, 0));
        assertThat(server.letters()).hasSize(1);
    }

    @Test
    void whatWasNotTakenGoesOutTheNextNight() {
        data.back(dinkes);
        comments.comment(new CommentForm(id, "a", Set.of(Desk.PUSKESMAS)));
        server.refuse("bidan@danau.test");
        assertThat(run()).isEqualTo(new DigestResult(1, 1));
        assertThat(server.letters()).extracting(FakeMailServer.Letter::to).containsExactly("kapus@hilir.test");
        assertThat(mailed()).isEqualTo(1);
        server.takeAll();
        assertThat(run()).isEqualTo(new DigestResult(1, 0));
        assertThat(server.letters())
                .extracting(FakeMailServer.Letter::to)
                .containsExactly("kapus@hilir.test", "bidan@danau.test");
    }

    @Test
    void aServerThatIsDownIsNotTriedForEverybody() {
        for (int i = 0; i < 5; i++) {
            data.pustu(DANAU);
            address(data.now(), "bidan" + i + "@danau.test");
        }
        data.back(dinkes);
        data.report(DANAU, "b");
        var tried = new AtomicInteger();
        MailSender down = letters -> {
            tried.incrementAndGet();
            throw new MailSendException("bidan@danau.test");
        };
        assertThat(digest.run(down)).isEqualTo(new DigestResult(0, 6));
        assertThat(tried).hasValue(3);
        assertThat(mailed()).isZero();
    }

    @Test
    void addressesThatDoNotExistKeepNobodyElseFromTheirs() {
        for (int i = 0; i < 4; i++) {
            data.pustu(DANAU);
            address(data.now(), "bidan" + i + "@danau.test");
            server.refuse("bidan" + i + "@danau.test");
        }
        data.back(dinkes);
        data.report(DANAU, "b");
        comments.comment(new CommentForm(id, "a", Set.of(Desk.PUSKESMAS)));
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        address(data.now(), "kapus2@hilir.test");
        data.back(dinkes);
        comments.comment(new CommentForm(id, "a", Set.of(Desk.PUSKESMAS)));
        assertThat(run()).isEqualTo(new DigestResult(3, 4));
    }

    @Test
    void whoWasMovedIsWrittenNothingOfTheUnitsLeftBehind() {
        jdbc.sql("UPDATE account_scope SET unit_id = ? WHERE account_id = ?")
                .params(units.villageId(BUKIT), pustu.account().accountId())
                .update();
        assertThat(run()).isEqualTo(new DigestResult(0, 0));
        assertThat(mailed()).isZero();
    }

    @Test
    void closedAccountsAndThoseWithAOneTimePasswordGetNothing() {
        jdbc.sql("UPDATE account SET enabled = FALSE WHERE id = ?")
                .param(pustu.account().accountId())
                .update();
        assertThat(run()).isEqualTo(new DigestResult(0, 0));
        jdbc.sql("UPDATE account SET enabled = TRUE, must_change_password = TRUE WHERE id = ?")
                .param(pustu.account().accountId())
                .update();
        assertThat(run()).isEqualTo(new DigestResult(0, 0));
    }

    @Test
    void itGoesOutOnceADayAfterSixInTheMorning() {
        var work = new DigestWork(days, store, digest, provider(server.sender()));
        clock.is(Instant.parse("2026-09-07T22:59:59Z"));
        assertThat(work.runIfDue()).isEmpty();
        clock.is(Instant.parse("2026-09-07T23:00:00Z"));
        assertThat(work.runIfDue()).contains(new DigestResult(1, 0));
        data.back(dinkes);
        data.report(DANAU, "b");
        assertThat(work.runIfDue()).isEmpty();
        data.day("2026-09-09");
        assertThat(work.runIfDue()).contains(new DigestResult(1, 0));
    }

    @Test
    void withoutAMailServerNothingHappens() {
        data.day("2026-09-08");
        assertThat(without.runIfDue()).isEmpty();
        assertThat(mailed()).isZero();
    }

    private DigestResult run() {
        return digest.run(server.sender());
    }

    private void address(Somebody somebody, String address) {
        jdbc.sql("UPDATE account SET email = ? WHERE id = ?")
                .params(address, somebody.account().accountId())
                .update();
    }

    private int mailed() {
        return jdbc.sql("SELECT COUNT(*) FROM notification WHERE mailed_at IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    private static ObjectProvider<MailSender> provider(MailSender sender) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", sender);
        return beans.getBeanProvider(MailSender.class);
    }
}
