package id.pantau.followup.ui;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.followup.ActionForm;
import id.pantau.followup.ClosingForm;
import id.pantau.followup.FollowUpForm;
import id.pantau.followup.FollowUpService;
import id.pantau.followup.FollowUpWork;
import id.pantau.followup.Owner;
import id.pantau.followup.OwnerKind;
import id.pantau.followup.PlanForm;
import id.pantau.followup.TestFollowUps;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** The page of one problem, read. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class, TestFollowUps.class})
class FollowUpPageViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestFollowUps data;

    @Autowired
    private FollowUpWork work;

    @Autowired
    private FollowUpService followUps;

    @BeforeEach
    void aMondayInSeptember() {
        data.day("2026-09-07");
        data.kabupaten();
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void aProblemIsReadFromMasalahToEvaluasiWithItsHistory() {
        int id = closed();
        assertThat(open(id, Texts.INDONESIAN))
                .contains("Desa Danau")
                .containsSubsequence(
                        "Masalah",
                        "Jalan putus",
                        "Penyebab",
                        "Belum diketahui.",
                        "RTL",
                        "Sweeping",
                        "PJ: Kepala Desa Danau")
                .containsSubsequence(
                        "Tindak lanjut", "Enam ibu", "Bukti: BA 12/2026", "Evaluasi", "Semua sudah diperiksa")
                .containsSubsequence("Riwayat", "menutup masalah", "menetapkan RTL", "melaporkan masalah; mulai di");
        assertThat(open(id, Locale.ENGLISH)).contains("Head of village Danau", "closed the problem");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void aProblemElsewhereIsAnsweredLikeOneThatDoesNotExist() {
        int id = closed();
        data.puskesmas(Role.PUSKESMAS_HEAD, "P2", BUKIT);
        String foreign = open(id, Texts.INDONESIAN);
        assertThat(foreign).doesNotContain("Danau", "Jalan");
        assertThat(open(999_999, Texts.INDONESIAN)).isEqualTo(foreign);
        UI.getCurrent().navigate("tindak-lanjut/abc");
        assertThat(text()).isEqualTo(foreign);
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void aFigureThatIsNotReportedYetIsSaidToBeUnknown() {
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        int id = work.report(new FollowUpForm(DANAU, "KIA-K4", null, "Ibu hamil tidak datang", null));
        assertThat(open(id, Texts.INDONESIAN))
                .contains("Angka: saat dibuka dan sesudahnya", "Sekarang", "Belum diketahui.");
        work.close(new ClosingForm(id, version(id), true, "Semua sudah diperiksa"));
        assertThat(open(id, Texts.INDONESIAN))
                .contains("Saat ditutup", "Sebulan sesudah ditutup: Oktober 2026: belum lapor. Belum diketahui.")
                .contains("Tiga bulan sesudah ditutup: Desember 2026: belum lapor. Belum diketahui.");
    }

    private int closed() {
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        int id = data.report(DANAU, "Jalan putus");
        var village = Owner.of(OwnerKind.VILLAGE_HEAD);
        work.decide(new PlanForm(id, version(id), null, "Sweeping", village, LocalDate.of(2026, 9, 14), null));
        work.act(new ActionForm(id, version(id), "Enam ibu didatangi", "BA 12/2026"));
        work.close(new ClosingForm(id, version(id), true, "Semua sudah diperiksa"));
        return id;
    }

    private int version(int id) {
        return followUps.details(id).row().version();
    }

    private static String open(int id, Locale language) {
        UI.getCurrent().setLocale(language);
        UI.getCurrent().navigate("tindak-lanjut/" + id);
        return text();
    }

    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
