package id.pantau.followup.ui;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.followup.FollowUpDetails;
import id.pantau.followup.FollowUpForm;
import id.pantau.followup.FollowUpService;
import id.pantau.followup.FollowUpWork;
import id.pantau.followup.TestFollowUps;
import id.pantau.rollout.TestRollout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** "Laporkan masalah", as every page offers it. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class, TestFollowUps.class})
class ReportDialogTest extends SpringBrowserlessTest {

    private static final String K4 = "KIA-K4";

    @Autowired
    private TestFollowUps data;

    @Autowired
    private FollowUpWork work;

    @Autowired
    private FollowUpService followUps;

    private final List<Integer> reported = new ArrayList<>();

    @BeforeEach
    void thePustuOfDanau() {
        data.day("2026-09-07");
        data.kabupaten();
        data.pustu(DANAU);
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void aFigureIsReportedInOneTapAndTwoTexts() {
        open(Texts.INDONESIAN, new ReportDialog.Subject(DANAU, "Desa Danau", K4, "Ibu hamil periksa (K4)", null));
        assertThat(text()).contains("Laporkan masalah: Desa Danau", "Tentang Ibu hamil periksa (K4)");
        area("Masalah").setValue("Enam ibu hamil tidak datang");
        area("Penyebab").setValue("Jalan putus");
        click("Laporkan");
        assertThat($(Dialog.class).all()).isEmpty();
        FollowUpDetails problem = followUps.details(reported.getFirst());
        assertThat(problem.row().problem()).isEqualTo("Enam ibu hamil tidak datang");
        assertThat(problem.row().indicatorCode()).isEqualTo(K4);
        assertThat(problem.cause()).isEqualTo("Jalan putus");
        assertThat($(Notification.class).all()).isNotEmpty();
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void anEmptyProblemAndANumberLikeANikAreRefusedAndNothingIsLost() {
        open(Texts.INDONESIAN, ReportDialog.Subject.of(DANAU, "Desa Danau"));
        area("Penyebab").setValue("Ombak");
        click("Laporkan");
        assertThat(refusal()).isEqualTo("Tulis masalahnya.");
        area("Masalah").setValue("Ibu 1234567890123456 tidak datang");
        click("Laporkan");
        assertThat(refusal()).isEqualTo(UI.getCurrent().getTranslation("text.error.personal-number"));
        assertThat(area("Masalah").getValue()).contains("1234567890123456");
        assertThat(area("Penyebab").getValue()).isEqualTo("Ombak");
        assertThat(reported).isEmpty();
        area("Masalah").setValue("a".repeat(100_000));
        click("Laporkan");
        assertThat(refusal()).contains("1.000").contains("100.000");
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void whereOneIsOpenThatOneIsOfferedAndTheTextStays() {
        int open = work.report(new FollowUpForm(DANAU, K4, null, "Sudah ada", null));
        open(Texts.INDONESIAN, new ReportDialog.Subject(DANAU, "Desa Danau", K4, "K4", Period.month(2026, 8)));
        assertThat(text()).contains("Tentang K4, Agustus 2026");
        area("Masalah").setValue("Enam ibu hamil tidak datang");
        click("Laporkan");
        assertThat(refusal()).startsWith("Untuk Danau sudah ada masalah terbuka");
        assertThat(area("Masalah").getValue()).isEqualTo("Enam ibu hamil tidak datang");
        Anchor link = $(Anchor.class).withText("Buka masalah yang sudah ada").single();
        assertThat(link.getHref()).isEqualTo("tindak-lanjut/" + open);
        assertThat(link.getTarget()).contains("_blank");
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void aForeignUnitIsRefusedInEnglishToo() {
        open(Locale.ENGLISH, ReportDialog.Subject.of(BUKIT, "Kelurahan Bukit"));
        area("Problem").setValue("Something");
        click("Report");
        assertThat(refusal()).isEqualTo(UI.getCurrent().getTranslation("error.unknown-unit", BUKIT));
        assertThat(reported).isEmpty();
    }

    private void open(Locale language, ReportDialog.Subject subject) {
        UI.getCurrent().setLocale(language);
        var dialog = new ReportDialog(work, followUps, subject, reported::add);
        UI.getCurrent().add(dialog);
        dialog.open();
    }

    private String text() {
        Dialog dialog = $(Dialog.class).single();
        return dialog.getHeaderTitle() + " " + dialog.getElement().getTextRecursively();
    }

    private TextArea area(String label) {
        return $(TextArea.class)
                .withCondition(area -> label.equals(area.getLabel()))
                .single();
    }

    private void click(String text) {
        $(Button.class).withText(text).first().click();
    }

    private String refusal() {
        return $(Paragraph.class).withClassName("form-refusal").single().getText();
    }
}
