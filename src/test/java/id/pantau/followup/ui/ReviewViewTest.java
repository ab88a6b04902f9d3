package id.pantau.followup.ui;

import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.followup.FollowUpFilter;
import id.pantau.followup.FollowUpRow;
import id.pantau.followup.FollowUpService;
import id.pantau.followup.ReviewRow;
import id.pantau.followup.ReviewService;
import id.pantau.followup.TestFollowUps;
import id.pantau.followup.TestReviews;
import id.pantau.rollout.TestRollout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class, TestFollowUps.class, TestReviews.class})
class ReviewViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestFollowUps data;

    @Autowired
    private TestReviews meetings;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private FollowUpService problems;

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
    void aMeetingGoesFromVillageToVillageToItsMinutes() {
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        data.report(RAWA, "Jembatan putus");
        assertThat(open("evaluasi")).contains("Belum ada rapat. Mulai yang pertama di atas.");
        tap("Mulai");
        assertThat(text()).contains("0 dari 2 selesai dibahas", "Desa Rawa", "Kecamatan Hilir");
        assertThat($(Button.class).withText("Sesuai, lanjut").all()).hasSize(1);

        $(Checkbox.class).all().stream()
                .filter(box -> "Sweeping".equals(box.getLabel()))
                .findFirst()
                .ifPresent(box -> test(box).click());
        $(TextArea.class)
                .withPropertyValue(TextArea::getLabel, "Penyebab")
                .all()
                .getFirst()
                .setValue("Banjir");
        tap("Simpan, desa berikutnya");
        assertThat(text()).contains("1 dari 2 selesai dibahas", "Desa Danau", "Tidak ada yang perlu perhatian di sini");
        tap("Sesuai, lanjut");

        assertThat(text()).contains("Semua desa sudah dibahas.");
        tap("Catat notulen");
        assertThat(text()).as("nobody was counted").contains("Isi jumlah hadir");
        $(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, "Kepala Pustu/bidan desa")
                .single()
                .setValue(2);
        tap("Catat notulen");
        assertThat(text())
                .contains("Notulen Evaluasi mingguan", "Puskesmas Hilir", "7 September 2026")
                .contains("Kepala Pustu/bidan desa 2 (2 orang)")
                .contains("Jembatan putus", "Banjir", "Sweeping", "14 September 2026")
                .contains("Sesuai, tanpa hal khusus", "Wakil kepala Pustu", "Kepala Puskesmas Hilir");
        assertThat(problems.list(FollowUpFilter.OPEN).rows())
                .extracting(FollowUpRow::plan)
                .containsExactly("Sweeping");
        open("evaluasi/P1");
        assertThat($(NativeTableBody.class).single().getElement().getTextRecursively())
                .contains("7 September 2026", "Evaluasi mingguan", "2 dari 2 desa", "Tercatat");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void whatIsRefusedStaysOnTheScreenWithItsReason() {
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        data.report(RAWA, "Jembatan putus");
        int id = meetings.begin("2026-09-07");
        open("evaluasi/P1?rapat=" + id);
        TextArea plan = field("RTL: sekarang apa?");
        plan.setValue("Kunjungi ibu dengan NIK 3174012345678901");
        tap("Simpan, desa berikutnya");
        assertThat(text()).contains("Desa Rawa", "0 dari 2");
        assertThat($(Paragraph.class).withClassName("form-refusal").single().getText())
                .contains("NIK");
        assertThat(plan.getValue()).contains("3174012345678901");
        plan.setValue("Kunjungan");
        tap("Simpan, desa berikutnya");
        assertThat(text()).contains("1 dari 2");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void somethingElseIsBroughtUpWithOneTap() {
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        int id = meetings.begin("2026-09-07");
        open("evaluasi/P1?rapat=" + id + "&desa=" + DANAU);
        assertThat($(ReviewTopic.class).withClassName("is-folded").all()).hasSize(1);
        tap("Bahas hal lain");
        assertThat($(ReviewTopic.class).withClassName("is-folded").all()).isEmpty();
        field("Masalah").setValue("Vaksin habis");
        tap("Sesuai, lanjut");
        open("evaluasi/P1?rapat=" + id + "&desa=" + DANAU);
        assertThat(field("Masalah").getValue()).isEqualTo("Vaksin habis");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void theDinkesChoosesAPuskesmasAndReadsItsMinutes() {
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        int id = meetings.begin("2026-09-07");
        data.office(Role.HEALTH_OFFICER);
        assertThat(open("evaluasi")).contains("Pilih Puskesmas untuk melihat rapatnya.");
        assertThat(open("evaluasi/P1"))
                .contains("7 September 2026", "Sedang berlangsung")
                .doesNotContain("Mulai rapat");
        assertThat(open("evaluasi/notulen/" + id))
                .contains("Rapat masih berlangsung", "Belum dibahas", "Danau, Rawa")
                .doesNotContain("Lanjutkan rapat");
        assertThat(open("evaluasi/P1?rapat=" + id))
                .as("the meeting itself is not theirs")
                .contains("Rapat sejauh ini");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void recordedMinutesAreOpenedAgainWithAReason() {
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        int id = meetings.begin("2026-09-07");
        open("evaluasi/P1?rapat=" + id);
        tap("Sesuai, lanjut");
        meetings.finish(id, "2026-09-07", 1);
        open("evaluasi/notulen/" + id);
        tap("Buka kembali");
        field("Alasan").setValue("Rawa belum dibahas");
        $(Button.class).withText("Buka kembali").all().getLast().click();
        assertThat(reviews.details(id).head())
                .returns(true, ReviewRow::isDraft)
                .returns("Rawa belum dibahas", ReviewRow::reason);
    }

    private TextArea field(String label) {
        return $(TextArea.class)
                .withPropertyValue(TextArea::getLabel, label)
                .all()
                .getFirst();
    }

    private void tap(String text) {
        Button button = $(Button.class).withText(text).single();
        test(button).click();
    }

    private String open(String path) {
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        String[] parts = path.split("\\?");
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
        return text();
    }

    private static String text() {
        Component page = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return page.getElement().getTextRecursively();
    }
}
