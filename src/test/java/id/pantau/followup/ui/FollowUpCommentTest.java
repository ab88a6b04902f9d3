package id.pantau.followup.ui;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.followup.Desk;
import id.pantau.followup.TestFollowUps;
import id.pantau.rollout.TestRollout;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** A comment on the page of a problem, as the head of a Pustu writes it. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class, TestFollowUps.class})
@SignedInAs(Role.PUSTU_HEAD)
class FollowUpCommentTest extends SpringBrowserlessTest {

    @Autowired
    private TestFollowUps data;

    private int id;

    @BeforeEach
    void aProblemOfDanau() {
        data.day("2026-09-07");
        data.kabupaten();
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        data.puskesmas(Role.PUSKESMAS_HEAD, "P2", BUKIT);
        data.pustu(DANAU);
        id = data.report(DANAU, "Jalan putus");
        open(Texts.INDONESIAN);
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    void seatsOfTheOwnUnitAreOfferedByRoleAndNoneOfAnotherPuskesmas() {
        List<String> offered = mentions()
                .getListDataView()
                .getItems()
                .map(desk -> mentions().getItemLabelGenerator().apply(desk))
                .toList();
        assertThat(offered)
                .containsExactly("@PJ Pustu Danau", "@Kepala Puskesmas Hilir", "@Dinas Kesehatan", "@Bupati/Sekda");
        assertThat(page()).doesNotContain("Hulu", "Bukit");
    }

    @Test
    void whatWasSaidStandsInTheHistoryWithWhomItSpeaksTo() {
        say("Ambulans <b>ada</b>?", Desk.PUSKESMAS, Desk.DINKES);
        assertThat(page())
                .containsSubsequence(
                        "Riwayat",
                        "(PJ Pustu, bidan desa) berkomentar kepada @Kepala Puskesmas Hilir, @Dinas Kesehatan.",
                        "“Ambulans <b>ada</b>?”",
                        "melaporkan masalah");
        assertThat($(Paragraph.class).withText("“Ambulans <b>ada</b>?”").exists())
                .as("HTML stays text")
                .isTrue();
        assertThat(text().getValue()).isEmpty();
        open(Locale.ENGLISH);
        assertThat(page()).contains("commented to @");
    }

    @Test
    void whatCannotBeSaidIsRefusedInASentenceAndKept() {
        say(" ");
        assertThat(refusal()).isEqualTo("Tulis komentarnya.");
        say("Ibu 3175091234567890");
        assertThat(refusal()).startsWith("Teks berisi 16 angka seperti NIK.");
        assertThat(text().getValue()).contains("3175091234567890");
        say("a".repeat(100_000));
        assertThat(refusal()).startsWith("Teks paling banyak 1.000 huruf");
        assertThat(page()).doesNotContain("berkomentar");
        say("Dicatat");
        assertThat(page()).contains("berkomentar.", "“Dicatat”");
    }

    private void open(Locale language) {
        UI.getCurrent().setLocale(language);
        UI.getCurrent().navigate("arahan");
        UI.getCurrent().navigate("tindak-lanjut/" + id);
    }

    private void say(String words, Desk... to) {
        text().setValue(words);
        mentions().setValue(Set.of(to));
        test($(Button.class).withText("Kirim komentar").single()).click();
    }

    private TextArea text() {
        return $(TextArea.class).single();
    }

    @SuppressWarnings("unchecked") // the only group on the page is one of desks
    private CheckboxGroup<Desk> mentions() {
        return $(CheckboxGroup.class).single();
    }

    private String refusal() {
        return $(Paragraph.class).withClassName("form-refusal").single().getText();
    }

    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
