package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Level;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.indicator.Scorecard.Row;
import id.pantau.indicator.Scorecard.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Units × indicators: counts, ranks with ties, and what an account may see of them. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
class ScorecardTest {

    private final Indicator k6 = Sample.flow();
    private final Indicator ds = Sample.snapshot();

    /** Four villages of one Puskesmas; 100 people each; 50 by June is the pace of both. */
    private Sample sample() {
        return new Sample()
                .puskesmas(1, 1, 2, 3, 4)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 100)
                .target(k6, "100")
                .target(ds, "50");
    }

    private Scorecard scorecard(Sample sample, Scope scope, Level level, Indicator... indicators) {
        var builder = new ScorecardBuilder(level);
        for (Indicator indicator : indicators) {
            Lens lens = sample.lens(indicator);
            var opened = new FigureReader.Opened(
                    lens, month(6), false, List.of(), null, new QualityCheck(List.of(lens), null));
            builder.add(opened, new Sight(scope, Channel.SCREEN, lens.structure(), indicator), StatusYear.of(lens));
        }
        return builder.build(sample.structure().regencyUnit());
    }

    private static Row of(Scorecard scorecard, int unit) {
        return scorecard.rows().stream()
                .filter(row -> row.unit().id() == unit)
                .findFirst()
                .orElseThrow();
    }

    private Sample withFigures(List<Integer> villages) {
        Sample sample = sample();
        for (int village : villages) {
            sample.of(k6, month(6), village, village == 4 ? 10L : 60L, null);
            sample.of(ds, month(6), village, village == 1 ? 80L : 20L, 100L);
        }
        return sample;
    }

    @Test
    void units_rank_by_the_indicators_that_reach_their_target_and_ties_share_a_rank() {
        Scorecard scorecard = scorecard(withFigures(List.of(1, 2, 3, 4)), Sample.dinkes(), Level.DESA, k6, ds);

        assertThat(scorecard.rows().stream().map(row -> row.unit().id())).containsExactly(1, 2, 3, 4);
        assertThat(scorecard.rows().stream().map(Row::rank)).containsExactly(1, 2, 2, 4);
        assertThat(scorecard.rows().stream().map(Row::onTarget))
                .containsExactly(new Tally(2, 2), new Tally(1, 2), new Tally(1, 2), new Tally(0, 2));
        assertThat(scorecard.whole().rank()).isNull();
        assertThat(scorecard.whole().cells().getFirst().numerator()).isEqualTo(190);
    }

    @Test
    void the_order_of_import_changes_no_rank() {
        Scorecard one = scorecard(withFigures(List.of(1, 2, 3, 4)), Sample.dinkes(), Level.DESA, k6, ds);
        for (int seed = 0; seed < 10; seed++) {
            List<Integer> order = new ArrayList<>(List.of(1, 2, 3, 4));
            Collections.shuffle(order, new Random(seed));
            assertThat(scorecard(withFigures(order), Sample.dinkes(), Level.DESA, k6, ds))
                    .isEqualTo(one);
        }
    }

    @Test
    void who_reported_nothing_is_not_judged_and_stands_last_without_rank() {
        Scorecard scorecard = scorecard(withFigures(List.of(2, 4)), Sample.dinkes(), Level.DESA, k6, ds);

        assertThat(of(scorecard, 1).rank()).isNull();
        assertThat(of(scorecard, 1).onTarget()).isEqualTo(new Tally(0, 0));
        assertThat(of(scorecard, 1).cells().getFirst().state()).isEqualTo(FigureState.NOT_REPORTED);
        assertThat(scorecard.rows().stream().map(row -> row.unit().id())).containsExactly(2, 4, 1, 3);
    }

    @Test
    void improvement_counts_the_indicators_better_than_in_the_same_month_of_last_year() {
        Sample sample = withFigures(List.of(1, 2))
                .of(ds, month(6).previousYear(), 1, 79L, 100L)
                .of(ds, month(6).previousYear(), 2, 20L, 100L);

        Scorecard scorecard = scorecard(sample, Sample.dinkes(), Level.DESA, k6, ds);

        assertThat(of(scorecard, 1).better()).isEqualTo(new Tally(1, 1));
        assertThat(of(scorecard, 2).better()).as("the same is not better").isEqualTo(new Tally(0, 1));
        assertThat(of(scorecard, 1).rankOfImprovement()).isEqualTo(1);
        assertThat(of(scorecard, 2).rankOfImprovement()).isEqualTo(2);
        assertThat(of(scorecard, 3).rankOfImprovement()).isNull();
    }

    @Test
    void units_outside_the_scope_are_not_there() {
        var own = new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(2));
        Scorecard scorecard = scorecard(withFigures(List.of(1, 2, 3, 4)), own, Level.DESA, k6, ds);

        assertThat(scorecard.rows().stream().map(row -> row.unit().id()).collect(Collectors.toSet()))
                .containsExactly(2);
        assertThat(scorecard.whole().cells().getFirst().numerator()).isEqualTo(60);
        assertThat(scorecard.whole().unit().name())
                .as("the whole is the own village, under its name")
                .isEqualTo("Desa 2");
    }

    @Test
    void without_any_indicator_the_whole_stands_for_the_unit_that_was_asked_for() {
        Scorecard scorecard = scorecard(sample(), Sample.dinkes(), Level.DESA);

        assertThat(scorecard.rows()).isEmpty();
        assertThat(scorecard.whole().unit()).isEqualTo(sample().structure().regencyUnit());
        assertThat(scorecard.whole().cells()).isEmpty();
    }

    @Test
    void a_sensitive_indicator_has_no_village_cells_for_who_may_not_see_them() {
        Indicator hidden = Sample.sensitive(k6);
        Sample sample = withFigures(List.of(1, 2, 3, 4));

        Scorecard scorecard = scorecard(sample, Scope.regency(Role.EXECUTIVE), Level.DESA, hidden);

        assertThat(scorecard.rows()).allSatisfy(row -> {
            assertThat(row.cells().getFirst().state()).isEqualTo(FigureState.HIDDEN);
            assertThat(row.cells().getFirst().numerator()).isNull();
            assertThat(row.onTarget().of()).isZero();
        });
    }

    @Test
    void villages_in_need_stand_by_what_falls_then_by_what_is_behind() {
        // 1 falls in K6 and is behind in D/S, 2 rises in K6 and is behind in both, 3 is behind in D/S alone, 4 is not
        // judged.
        Sample sample = sample().months(k6, 1, 8, 8, 8, 8, 8, 1)
                .months(k6, 2, 2, 2, 2, 2, 2, 3)
                .months(k6, 3, 10, 10, 10, 10, 10, 10)
                .of(ds, month(6), 1, 20L, 100L)
                .of(ds, month(6), 2, 10L, 100L)
                .of(ds, month(6), 3, 20L, 100L);

        List<VillageNeed> needs = VillageNeed.of(scorecard(sample, Sample.dinkes(), Level.DESA, k6, ds));

        assertThat(needs.stream().map(need -> need.unit().id())).containsExactly(1, 2, 3);
        assertThat(needs.getFirst().falling()).isEqualTo(1);
        assertThat(needs.getFirst().needs().stream().map(n -> n.indicator().code()))
                .as("what falls stands before what misses more people")
                .containsExactly(k6.code(), ds.code());
        assertThat(needs.get(1).behind()).isEqualTo(2);
        assertThat(needs.get(1).needs().stream().map(n -> n.indicator().code()))
                .as("37 and 40 people")
                .containsExactly(ds.code(), k6.code());
        assertThat(needs.get(2).judged()).isEqualTo(2);
    }
}
