package id.pantau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** In a browser because fingers and the edge of a screen exist only there: "which three villages need me this week, and for what". */
class WeeklyReviewIT extends DemoInBrowser {

    private static final String KEPALA_PUSKESMAS = "kapus.bandar-kejora";
    private static final int MOST_TAPS = 3;

    private int taps;

    @Test
    void three_villages_with_what_they_need_are_seen_without_a_tap_and_opened_with_one() {
        Page page = browser.tapIn(KEPALA_PUSKESMAS);
        List<String> villages = new ArrayList<>();
        assertThat(cards(page).count()).isEqualTo(3);
        for (int i = 0; i < 3; i++) {
            Locator card = cards(page).nth(i);
            BoundingBox box = Objects.requireNonNull(card.boundingBox());
            assertThat(box.y + box.height).as("seen without scrolling").isLessThan(1280);
            assertThat(card.locator("li").first().innerText())
                    .as("indicator with its figure, and people")
                    .containsPattern("\\p{L}.* \\d+,\\d %")
                    .containsPattern("perlu \\d[\\d.]* \\p{L}+");
            villages.add(card.locator(".need-name").innerText().strip());
        }
        assertThat(villages).doesNotHaveDuplicates().allMatch(name -> name.matches("(Desa|Kelurahan) .+"));

        for (int i = 0; i < 3; i++) {
            taps = 0;
            Locator need = cards(page).nth(i).locator(".need-what").first();
            String figure = need.innerText().strip();
            tap(cards(page).nth(i).locator(".need-name"));
            opensVillage(page, villages.get(i), figure);
            assertThat(taps).isLessThanOrEqualTo(MOST_TAPS);
            page.goBack();
            page.locator(".need-cards").waitFor();
        }
        browser.assertNoTrouble();
    }

    @Test
    void any_need_of_a_card_can_be_tapped_and_opens_with_the_village() {
        Page page = browser.tapIn(KEPALA_PUSKESMAS);
        String village = cards(page).first().locator(".need-name").innerText().strip();
        Locator last = cards(page).first().locator(".need-what").last();
        String figure = last.innerText().strip();
        BoundingBox finger = Objects.requireNonNull(last.boundingBox());
        assertThat(finger.height).isGreaterThanOrEqualTo(44);
        tap(last);
        opensVillage(page, village, figure);
        browser.assertNoTrouble();
    }

    private static Locator cards(Page page) {
        page.locator(".need-cards").waitFor();
        return page.locator(".need-cards > ol").first().locator("> li");
    }

    private void tap(Locator where) {
        taps++;
        where.tap();
    }

    /** @param figure as the card named it: "K6 41,0 %" */
    private static void opensVillage(Page page, String name, String figure) {
        page.waitForURL(url -> url.contains("/desa/"));
        assertThat(page.locator("main h1").first().innerText()).contains(name);
        Locator row = page.locator(".row-asked");
        row.waitFor();
        assertThat(row.count()).isEqualTo(1);
        assertThat(row.innerText()).contains(figure.substring(figure.lastIndexOf(' ', figure.length() - 3) + 1));
        BoundingBox box = Objects.requireNonNull(row.boundingBox());
        assertThat(box.y).as("in sight").isBetween(-1.0, 1280.0);
    }
}
