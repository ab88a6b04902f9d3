package id.pantau.indicator;

import static id.pantau.indicator.Sample.dinkes;
import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Level;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small numbers, sensitive figures and scope: rules §7. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
class GuardedFiguresTest {

    private final Indicator deaths = Sample.deaths();
    private final Indicator k6 = Sample.flow();

    /** Puskesmas 901 has 3 cases: 0, 1 and 2 in its villages. */
    private Sample cases() {
        return new Sample()
                .puskesmas(901, 1, 2, 3)
                .puskesmas(902, 4, 5)
                .puskesmas(903, 6, 7)
                .months(deaths, 1, 0)
                .months(deaths, 2, 1)
                .months(deaths, 3, 2)
                .months(deaths, 4, 0)
                .months(deaths, 5, 0)
                .months(deaths, 6, 1)
                .months(deaths, 7, 1);
    }

    @Test
    void nine_are_not_ranked_and_ten_are() {
        List<@Nullable Coverage> coverages = List.of(new Coverage(9, 9, 100), new Coverage(1, 10, 100));

        assertThat(Ranking.ranks(coverages, Direction.HIGHER_IS_BETTER, 10)).containsExactly(null, 1);
    }

    @Test
    void ties_share_a_rank() {
        List<@Nullable Coverage> coverages = new ArrayList<>(List.of(
                new Coverage(1, 10, 100),
                new Coverage(5, 10, 100),
                new Coverage(10, 20, 100),
                new Coverage(2, 10, 100)));
        coverages.add(null);

        assertThat(Ranking.ranks(coverages, Direction.HIGHER_IS_BETTER, 10)).containsExactly(4, 1, 1, 3, null);
        assertThat(Ranking.ranks(coverages, Direction.LOWER_IS_BETTER, 10)).containsExactly(1, 3, 3, 2, null);
    }

    @Test
    void small_villages_stand_behind_the_ranked_ones() {
        var sample = new Sample()
                .puskesmas(901, 1, 2)
                .population(TargetGroup.PREGNANT_WOMEN, UnitRef.village(1), DenominatorKind.REAL, 9)
                .population(TargetGroup.PREGNANT_WOMEN, UnitRef.village(2), DenominatorKind.REAL, 10)
                .months(k6, 1, 9)
                .months(k6, 2, 1);

        List<UnitFigure> units = sample.report(dinkes(), Channel.SCREEN, Level.DESA, month(1), k6)
                .units();

        assertThat(units).extracting(u -> u.unit().id()).containsExactly(2, 1);
        assertThat(units.get(0).rank()).isEqualTo(1);
        assertThat(units.get(1).rank()).isNull();
        assertThat(units.get(1).small()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"WALL", "PRINT", "EXPORT"})
    void walls_prints_and_exports_hold_no_village_value(Channel channel) {
        IndicatorReport report = cases().report(dinkes(), channel, Level.DESA, month(1), deaths);

        assertThat(report.units()).hasSize(7).allMatch(u -> u.state() == FigureState.HIDDEN && u.numerator() == null);
        assertThat(report.levelNote()).isEqualTo(LevelNote.SHOWN_TO_PUSKESMAS);
        assertThat(report.months()).allSatisfy(step -> assertThat(step.units()).allMatch(u -> u.numerator() == null));
        assertThat(report.flags()).noneMatch(f -> f.unit().kind().isVillage());
    }

    @Test
    void the_puskesmas_is_shown_there_and_the_page_opens_on_it() {
        IndicatorReport report = cases().report(dinkes(), Channel.WALL, null, month(1), deaths);

        assertThat(report.level()).isEqualTo(Level.PUSKESMAS);
        assertThat(report.units()).extracting(UnitFigure::numerator).containsExactlyInAnyOrder(3L, 0L, 2L);
    }

    @Test
    void the_health_officer_sees_all_on_the_screen() {
        IndicatorReport report = cases().report(dinkes(), Channel.SCREEN, Level.DESA, month(1), deaths);

        assertThat(report.units()).extracting(UnitFigure::numerator).containsExactly(0L, 0L, 0L, 1L, 1L, 1L, 2L);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EXECUTIVE", "DISPLAY"})
    void others_see_puskesmas_only_even_on_the_screen(Role role) {
        IndicatorReport report = cases().report(Scope.regency(role), Channel.SCREEN, Level.DESA, month(1), deaths);

        assertThat(report.units()).allMatch(u -> u.state() == FigureState.HIDDEN);
    }

    @Test
    void kecamatan_cut_across_wilayah_kerja_and_are_hidden_for_sensitive_figures() {
        IndicatorReport report = cases().report(dinkes(), Channel.WALL, Level.KECAMATAN, month(1), deaths);

        assertThat(report.units()).isNotEmpty().allMatch(u -> u.state() == FigureState.HIDDEN);
    }

    @Test
    void a_puskesmas_with_one_village_is_hidden_and_so_is_another_that_would_give_it_away() {
        var sample = new Sample()
                .puskesmas(901, 1)
                .puskesmas(902, 2, 3)
                .puskesmas(903, 4, 5, 6)
                .months(deaths, 1, 1)
                .months(deaths, 2, 1)
                .months(deaths, 4, 1);

        IndicatorReport report = sample.report(dinkes(), Channel.WALL, Level.PUSKESMAS, month(1), deaths);

        assertThat(report.units())
                .filteredOn(u -> u.state() == FigureState.HIDDEN)
                .extracting(u -> u.unit().id())
                .containsExactlyInAnyOrder(901, 902);
        assertThat(report.whole().numerator()).isEqualTo(3);
    }

    @Test
    void one_village_without_puskesmas_cannot_be_worked_out_from_the_rest() {
        var parts = List.of(
                new Suppression.Part(901, 3, true),
                new Suppression.Part(902, 2, true),
                new Suppression.Part(-1, 1, false));

        assertThat(Suppression.hidden(parts)).containsExactly(902);
    }

    @Test
    void several_villages_without_puskesmas_are_no_single_one_and_hide_nobody() {
        var parts = List.of(
                new Suppression.Part(901, 3, true),
                new Suppression.Part(902, 2, true),
                new Suppression.Part(-1, 2, false));

        assertThat(Suppression.hidden(parts)).isEmpty();
    }

    @Test
    void two_hidden_parts_hide_each_other() {
        var parts = List.of(
                new Suppression.Part(901, 1, true),
                new Suppression.Part(902, 1, true),
                new Suppression.Part(903, 4, true));

        assertThat(Suppression.hidden(parts)).containsExactlyInAnyOrder(901, 902);
    }

    @Test
    void a_total_that_is_one_village_is_hidden_too() {
        var sample = new Sample().puskesmas(901, 1).months(deaths, 1, 1);

        IndicatorReport report = sample.report(dinkes(), Channel.WALL, Level.PUSKESMAS, month(1), deaths);

        assertThat(report.whole().state()).isEqualTo(FigureState.HIDDEN);
        assertThat(report.curve()).isEmpty();
    }

    @Test
    void a_puskesmas_gets_its_own_villages_and_its_own_total() {
        var scope = new Scope(Role.PUSKESMAS_HEAD, false, Set.of(901), Set.of(1, 2, 3));

        IndicatorReport villages = cases().report(scope, Channel.SCREEN, Level.DESA, month(1), deaths);
        IndicatorReport puskesmas = cases().report(scope, Channel.SCREEN, Level.PUSKESMAS, month(1), deaths);

        assertThat(villages.units())
                .filteredOn(UnitFigure::hasValue)
                .extracting(u -> u.unit().id())
                .containsExactlyInAnyOrder(1, 2, 3);
        assertThat(villages.units())
                .filteredOn(u -> !u.hasValue())
                .hasSize(4)
                .allMatch(u ->
                        u.state() == FigureState.OUT_OF_SCOPE && u.targets().equals(Targets.NONE));
        assertThat(villages.whole().unit().code()).isEqualTo("P901");
        assertThat(villages.whole().numerator()).isEqualTo(3);
        assertThat(puskesmas.units())
                .filteredOn(UnitFigure::hasValue)
                .extracting(u -> u.unit().id())
                .containsExactly(901);
    }

    @Test
    void the_head_of_a_pustu_gets_own_villages_only() {
        var scope = new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(1));
        var sample = new Sample()
                .puskesmas(901, 1, 2)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 100)
                .months(k6, 1, 5)
                .months(k6, 2, 7);

        IndicatorReport report = sample.report(scope, Channel.SCREEN, null, month(1), k6);

        assertThat(report.whole().unit().name()).isEqualTo("Desa 1");
        assertThat(report.whole().numerator()).isEqualTo(5);
        assertThat(report.units()).filteredOn(UnitFigure::hasValue).hasSize(1);
        assertThat(sample.report(scope, Channel.SCREEN, Level.PUSKESMAS, month(1), k6)
                        .units())
                .allMatch(u -> u.state() == FigureState.OUT_OF_SCOPE);
    }
}
