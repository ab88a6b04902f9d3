package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of which units alerts tell: rules §5. Puskesmas 901 serves villages 1 and 2, nobody serves village 4. */
class AlertFinderTest {

    private final Indicator k6 = Sample.flow();

    private Sample sample() {
        return new Sample()
                .puskesmas(901, 1, 2)
                .village(4, 9)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 60)
                .target(k6, "90");
    }

    private static List<Alert> find(Sample sample, Indicator indicator, int month, Channel channel) {
        Lens lens = sample.today(LocalDate.of(2026, 4, 1)).lens(indicator);
        return new AlertFinder(lens, new Sight(Sample.dinkes(), channel, lens.structure(), indicator), null)
                .find(month(month), AskedUnit.ALL);
    }

    /** The same with those whose report is overdue on 20 November. */
    private static List<Alert> findLate(Sample sample, Indicator indicator, int month) {
        Lens lens = sample.lens(indicator);
        var sight = new Sight(Sample.dinkes(), Channel.SCREEN, lens.structure(), indicator);
        return new AlertFinder(lens, sight, Overdue.of(lens)).find(month(month), AskedUnit.ALL);
    }

    @Test
    void a_village_names_who_serves_it() {
        Sample sample = sample().months(k6, 1, 4, 3, 2).months(k6, 4, 4, 3, 2).months(k6, 2, 9, 9, 9);

        assertThat(find(sample, k6, 3, Channel.SCREEN)).hasSize(2).allSatisfy(alert -> {
            assertThat(alert.peopleNeeded()).isEqualTo(5);
            assertThat(alert.monthsBehind()).isEqualTo(3);
            Unit serving = alert.puskesmas();
            if (alert.unit().id() == 1) {
                assertThat(Objects.requireNonNull(serving).id()).isEqualTo(901);
            } else {
                assertThat(serving).isNull();
            }
        });
    }

    @Test
    void where_the_puskesmas_reports_as_a_whole_it_alerts_and_its_villages_do_not() {
        Sample sample = sample();
        for (int month = 1; month <= 3; month++) {
            sample.puskesmas(k6, month(month), 901, 8 - month, null);
        }

        assertThat(find(sample, k6, 3, Channel.SCREEN)).singleElement().satisfies(alert -> {
            assertThat(alert.unit().kind()).isEqualTo(UnitKind.PUSKESMAS);
            assertThat(alert.reason()).isEqualTo(Alert.Reason.BEHIND_AND_FALLING);
            assertThat(alert.puskesmas()).isNull();
        });
    }

    @Test
    void a_puskesmas_that_reports_as_a_whole_and_falls_silent_is_late_for_its_villages() {
        Sample sample = new Sample().puskesmas(901, 1, 2).puskesmas(k6, month(1), 901, 8, null);

        assertThat(findLate(sample, k6, 1)).singleElement().satisfies(alert -> {
            assertThat(alert.unit().kind()).isEqualTo(UnitKind.PUSKESMAS);
            assertThat(alert.reason()).isEqualTo(Alert.Reason.NOT_REPORTED);
        });
    }

    @Test
    void where_villages_report_the_one_that_never_did_is_late() {
        Sample sample = new Sample().puskesmas(901, 1, 2).months(k6, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);

        assertThat(findLate(sample, k6, 10)).singleElement().satisfies(alert -> {
            assertThat(alert.unit().id()).isEqualTo(2);
            assertThat(alert.reason()).isEqualTo(Alert.Reason.NOT_REPORTED);
        });
    }

    @Test
    void a_village_with_a_figure_alerts_also_where_its_puskesmas_went_on_as_a_whole() {
        Sample sample = sample().months(k6, 1, 4, 3, 2).puskesmas(k6, month(4), 901, 50, null);

        assertThat(find(sample, k6, 4, Channel.SCREEN))
                .extracting(alert -> alert.unit().kind())
                .containsExactly(UnitKind.DESA);
    }

    @Test
    void a_month_with_nobody_to_serve_is_not_a_month_behind() {
        Indicator stunting = Sample.indicator("GIZ-STU", IndicatorKind.SNAPSHOT, Direction.LOWER_IS_BETTER, null);
        Sample sample = new Sample()
                .puskesmas(901, 1)
                .target(stunting, "5")
                .of(stunting, month(1), 1, 1L, 0L)
                .of(stunting, month(2), 1, 10L, 100L)
                .of(stunting, month(3), 1, 20L, 100L)
                .of(stunting, month(4), 1, 30L, 100L);

        assertThat(find(sample, stunting, 4, Channel.SCREEN))
                .singleElement()
                .satisfies(alert -> assertThat(alert.monthsBehind()).isEqualTo(3));
    }

    @Test
    void of_a_sensitive_figure_on_paper_the_puskesmas_alerts_for_its_villages() {
        Indicator sensitive = Sample.sensitive(k6);
        Sample sample = new Sample()
                .puskesmas(901, 1, 2)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 60)
                .target(k6, "90")
                .months(k6, 1, 4, 3, 2)
                .months(k6, 2, 4, 3, 2);

        assertThat(find(sample, sensitive, 3, Channel.PRINT))
                .extracting(alert -> alert.unit().kind())
                .containsExactly(UnitKind.PUSKESMAS);
        assertThat(find(sample, sensitive, 3, Channel.SCREEN))
                .extracting(alert -> alert.unit().kind())
                .containsOnly(UnitKind.DESA);
    }

    @Test
    void a_figure_of_the_year_before_or_of_a_whole_year_falls_in_no_month() {
        Indicator state = Sample.indicator("LIN-ODF", IndicatorKind.STATE, Direction.HIGHER_IS_BETTER, null);
        Sample sample = sample().target(state, "100").of(state, Period.month(2025, 11), 1, 0L, null);

        assertThat(find(sample, state, 3, Channel.SCREEN)).isEmpty();
    }

    @Test
    void nobody_outside_the_scope_alerts() {
        Sample sample = sample().months(k6, 1, 4, 3, 2).months(k6, 2, 4, 3, 2);
        Lens lens = sample.today(LocalDate.of(2026, 4, 1)).lens(k6);
        var own = new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(2));

        assertThat(new AlertFinder(lens, new Sight(own, Channel.SCREEN, lens.structure(), k6), null)
                        .find(month(3), AskedUnit.ALL))
                .extracting(alert -> alert.unit().id())
                .containsExactly(2);
    }

    @Test
    void a_trend_is_twelve_months_or_two_annual_totals() {
        Sample sample = sample().months(k6, 1, 4, 3, 2)
                .of(k6, Period.month(2025, 4), 1, 1L, null)
                .of(k6, Period.year(2025), 1, 40L, null);
        Lens lens = sample.lens(k6);
        Unit unit = Structure.unit(lens.structure().village(1).orElseThrow());

        List<CurvePoint> months = Curves.trend(lens, unit, lens.villageTrack(1), month(3));
        assertThat(months).hasSize(12);
        assertThat(months.getFirst().period()).isEqualTo(Period.month(2025, 4));
        assertThat(months.getFirst().numerator()).isEqualTo(1);
        assertThat(months.getFirst().pace()).as("last year has no target here").isNull();
        assertThat(months.getLast().period()).isEqualTo(month(3));
        assertThat(months.getLast().numerator()).isEqualTo(9);
        assertThat(months.get(5).numerator()).isNull();

        List<CurvePoint> years = Curves.trend(lens, unit, lens.villageTrack(1), Period.year(2026));
        assertThat(years).extracting(CurvePoint::period).containsExactly(Period.year(2025), Period.year(2026));
        assertThat(years.getFirst().numerator()).isEqualTo(40);
    }

    @Test
    void people_are_of_the_kind_on_which_the_target_of_the_kabupaten_stands() {
        Sample sample = sample().population(TargetGroup.PREGNANT_WOMEN, UnitRef.village(1), DenominatorKind.REAL, 50)
                .population(TargetGroup.PREGNANT_WOMEN, UnitRef.village(1), DenominatorKind.SPM, 55);
        assertThat(sample.lens(k6).kind()).isEqualTo(DenominatorKind.PROJECTION);
        assertThat(sample.lens(k6).choices())
                .containsExactly(DenominatorKind.PROJECTION, DenominatorKind.REAL, DenominatorKind.SPM);
        assertThat(sample.lens(k6, DenominatorKind.SPM).kind()).isEqualTo(DenominatorKind.SPM);

        Sample onReal = new Sample()
                .puskesmas(901, 1, 2)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 60)
                .population(TargetGroup.PREGNANT_WOMEN, UnitRef.village(1), DenominatorKind.REAL, 50)
                .target(new TargetVersion(
                        k6.id(),
                        Sample.YEAR,
                        UnitRef.regency(Sample.REGENCY),
                        1,
                        1,
                        BigDecimal.TEN,
                        DenominatorKind.REAL,
                        TargetBasis.of("SK")));
        assertThat(onReal.lens(k6).kind()).isEqualTo(DenominatorKind.REAL);
        assertThat(onReal.lens(Sample.indicator("PTM-HT", IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER, null))
                        .choices())
                .containsExactly(DenominatorKind.REPORTED);
    }
}
