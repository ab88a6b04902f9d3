package id.pantau.followup.ui;

import static id.pantau.facility.TestRegions.DANAU;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.DatabaseTest;
import id.pantau.Statements;
import id.pantau.TestClock;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Texts;
import id.pantau.followup.TestFollowUps;
import id.pantau.followup.TestFollowUps.Somebody;
import id.pantau.rollout.TestRollout;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The bell in the frame, as somebody at the desk of a Pustu uses it. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class, TestFollowUps.class})
class NoticeBellTest extends SpringBrowserlessTest {

    @Autowired
    private TestFollowUps data;

    @Autowired
    private JdbcClient jdbc;

    private Somebody pustu;
    private int first;

    @BeforeEach
    void twoProblems() {
        data.day("2026-09-07");
        data.kabupaten();
        data.pustu(DANAU);
        pustu = data.now();
        data.office(Role.HEALTH_OFFICER);
        first = data.report(DANAU, "Jalan putus");
        data.report(DANAU, "Perahu rusak");
        data.back(pustu);
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void itSaysInWordsHowMuchIsUnreadAndWhatItIs() {
        go("tindak-lanjut", Texts.INDONESIAN);
        assertThat(bell().getAriaLabel()).contains("Pemberitahuan: 2 belum dibaca");
        open();
        assertThat(messages())
                .containsSubsequence(
                        "Pemberitahuan",
                        "Belum dibaca",
                        "Desa Danau · Perahu rusak",
                        "7 September 2026, 09.00 WIB",
                        "Akun uji (Petugas Dinkes) melaporkan masalah; mulai di PJ Pustu Danau.",
                        "Jalan putus");
        assertThat(links()).contains("tindak-lanjut/" + first);
        go("arahan", Locale.ENGLISH);
        assertThat(bell().getAriaLabel()).contains("Notifications: 2 unread");
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void whoOpensTheProblemHasReadItsMessage() {
        go("tindak-lanjut/" + first, Texts.INDONESIAN);
        assertThat(bell().getAriaLabel()).contains("Pemberitahuan: 1 belum dibaca");
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void aMessageThatComesWhileItsPageIsOpenIsReadOnTheSamePage() {
        go("tindak-lanjut/" + first, Texts.INDONESIAN);
        jdbc.sql("UPDATE notification SET read_at = NULL WHERE follow_up_id = ?")
                .param(first)
                .update();
        go("tindak-lanjut/" + first + "?dari=lonceng", Texts.INDONESIAN);
        assertThat(bell().getAriaLabel()).contains("Pemberitahuan: 1 belum dibaca");
        data.office(Role.HEALTH_OFFICER);
        data.report(DANAU, "Listrik padam");
        data.back(pustu);
        go("tindak-lanjut/" + first, Texts.INDONESIAN);
        assertThat(bell().getAriaLabel()).contains("Pemberitahuan: 2 belum dibaca");
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void allIsReadWithOneTap() {
        go("tindak-lanjut", Texts.INDONESIAN);
        open();
        test($(Button.class).withText("Tandai semua sudah dibaca").single()).click();
        assertThat(bell().getAriaLabel()).contains("Pemberitahuan: semua sudah dibaca");
        assertThat(messages()).contains("Jalan putus").doesNotContain("Belum dibaca", "Tandai semua");
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void theClockIsNamedWhereItHandedOn() {
        data.day("2026-09-15");
        jdbc.sql("""
                        INSERT INTO follow_up_step (follow_up_id, kind, from_desk, to_desk, policy, by_name, happened_at)
                        VALUES (?, 'FORWARDED', 'PUSTU', 'PUSKESMAS', 'PUSTU_TO_PUSKESMAS', '-', '2026-09-15 02:00:00')
                        """).param(first).update();
        jdbc.sql("""
                        INSERT INTO notification (account_id, follow_up_id, step_id, created_at)
                        SELECT ?, follow_up_id, MAX(id), '2026-09-15 02:00:00' FROM follow_up_step WHERE follow_up_id = ?
                        """).params(pustu.account().accountId(), first).update();
        go("tindak-lanjut", Texts.INDONESIAN);
        open();
        assertThat(messages()).contains("waktunya habis di PJ Pustu Danau, diteruskan ke Kepala Puskesmas Hilir.");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void whoHasNoMessagesIsToldWhatWillStandThere() {
        data.office(Role.EXECUTIVE);
        go("tindak-lanjut", Texts.INDONESIAN);
        assertThat(bell().getAriaLabel()).contains("Pemberitahuan: semua sudah dibaca");
        open();
        assertThat(messages()).contains("Belum ada pemberitahuan.");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void anAdministratorHasNoBell() {
        data.office(Role.ADMIN);
        go("pengaturan", Texts.INDONESIAN);
        assertThat($(Popover.class).exists()).isFalse();
    }

    @Test
    @SignedInAs(Role.DISPLAY)
    void aWallScreenHasNoBell() {
        data.office(Role.DISPLAY);
        go("ilp", Texts.INDONESIAN);
        assertThat($(Popover.class).exists()).isFalse();
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void theNumberCostsOneStatementAPage() {
        data.office(Role.HEALTH_OFFICER);
        Somebody told = data.now();
        catalogue();
        long with = catalogue();
        data.back(new Somebody(told.account(), Scope.regency(Role.DISPLAY)));
        assertThat(with).isEqualTo(catalogue() + 1);
        data.back(told);
        catalogue();
        assertThat(Statements.during(jdbc, () -> go("data/katalog?kelompok=bumil", Texts.INDONESIAN)))
                .as("the same page with another choice")
                .isLessThan(with);
    }

    /** Statements of a page that shows the same to everybody. */
    private long catalogue() {
        go("arahan", Texts.INDONESIAN);
        return Statements.during(jdbc, () -> go("data/katalog", Texts.INDONESIAN));
    }

    private static void go(String path, Locale language) {
        UI.getCurrent().setLocale(language);
        String[] parts = path.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    private Button bell() {
        return (Button) $(Popover.class).single().getTarget();
    }

    private void open() {
        $(Popover.class).single().open();
    }

    private String messages() {
        return $(Popover.class).single().getElement().getTextRecursively();
    }

    private List<String> links() {
        return $(Anchor.class, $(NoticeList.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }
}
