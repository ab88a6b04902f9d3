package id.pantau.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.TestClock;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.ui.DateField;
import id.pantau.intake.IntakeTest;
import id.pantau.region.BoundaryChange;
import id.pantau.region.ui.VillageMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Boundaries are seen before they are saved. */
@IntakeTest
@Import({TestAccounts.class, TestClock.class})
@SignedInAs(Role.HEALTH_OFFICER)
class BoundaryImportViewTest extends BoundaryPage {

    @Test
    void a_good_file_is_seen_first_and_saved_then() {
        upload(three());

        assertThat(text()).contains(texts.text("boundary.verdict.READY"));
        assertThat($(VillageMap.class).all()).hasSize(1);
        assertThat($(ChangeGrid.class).single().getGenericDataView().getItems())
                .as("what is to be looked at, the pressing first")
                .extracting(BoundaryChange::name)
                .containsExactly("Mata Air", "Lembah", "Bandar");
        assertThat(count("matched")).isEqualTo("3");
        assertThat(count("resized")).isEqualTo("2");
        assertThat(count("missing")).isEqualTo("1");
        assertThat(boundaries.villages()).as("nothing is changed yet").isEqualTo(before);

        click("boundary.save");

        assertThat(text()).contains(texts.text("boundary.saved", "3", "20 November 2026"));
        assertThat(boundaries.villages()).isPresent().isNotEqualTo(before);
        assertThat($(VersionGrid.class).single().getGenericDataView().getItems())
                .hasSize(2);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void the_change_of_an_area_is_told_in_square_kilometres_and_percent() {
        upload(three());

        var change = $(ChangeGrid.class).single().getGenericDataView().getItem(0);
        var words = new ChangeText($(ChangeGrid.class).single());
        assertThat(words.percent(change)).isEqualTo("+30,0 %");
        assertThat(words.area(change.before())).isEqualTo("123,47 km²");
        assertThat(words.area(change.after())).isEqualTo("160,51 km²");
    }

    @Test
    void a_refused_file_says_why_and_keeps_the_old_map() {
        upload("batas.geojson", "{\"type\": \"FeatureCollection\", \"features\": []}");

        assertThat(text()).contains(texts.text("boundary.verdict.REFUSED"));
        assertThat($(ProblemGrid.class).single().getGenericDataView().getItems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.key()).isEqualTo("region.boundary.no-features");
                    assertThat(p.file()).isEqualTo("batas.geojson");
                });
        assertThat(buttons()).doesNotContain(texts.text("boundary.save"));
        assertThat(boundaries.villages()).isEqualTo(before);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void cancelling_leaves_nothing() {
        upload(three());
        assertThat(leftovers()).hasSize(1);

        click("boundary.cancel");

        assertThat(text()).contains(texts.text("boundary.cancelled"));
        assertThat(boundaries.villages()).isEqualTo(before);
        assertThat(database.count("boundary_version")).isEqualTo(1);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void leaving_the_page_leaves_nothing() {
        upload(three());

        navigate(PackImportView.class);

        assertThat(leftovers()).isEmpty();
        assertThat(database.count("boundary_version")).isEqualTo(1);
    }

    @Test
    void another_day_is_looked_at_anew() {
        upload(three());

        $(DateField.class).single().setValue(LocalDate.of(2026, 7, 1));

        assertThat($(ProblemGrid.class).single().getGenericDataView().getItems())
                .extracting(p -> p.key())
                .contains("boundary.day.before-first");
        click("boundary.save");
        assertThat(boundaries.villages()).as("today is after the first version").isEqualTo(before);
        assertThat(boundaries.villages(LocalDate.of(2026, 7, 1))).isNotEqualTo(before);
    }
}
