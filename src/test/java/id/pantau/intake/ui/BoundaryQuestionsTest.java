package id.pantau.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import id.pantau.TestClock;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.ui.DateField;
import id.pantau.intake.IntakeTest;
import id.pantau.region.BoundaryChange;
import id.pantau.region.CoordinateChoice;
import id.pantau.region.TestBoundaries;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** What the page asks before boundaries are saved. */
@IntakeTest
@Import({TestAccounts.class, TestClock.class})
@SignedInAs(Role.HEALTH_OFFICER)
class BoundaryQuestionsTest extends BoundaryPage {

    /** Some way east of the kabupaten, whatever the zone. */
    private static final String METRES = """
            {"type": "FeatureCollection", "features": [{"type": "Feature",
            "properties": {"kode": "81.20.01.2001", "nama": "Mata Air"},
            "geometry": {"type": "Polygon", "coordinates":
            [[[500000, 9600000], [511000, 9600000], [511000, 9611000], [500000, 9611000], [500000, 9600000]]]}}]}
            """;

    @Test
    void a_doubtful_shape_is_confirmed_by_itself() {
        upload(three().village("8120020002", "Bandarr", 128.3, 128.4, -3.1));
        assertThat(count("doubtful")).isEqualTo("1");
        assertThat(count("matched")).isEqualTo("3");

        click("boundary.doubtful.check");
        assertThat(text()).contains(texts.text("boundary.doubtful.none"));
        @SuppressWarnings("unchecked")
        ComboBox<BoundaryChange> other = $(ComboBox.class).single();
        other.setValue(other.getGenericDataView().getItem(0));
        click("boundary.doubtful.check");

        assertThat(count("doubtful")).isEqualTo("0");
        click("boundary.save");
        assertThat(boundaries.villageCodeAt(128.35, -3.05)).contains("81.20.02.1002");
    }

    @Test
    void the_suggestion_and_another_village_exclude_each_other() {
        upload(three().shape(
                        "\"kode\": \"8120029999\", \"nama\": \"Bandar\", \"kecamatan\": \"Hilir\"",
                        128.3,
                        128.4,
                        -3.1));
        var suggestion = $(Checkbox.class).single();
        @SuppressWarnings("unchecked")
        ComboBox<BoundaryChange> other = $(ComboBox.class).single();
        assertThat(suggestion.isEnabled()).isTrue();

        other.setValue(other.getGenericDataView().getItem(0));
        suggestion.setValue(true);
        assertThat(other.getValue()).isNull();
        other.setValue(other.getGenericDataView().getItem(0));
        assertThat(suggestion.getValue()).isFalse();
    }

    @Test
    void a_file_that_only_comes_near_villages_is_decided_and_not_lost() {
        upload(new TestBoundaries()
                .shape("\"nama\": \"Mata Air\"", 128, 128.13, -3.1)
                .shape("\"nama\": \"Lembah\"", 128.13, 128.2, -3.1));
        assertThat($(Button.class).withText(texts.text("boundary.save")).all()).isEmpty();
        $(Checkbox.class).all().forEach(box -> box.setValue(true));

        click("boundary.doubtful.check");

        assertThat(count("matched")).isEqualTo("2");
        click("boundary.save");
        assertThat(boundaries.villageCodeAt(128.05, -3.05)).contains("81.20.01.2001");
    }

    @Test
    void metres_of_no_stated_zone_are_asked_for() {
        upload("utm.geojson", METRES);

        assertThat(text()).contains(texts.text("boundary.verdict.ASKS"));
        Select<CoordinateChoice> choice = select($(CoordinateQuestion.class).single());
        choice.setValue(choice.getGenericDataView()
                .getItems()
                .filter(c -> c.system().equals("EPSG:32752"))
                .findFirst()
                .orElseThrow());
        click("boundary.system.read");

        assertThat(text()).contains(texts.text("boundary.verdict.READY"));
        click("boundary.save");
        assertThat(boundaries.villageCodeAt(129.05, -3.57)).contains("81.20.01.2001");
    }

    @Test
    void a_village_that_was_split_off_is_ticked() {
        upload(three());
        $(DateField.class).single().setValue(LocalDate.of(2025, 1, 1));
        click("boundary.save");
        $(DateField.class).single().setValue(LocalDate.of(2025, 7, 1));
        upload(three().village("81.20.02.1002", "Bandar", 128.3, 128.4, -3.1));

        @SuppressWarnings("unchecked")
        CheckboxGroup<BoundaryChange> began = $(CheckboxGroup.class).single();
        assertThat(began.getValue()).isEmpty();
        began.select(began.getGenericDataView().getItem(0));
        click("boundary.save");

        assertThat(regions.village("81.20.02.1002").orElseThrow().since()).isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @SuppressWarnings("unchecked")
    private static Select<CoordinateChoice> select(CoordinateQuestion question) {
        return question.getChildren()
                .filter(Select.class::isInstance)
                .map(Select.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
