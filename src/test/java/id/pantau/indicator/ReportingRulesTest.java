package id.pantau.indicator;

import static id.pantau.indicator.Sample.dinkes;
import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kinds of indicator, missing reports, default month and level: rules §1 and §2. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
class ReportingRulesTest {

    private final Indicator k6 = Sample.flow();

    private final Indicator ds = Sample.snapshot();

    private Sample threeVillages() {
        return new Sample().puskesmas(901, 1, 2, 3).everyVillage(TargetGroup.PREGNANT_WOMEN, 100);
    }

    private Sample lateReport() {
        return threeVillages()
                .target(k6, "80")
                .months(k6, 1, 10, 10, 10, 10, 10, 10, 0, 0, 0)
                .months(k6, 2, 10, 10, 10, 10, 10, 10, 0, 0, 0)
                .months(k6, 3, 10, 10, 10, 10, 10, 0, 0, 0);
    }

    @Test
    void months_not_reported_count_nothing_while_the_denominator_stays_whole() {
        UnitFigure whole = lateReport().regency(k6, month(9));

        assertThat(whole.numerator()).isEqualTo(170);
        assertThat(whole.denominator()).isEqualTo(300);
        assertThat(percent(whole)).isEqualTo("56,67 %");
    }

    @Test
    void below_80_percent_of_reports_there_is_no_status_word() {
        UnitFigure whole = lateReport().regency(k6, month(9));

        assertThat(whole.reporting()).isEqualTo(new Reporting(2, 3, false, UnitKind.DESA));
        assertThat(whole.pws().status()).isNull();
        assertThat(whole.pws().reason()).isEqualTo(NoStatus.TOO_FEW_REPORTS);
    }

    @Test
    void a_late_village_is_judged_at_the_pace_of_its_last_month() {
        UnitFigure late = lateReport().village(k6, month(9), 3);

        assertThat(late.asOf()).isEqualTo(month(8));
        assertThat(Formats.percent2(late.targets().toDate())).isEqualTo("53,33 %");
        assertThat(late.pws().onPace()).isFalse();
    }

    @Test
    void a_snapshot_counts_reporting_units_only() {
        var sample = new Sample()
                .puskesmas(901, 1, 2, 3)
                .everyVillage(TargetGroup.UNDER_FIVE, 100)
                .of(ds, month(9), 1, 60L, null)
                .of(ds, month(9), 2, 60L, null);

        assertThat(percent(sample.regency(ds, month(9)))).isEqualTo("60,00 %");
        assertThat(sample.regency(ds, month(9)).denominator()).isEqualTo(200);
    }

    @Test
    void a_due_month_that_is_missing_is_not_replaced_by_an_earlier_one() {
        Indicator stunting = Sample.due(
                Sample.indicator("GIZ-STU", IndicatorKind.SNAPSHOT, Direction.LOWER_IS_BETTER, null),
                Sample.rhythm(2, 8));
        var sample = new Sample()
                .puskesmas(901, 1, 2)
                .of(stunting, month(2), 1, 5L, 100L)
                .of(stunting, month(2), 2, 5L, 100L)
                .of(stunting, month(8), 1, 4L, 100L);

        assertThat(sample.village(stunting, month(9), 1).asOf()).isEqualTo(month(8));
        assertThat(sample.village(stunting, month(9), 1).numerator()).isEqualTo(4);
        assertThat(sample.village(stunting, month(9), 2).state()).isEqualTo(FigureState.NOT_REPORTED);
        assertThat(sample.village(stunting, month(9), 2).asOf()).isEqualTo(month(8));
        assertThat(percent(sample.regency(stunting, month(9)))).isEqualTo("4,00 %");
    }

    @Test
    void a_unit_without_the_denominator_that_others_report_is_left_out_of_both_sides_and_said() {
        Indicator nd = Sample.indicator("GIZ-ND", IndicatorKind.SNAPSHOT, Direction.HIGHER_IS_BETTER, null);
        var sample =
                new Sample().puskesmas(901, 1, 2).of(nd, month(9), 1, 5L, 50L).of(nd, month(9), 2, 3L, null);

        UnitFigure whole = sample.report(dinkes(), Channel.SCREEN, Level.DESA, month(9), nd)
                .whole();

        assertThat(whole.numerator()).isEqualTo(5);
        assertThat(percent(whole)).isEqualTo("10,00 %");
        assertThat(whole.flags()).extracting(QualityFlag::rule).contains(QualityRules.NO_POPULATION);
    }

    @Test
    void without_any_reported_denominator_the_numbers_still_add_up() {
        Indicator nd = Sample.indicator("GIZ-ND", IndicatorKind.SNAPSHOT, Direction.HIGHER_IS_BETTER, null);
        var sample =
                new Sample().puskesmas(901, 1, 2).of(nd, month(9), 1, 5L, null).of(nd, month(9), 2, 3L, null);

        assertThat(sample.regency(nd, month(9)).numerator()).isEqualTo(8);
        assertThat(sample.regency(nd, month(9)).coverage()).isNull();
    }

    @Test
    void a_count_adds_up_and_is_compared_with_the_same_months_last_year() {
        Indicator deaths = Sample.deaths();
        var sample = new Sample()
                .puskesmas(901, 1)
                .of(deaths, Period.month(2025, 2), 1, 1L, 10L)
                .of(deaths, Period.month(2025, 9), 1, 1L, 10L)
                .of(deaths, Period.month(2025, 12), 1, 1L, 10L)
                .of(deaths, month(3), 1, 2L, 10L)
                .of(deaths, month(9), 1, 0L, 10L);

        UnitFigure figure = sample.village(deaths, month(9), 1);

        assertThat(figure.numerator()).isEqualTo(2);
        assertThat(figure.lastYear()).isNotNull();
        assertThat(figure.lastYear().sameMonths()).isEqualTo(2);
        assertThat(figure.lastYear().total()).isEqualTo(3);
        assertThat(figure.pws().reason()).isEqualTo(NoStatus.COUNTED);
        assertThat(figure.rank()).isNull();
    }

    @Test
    void an_annual_total_is_never_added_to_months() {
        var sample = threeVillages().months(k6, 1, 10, 10).of(k6, Period.year(2026), 1, 90L, null);

        assertThat(sample.village(k6, month(2), 1).numerator()).isEqualTo(20);
        assertThat(sample.village(k6, Period.year(2026), 1).numerator()).isEqualTo(90);
    }

    @Test
    void a_reported_zero_an_empty_report_and_no_report_are_three_things() {
        var sample = threeVillages().months(k6, 1, 0).of(k6, month(1), 2, null, null);

        assertThat(sample.village(k6, month(1), 1).state()).isEqualTo(FigureState.VALUE);
        assertThat(sample.village(k6, month(1), 1).numerator()).isZero();
        assertThat(sample.village(k6, month(1), 2).state()).isEqualTo(FigureState.REPORTED_EMPTY);
        assertThat(sample.village(k6, month(1), 3).state()).isEqualTo(FigureState.NOT_REPORTED);
    }

    @Test
    void units_of_which_nothing_is_expected_are_neither_missing_nor_counted() {
        Indicator byPuskesmas = Sample.notExpected(k6, UnitKind.DESA);
        var sample = threeVillages().puskesmas(byPuskesmas, month(1), 901, 3, 300L);

        IndicatorReport report = sample.report(dinkes(), Channel.SCREEN, Level.DESA, month(1), byPuskesmas);

        assertThat(report.units()).allMatch(u -> u.state() == FigureState.NOT_EXPECTED);
        assertThat(report.whole().reporting()).isEqualTo(new Reporting(1, 1, true, UnitKind.PUSKESMAS));
    }

    @Test
    void opens_on_the_finest_level_that_has_data_and_says_so() {
        var sample = threeVillages().puskesmas(k6, month(1), 901, 30, 300L);

        IndicatorReport byDefault = sample.report(dinkes(), Channel.SCREEN, null, month(1), k6);
        IndicatorReport asked = sample.report(dinkes(), Channel.SCREEN, Level.DESA, month(1), k6);
        IndicatorReport districts = sample.report(dinkes(), Channel.SCREEN, Level.KECAMATAN, month(1), k6);

        assertThat(byDefault.level()).isEqualTo(Level.PUSKESMAS);
        assertThat(byDefault.levelNote()).isEqualTo(LevelNote.ONLY_PER_PUSKESMAS);
        assertThat(asked.level()).isEqualTo(Level.DESA);
        assertThat(asked.units()).hasSize(3).allMatch(u -> u.state() == FigureState.ONLY_PER_PUSKESMAS);
        assertThat(districts.units()).allMatch(u -> u.state() == FigureState.ONLY_PER_PUSKESMAS);
    }

    @Test
    void opens_on_villages_where_these_report() {
        var sample = threeVillages().months(k6, 1, 1).months(k6, 2, 1).months(k6, 3, 1);

        IndicatorReport report = sample.report(dinkes(), Channel.SCREEN, null, month(1), k6);

        assertThat(report.level()).isEqualTo(Level.DESA);
        assertThat(report.levelNote()).isEqualTo(LevelNote.NONE);
    }

    @Test
    void a_curve_has_gaps_where_nothing_was_reported_and_a_pace_for_every_month() {
        var sample = threeVillages().target(k6, "90").months(k6, 1, 5, null, 5);

        List<CurvePoint> curve =
                sample.report(dinkes(), Channel.SCREEN, null, month(3), k6).curve();

        assertThat(curve).hasSize(12);
        assertThat(curve.get(1).numerator()).isNull();
        assertThat(curve.get(2).numerator()).isEqualTo(10);
        assertThat(curve.get(11).numerator()).isNull();
        assertThat(Formats.percent1(curve.get(11).pace())).isEqualTo("90,0 %");
    }

    private static String percent(UnitFigure figure) {
        return Formats.percent2(figure.coverage());
    }
}
