package id.pantau.followup.ui;

import static id.pantau.facility.TestRegions.facility;
import static id.pantau.facility.TestRegions.serves;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.facility.FacilityIntake;
import id.pantau.followup.ReviewDetails;
import id.pantau.followup.ReviewService;
import id.pantau.followup.ReviewStop;
import id.pantau.followup.TestFollowUps;
import id.pantau.followup.TestReviews;
import id.pantau.region.RegionEntry;
import id.pantau.region.RegionEntry.RegionKind;
import id.pantau.region.RegionIntake;
import id.pantau.rollout.TestRollout;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Fifteen villages in thirty minutes, counted in taps. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class, TestFollowUps.class, TestReviews.class})
class ReviewTapsTest extends SpringBrowserlessTest {

    private static final int VILLAGES = 15;

    /** Villages with a problem; every third one has two. */
    private static final int WITH_PROBLEM = 9;

    @Autowired
    private TestFollowUps data;

    @Autowired
    private TestReviews meetings;

    @Autowired
    private RegionIntake regions;

    @Autowired
    private FacilityIntake facilities;

    @Autowired
    private ReviewService reviews;

    private int taps;

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void fifteenVillagesWithTwelveDecisionsAreTwentyNineTaps() {
        data.day("2026-09-07");
        data.kabupaten();
        List<String> villages = IntStream.range(0, VILLAGES)
                .mapToObj("99.98.02.21%02d"::formatted)
                .toList();
        regions.applyRegions(villages.stream()
                .map(code -> new RegionEntry(2, RegionKind.DESA, code, "Desa " + code, null, null, null))
                .toList());
        facilities.applyFacilities(
                "fasilitas.csv", List.of(facility(2, "P3", "PUSKESMAS", "Jauh", null, villages.getFirst())));
        facilities.applyCatchments(
                "wilayah-kerja.csv",
                villages.stream()
                        .map(code -> serves(2, "P3", code, "2019-01-01"))
                        .toList());
        data.puskesmas(Role.PUSKESMAS_HEAD, "P3", villages.toArray(String[]::new));
        for (int i = 0; i < WITH_PROBLEM; i++) {
            data.report(villages.get(i), "Masalah " + i);
            if (i % 3 == 0) {
                data.report(villages.get(i), "Masalah lain " + i);
            }
        }
        int id = meetings.begin("P3", "2026-09-07");
        ReviewDetails meeting = reviews.details(id);
        assertThat(meeting.stops()).hasSize(VILLAGES);

        UI.getCurrent().setLocale(Texts.INDONESIAN);
        UI.getCurrent().navigate("evaluasi/P3", QueryParameters.fromString("rapat=" + id));
        meeting.stops().forEach(this::discuss);
        $(IntegerField.class).all().getFirst().setValue(1);
        taps++;
        tap("Catat notulen");

        assertThat(reviews.details(id).head())
                .returns(VILLAGES, head -> head.discussed())
                .returns(12, head -> head.decisions())
                .returns(false, head -> head.isDraft());
        assertThat(taps)
                .as("one for each decision, one for each village, two for the end")
                .isEqualTo(12 + VILLAGES + 2);
    }

    private void discuss(ReviewStop stop) {
        List<Checkbox> sweeping = $(Checkbox.class).all().stream()
                .filter(box -> "Sweeping".equals(box.getLabel()))
                .limit(stop.topics().size())
                .toList();
        sweeping.forEach(box -> {
            test(box).click();
            taps++;
        });
        tap(sweeping.isEmpty() ? "Sesuai, lanjut" : "Simpan, desa berikutnya");
    }

    private void tap(String text) {
        test($(Button.class).withText(text).single()).click();
        taps++;
    }
}
