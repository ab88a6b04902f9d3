package id.pantau.followup.ui;

import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.followup.FollowUpFilter;
import id.pantau.followup.FollowUpService;
import id.pantau.followup.FollowUpState;
import id.pantau.followup.TestFollowUps;
import id.pantau.followup.TestNight;
import id.pantau.rollout.TestRollout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** A problem that the night opened and now proposes to close, as people see it. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class, TestFollowUps.class, TestNight.class})
class ProposalViewTest extends SpringBrowserlessTest {

    private static final String SAID = "Angka sudah kembali ke laju: K6 31,7 %, laju 26,7 % (April 2026)";

    @Autowired
    private TestFollowUps data;

    @Autowired
    private TestNight night;

    @Autowired
    private FollowUpService service;

    private int id;

    @BeforeEach
    void danauHasRecovered() {
        data.day("2026-04-07");
        data.kabupaten();
        night.danauFallsBehind();
        night.on("2026-04-07");
        night.month(4, 10, 4, 4);
        night.on("2026-05-07");
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        id = service.list(FollowUpFilter.OPEN).rows().getFirst().id();
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void theListAndThePageSayThatClosingIsProposed() {
        assertThat(open("tindak-lanjut", Texts.INDONESIAN)).contains("○ Baru · diusulkan selesai");
        UI.getCurrent().navigate("tindak-lanjut", QueryParameters.simple(Map.of("lihat", "proposed")));
        assertThat(text()).contains("Cakupan K6 15,0 %");
        UI.getCurrent().navigate("tindak-lanjut", QueryParameters.simple(Map.of("tampilan", "papan")));
        assertThat(text()).contains("diusulkan selesai");
        assertThat(open("tindak-lanjut/" + id, Texts.INDONESIAN))
                .contains("Diusulkan selesai sejak 7 Mei 2026. Periksa, lalu tutup dengan evaluasi.")
                .contains("Otomatis dari Perlu perhatian, 7 April 2026")
                .contains("sistem mengusulkan selesai.“" + SAID);
        assertThat(open("tindak-lanjut/" + id, Locale.ENGLISH)).contains("Proposed to be closed since");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void theEvaluationBeginsWithTheProposalAndIsNeverEmpty() {
        open("tindak-lanjut/" + id, Texts.INDONESIAN);
        click("Tutup");
        TextArea evaluation = evaluation();
        assertThat(evaluation.getValue()).isEqualTo(SAID);
        evaluation.setValue("");
        click("Tutup masalah");
        assertThat(state()).isEqualTo(FollowUpState.NEW);
        evaluation.setValue(SAID);
        click("Tutup masalah");
        assertThat(state()).isEqualTo(FollowUpState.DONE);
        assertThat(text()).contains("● Selesai").doesNotContain("Diusulkan selesai sejak");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void withoutAProposalTheEvaluationBeginsEmpty() {
        night.month(5, 0, 4, 4);
        night.on("2026-06-08");
        assertThat(open("tindak-lanjut/" + id, Texts.INDONESIAN))
                .contains("usulan selesai gugur", "Angka kembali di luar laju")
                .doesNotContain("Diusulkan selesai sejak");
        click("Tutup");
        assertThat(evaluation().getValue()).isEmpty();
    }

    private FollowUpState state() {
        return service.details(id).row().state();
    }

    private void click(String label) {
        List<Button> buttons = $(Button.class).all().stream()
                .filter(button -> label.equals(button.getText()))
                .toList();
        test(buttons.getLast()).click();
    }

    private static String open(String path, Locale language) {
        UI.getCurrent().setLocale(language);
        UI.getCurrent().navigate(path);
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

    private TextArea evaluation() {
        return $(TextArea.class)
                .withCondition(area -> area.getLabel().equals("Evaluasi"))
                .single();
    }
}
