package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.FacilityRow;
import id.pantau.region.DistrictRow;
import id.pantau.region.VillageRow;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may see what: rules §7. Puskesmas 901 serves villages 1 and 2, 902 only village 3; nobody serves village 4. */
class SightTest {

    private static final Scope OWN_PUSKESMAS = new Scope(Role.PUSKESMAS_HEAD, false, Set.of(901), Set.of(1, 2));
    private static final Scope OWN_VILLAGES = new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(2, 3));

    private final Structure structure =
            new Sample().puskesmas(901, 1, 2).puskesmas(902, 3).village(4, 9).structure();
    private final Indicator open = Sample.flow();
    private final Indicator sensitive = Sample.sensitive(open);

    private Sight sight(Scope scope, Channel channel, Indicator indicator) {
        return new Sight(scope, channel, structure, indicator);
    }

    private @Nullable FigureState village(Sight sight, int id) {
        VillageRow village = structure.village(id).orElseThrow();
        return sight.blocked(village);
    }

    private @Nullable FigureState puskesmas(Sight sight, int id) {
        FacilityRow facility = structure.puskesmas(id).orElseThrow();
        return sight.blocked(facility);
    }

    private @Nullable FigureState district(Sight sight, int id) {
        return sight.blocked(structure.districts().stream()
                .filter(d -> d.id() == id)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void the_dinkes_sees_everything_on_its_screen() {
        Sight sight = sight(Sample.dinkes(), Channel.SCREEN, sensitive);

        assertThat(village(sight, 4)).isNull();
        assertThat(puskesmas(sight, 902)).isNull();
        assertThat(district(sight, 1)).isNull();
        assertThat(sight.wholeBlocked()).isNull();
        assertThat(sight.showsVillages()).isTrue();
    }

    @Test
    void on_paper_a_sensitive_figure_goes_no_further_down_than_several_villages() {
        Sight sight = sight(Sample.dinkes(), Channel.PRINT, sensitive);

        assertThat(village(sight, 1)).isEqualTo(FigureState.HIDDEN);
        assertThat(district(sight, 1)).isEqualTo(FigureState.HIDDEN);
        assertThat(puskesmas(sight, 902)).as("a single village").isEqualTo(FigureState.HIDDEN);
        assertThat(puskesmas(sight, 901))
                .as("two unknown parts cannot be told apart")
                .isNull();
        assertThat(sight.wholeBlocked()).isNull();
    }

    @Test
    void a_puskesmas_sees_itself_and_nothing_beside_it() {
        Sight sight = sight(OWN_PUSKESMAS, Channel.SCREEN, open);

        assertThat(village(sight, 1)).isNull();
        assertThat(village(sight, 3)).isEqualTo(FigureState.OUT_OF_SCOPE);
        assertThat(puskesmas(sight, 901)).isNull();
        assertThat(puskesmas(sight, 902)).isEqualTo(FigureState.OUT_OF_SCOPE);
        assertThat(district(sight, 1)).isNull();
        assertThat(district(sight, 2)).isEqualTo(FigureState.OUT_OF_SCOPE);
        assertThat(sight.whole().unit())
                .isEqualTo(Structure.unit(structure.puskesmas(901).orElseThrow()));
        assertThat(sight.wholeBlocked()).isNull();
    }

    @Test
    void the_whole_of_two_villages_is_both_of_them_under_their_names() {
        Sight sight = sight(OWN_VILLAGES, Channel.SCREEN, open);

        assertThat(sight.whole().unit().kind()).isEqualTo(UnitKind.OWN_VILLAGES);
        assertThat(sight.whole().unit().name()).isEqualTo("Desa 2, Desa 3");
        assertThat(sight.whole().area().villages()).containsExactly(2, 3);
        assertThat(sight.wholeBlocked()).isNull();
        assertThat(sight(OWN_VILLAGES, Channel.PRINT, sensitive).wholeBlocked()).isEqualTo(FigureState.HIDDEN);
        var one = new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(2));
        assertThat(sight(one, Channel.SCREEN, open).whole().unit())
                .isEqualTo(Structure.unit(structure.village(2).orElseThrow()));
    }

    @Test
    void the_whole_of_two_puskesmas_is_both_of_them() {
        var both = new Scope(Role.PUSKESMAS_HEAD, false, Set.of(901, 902), Set.of(1, 2, 3));
        Sight.Whole whole = sight(both, Channel.SCREEN, open).whole();

        assertThat(whole.unit().name()).isEqualTo("P901, P902");
        assertThat(whole.area().villages()).containsExactly(1, 2, 3);
        assertThat(sight(both, Channel.PRINT, sensitive).wholeBlocked()).isEqualTo(FigureState.HIDDEN);
    }

    @Test
    void a_kecamatan_without_villages_has_nothing_to_hide_and_belongs_to_no_puskesmas() {
        var empty = new DistrictRow(7, "D7", "Kec 7");

        assertThat(sight(Sample.dinkes(), Channel.PRINT, sensitive).blocked(empty))
                .isNull();
        assertThat(sight(OWN_PUSKESMAS, Channel.SCREEN, open).blocked(empty)).isEqualTo(FigureState.OUT_OF_SCOPE);
    }

    @Test
    void what_is_not_expected_is_said_to_be_so() {
        Indicator perPuskesmas = Sample.notExpected(open, UnitKind.DESA, UnitKind.KELURAHAN);
        Indicator perVillage = Sample.notExpected(open, UnitKind.PUSKESMAS);
        Indicator ofNobody = Sample.notExpected(open, UnitKind.DESA, UnitKind.KELURAHAN, UnitKind.PUSKESMAS);

        assertThat(village(sight(Sample.dinkes(), Channel.SCREEN, perPuskesmas), 1))
                .isEqualTo(FigureState.NOT_EXPECTED);
        assertThat(puskesmas(sight(Sample.dinkes(), Channel.SCREEN, perPuskesmas), 901))
                .isNull();
        assertThat(puskesmas(sight(Sample.dinkes(), Channel.SCREEN, perVillage), 901))
                .isNull();
        assertThat(puskesmas(sight(Sample.dinkes(), Channel.SCREEN, ofNobody), 901))
                .isEqualTo(FigureState.NOT_EXPECTED);
    }

    @Test
    void a_wall_shows_no_more_than_its_channel_whatever_is_asked() {
        Sight wall = sight(Scope.regency(Role.DISPLAY), Channel.SCREEN, sensitive);

        assertThat(wall.lowest()).isEqualTo(UnitLevel.PUSKESMAS);
        assertThat(village(wall, 1)).isEqualTo(FigureState.HIDDEN);
    }

    @Test
    void a_kabupaten_of_one_village_has_no_total_of_a_sensitive_figure() {
        Structure tiny = new Sample().puskesmas(901, 1).structure();

        assertThat(new Sight(Sample.dinkes(), Channel.PRINT, tiny, sensitive).wholeBlocked())
                .isEqualTo(FigureState.HIDDEN);
        assertThat(new Sight(Sample.dinkes(), Channel.SCREEN, tiny, sensitive).wholeBlocked())
                .isNull();
    }
}
