package id.pantau.followup.ui;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.DatabaseTest;
import id.pantau.Statements;
import id.pantau.TestClock;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.export.Cell;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.ExportLinks;
import id.pantau.followup.ClosingForm;
import id.pantau.followup.FollowUpFilter;
import id.pantau.followup.FollowUpForm;
import id.pantau.followup.FollowUpService;
import id.pantau.followup.FollowUpWork;
import id.pantau.followup.Owner;
import id.pantau.followup.OwnerKind;
import id.pantau.followup.PlanForm;
import id.pantau.followup.TestFollowUps;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Tindak lanjut: the list. One problem is late, one has no RTL, one is closed, one belongs to another Puskesmas. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class, TestFollowUps.class})
class FollowUpsViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestFollowUps data;

    @Autowired
    private FollowUpWork work;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void fourProblems() {
        data.day("2026-09-07");
        data.kabupaten();
        data.office(Role.HEALTH_OFFICER);
        int late = work.report(new FollowUpForm(DANAU, "KIA-K4", null, "Ibu hamil tidak datang", null));
        var head = Owner.of(OwnerKind.VILLAGE_HEAD);
        work.decide(new PlanForm(late, version(late), null, "Sweeping", head, LocalDate.of(2026, 9, 8), "WEEKLY"));
        data.report(RAWA, "Timbangan rusak");
        int closed = data.report(RAWA, "Kader berhenti");
        work.close(new ClosingForm(closed, version(closed), false, "Belum ada pengganti"));
        data.report(BUKIT, "RAHASIA Bukit");
        data.day("2026-09-11");
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void whatIsLateStandsFirstAndSaysHowLateAndWhoMustAct() {
        open(Map.of());
        assertThat(rows()).hasSize(2);
        assertThat(rows().getFirst())
                .contains("Desa Danau", "Puskesmas Hilir", "Ibu hamil tidak datang", "K4")
                .contains("Sweeping", "PJ: Kepala Desa Danau", "8 September 2026", "! terlambat 3 hari")
                .contains("PJ Pustu Danau, sejak 7 September 2026");
        assertThat(rows().getLast()).contains("Desa Rawa", "Belum ada RTL.", "○ Baru", "Kepala Puskesmas Hilir");
        assertThat(text()).doesNotContain("RAHASIA", "Bukit", "Hulu");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void theFourCountsAreFiltersAndStandInTheAddress() {
        open(Map.of());
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .contains("1 Menunggu saya", "1 Terlambat", "1 Belum ada RTL", "2 Terbuka");
        $(Button.class).withText("1 Terlambat").single().click();
        assertThat(rows()).singleElement().asString().contains("Ibu hamil tidak datang");
        open(Map.of("lihat", "without-plan"));
        assertThat(rows()).singleElement().asString().contains("Timbangan rusak");
        open(Map.of("lihat", "closed"));
        assertThat(rows()).singleElement().asString().contains("Kader berhenti", "✕ Ditutup tanpa hasil");
        open(Map.of("tentang", "KIA-K4"));
        assertThat(rows()).hasSize(1);
        open(Map.of("forum", "WEEKLY"));
        assertThat(rows()).hasSize(1);
        open(Map.of("unit", BUKIT));
        assertThat(text()).contains("Tidak ada masalah yang cocok").doesNotContain("RAHASIA");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void onTheBoardEachProblemStandsInOneColumn() {
        open(Map.of("tampilan", "papan"));
        assertThat($(Section.class).all().stream()
                        .filter(section -> !section.hasClassName("panel"))
                        .map(section -> section.getElement().getTextRecursively())
                        .map(text -> text.replaceFirst("(?s)\\).*", ")")))
                .containsExactly("Baru (1)", "Diproses (0)", "Terlambat (1)", "Selesai (0)", "Ditutup tanpa hasil (1)");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void theFileHoldsWhatIsShown() {
        open(Map.of("lihat", "late"));
        assertThat($(ExportLinks.class).single().table().rows())
                .singleElement()
                .satisfies(row -> assertThat(row).contains(Cell.of("Ibu hamil tidak datang"), Cell.of(3L)));
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void moreProblemsDoNotCostMoreStatements() {
        followUps.list(FollowUpFilter.OPEN);
        long few = Statements.during(jdbc, () -> followUps.list(FollowUpFilter.OPEN));
        for (int i = 0; i < 30; i++) {
            data.report(RAWA, "Masalah " + i);
        }
        assertThat(Statements.during(jdbc, () -> followUps.list(FollowUpFilter.OPEN)))
                .isEqualTo(few);
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void itSpeaksEnglishToo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("tindak-lanjut");
        assertThat(text()).contains("late by 3 days", "No plan yet.");
    }

    private int version(int id) {
        return followUps.details(id).row().version();
    }

    private void open(Map<String, String> choices) {
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        UI.getCurrent().navigate("tindak-lanjut", QueryParameters.simple(choices));
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private List<String> rows() {
        return $(NativeTableBody.class)
                .single()
                .getChildren()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
