package id.pantau.region.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.region.ui.MapArea;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleBarTest {

    @ParameterizedTest
    @CsvSource({"100,120,10 km,100", "40,120,2 km,50", "900,120,100 km,111.11", "3,120,200 m,66.67", "50,120,5 km,100"})
    void a_bar_is_the_longest_round_length_that_has_room(
            double metresPerPoint, double most, String text, double length) {
        ScaleBar bar = ScaleBar.of(metresPerPoint, most);

        assertThat(bar.text()).isEqualTo(text);
        assertThat(bar.length()).isCloseTo(length, within(0.01));
    }

    /** A degree of longitude is 111,32 km times the cosine of the latitude. */
    @ParameterizedTest
    @CsvSource({"-0.5,0.5", "-8.5,-7.5", "59.5,60.5"})
    void the_scale_is_true_for_the_latitude_in_the_middle(double south, double north) {
        var projection =
                new Projection(new MapArea("", 107, south, 108, north), new Rectangle2D.Double(0, 0, 500, 5000));

        double degree = projection.point(108, south).getX()
                - projection.point(107, south).getX();
        assertThat(degree * projection.metresPerPoint())
                .isCloseTo(111_319.5 * Math.cos(Math.toRadians((south + north) / 2)), within(1.0));
    }

    @Test
    void the_area_stands_whole_in_the_middle_of_its_frame_with_north_above() {
        var projection = new Projection(new MapArea("", 107, -3, 108, -2), new Rectangle2D.Double(10, 20, 400, 200));

        assertThat(projection.point(107.5, -2).getY()).isCloseTo(20, within(0.01));
        assertThat(projection.point(107.5, -3).getY()).isCloseTo(220, within(0.01));
        assertThat(projection.point(107.5, -2).getX()).isCloseTo(210, within(0.01));
    }
}
