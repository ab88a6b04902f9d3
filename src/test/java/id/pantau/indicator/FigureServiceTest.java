package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.RealPacks;
import id.pantau.Statements;
import id.pantau.base.DomainException;
import id.pantau.base.Level;
import id.pantau.base.i18n.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service on a real database: defaults, the check values of a real kabupaten, and the number of statements. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
class FigureServiceTest extends InInventedKabupaten {

    @Autowired
    AchievementQueries queries;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Texts texts;

    @Test
    void annual_totals_of_seven_puskesmas_make_the_kabupaten_with_the_reported_denominator() {
        cascade();

        IndicatorReport report = report("KIA-K4", null, null);

        assertThat(report.period()).isEqualTo(YEAR);
        assertThat(report.level()).isEqualTo(Level.PUSKESMAS);
        assertThat(report.levelNote()).isEqualTo(LevelNote.ONLY_PER_PUSKESMAS);
        assertThat(figure(report.whole())).isEqualTo("1.554/2.254 = 68,94 %");
        assertThat(report.whole().denominatorKind()).isEqualTo(DenominatorKind.REPORTED);
        assertThat(report.whole().reporting()).isEqualTo(new Reporting(7, 7, true, UnitKind.PUSKESMAS));
        assertThat(report.whole().verified()).isTrue();
        assertThat(report.units())
                .hasSize(7)
                .isSortedAccordingTo((a, b) -> b.coverage().compareTo(a.coverage()));
        assertThat(report.provenance().sources()).containsExactly("Profil");
        assertThat(report.provenance().dataAsOf()).isNotNull();
    }

    @Test
    void a_national_reference_is_there_and_makes_no_status() {
        cascade();

        UnitFigure whole = report("KIA-K4", null, null).whole();

        assertThat(whole.targets().national()).isEqualByComparingTo("95");
        assertThat(whole.targets().isLocal()).isFalse();
        assertThat(whole.pws().status()).isNull();
        assertThat(whole.pws().reason()).isEqualTo(NoStatus.NO_TARGET);
    }

    @Test
    void a_later_step_above_an_earlier_one_is_flagged_with_its_sentence() {
        cascade();

        IndicatorReport report = report("KIA-K4", YEAR, Level.PUSKESMAS);

        assertThat(report.flags())
                .filteredOn(f -> f.rule().equals("later-step"))
                .singleElement()
                .satisfies(flag -> {
                    assertThat(flag.unit().code()).isEqualTo("PG");
                    assertThat(flag.severity()).isEqualTo(QualityFlag.Severity.WARNING);
                    assertThat(texts.text(flag.key(), flag.arguments().toArray()))
                            .isEqualTo("K4 146 > K1 139 (5,0 %). Periksa kohort: bisa karena K1 tercatat tahun lalu.");
                });
    }

    @Test
    void the_same_numbers_in_all_units_are_flagged_once() {
        cascade();

        assertThat(report("KIA-K6", YEAR, Level.PUSKESMAS).flags())
                .filteredOn(f -> f.rule().equals("same-columns"))
                .singleElement()
                .satisfies(flag -> assertThat(
                                texts.text(flag.key(), flag.arguments().toArray()))
                        .isEqualTo("K6 = K4 di 7 dari 7 unit."));
    }

    @Test
    void villages_that_are_asked_for_are_all_there_and_say_that_only_the_puskesmas_is_known() {
        cascade();

        IndicatorReport report = report("KIA-K4", YEAR, Level.DESA);

        assertThat(report.units()).hasSize(39).allMatch(u -> u.state() == FigureState.ONLY_PER_PUSKESMAS);
        assertThat(report.levelNote()).isEqualTo(LevelNote.ONLY_PER_PUSKESMAS);
    }

    @Test
    void the_check_values_of_the_real_kabupaten() {
        List<AchievementRow> rows = kabupaten.pack(RealPacks.pack("19.06"));
        intake.apply(1, "capaian.csv", AchievementState.VERIFIED, rows);

        assertThat(whole("KIA-K1")).isEqualTo("1.731/2.254 = 76,80 %");
        assertThat(whole("KIA-K4")).isEqualTo("1.554/2.254 = 68,94 %");
        assertThat(whole("KIA-K6")).isEqualTo("1.554/2.254 = 68,94 %");
        assertThat(whole("GIZ-DS")).isEqualTo("6.476/10.667 = 60,71 %");
        assertThat(whole("GIZ-STU")).isEqualTo("347/7.523 = 4,61 %");
        assertThat(whole("GIZ-WAS")).isEqualTo("239/7.523 = 3,18 %");
        assertThat(whole("IMU-IDL")).isEqualTo("1.747/2.072 = 84,31 %");
        assertThat(whole("LAN-SKR")).isEqualTo("11.620/14.155 = 82,09 %");
        assertThat(report("KIA-K4", null, null).flags())
                .filteredOn(f -> f.rule().equals("later-step"))
                .extracting(f -> f.unit().name())
                .containsExactly("Dendang");
        List<QualityFlag> flags = report("GIZ-STU", null, null).flags();
        assertThat(flags)
                .filteredOn(f -> f.rule().equals("measured-share"))
                .extracting(f -> f.unit().name() + " " + f.arguments().getFirst())
                .containsExactlyInAnyOrder(
                        "Kabupaten Belitung Timur 70,53 %",
                        "Gantung 63,90 %",
                        "Manggar 65,07 %",
                        "Mengkubang 71,65 %",
                        "Simpang Pesak 72,52 %",
                        "Kelapa Kampit 78,62 %");
        assertThat(flags)
                .filteredOn(f -> f.rule().equals("measured-above-weighed"))
                .extracting(f -> f.unit().kind())
                .contains(UnitKind.KABUPATEN);
        assertThat(flags)
                .filteredOn(f -> f.rule().equals("unequal-denominators"))
                .extracting(f -> f.unit().name())
                .contains("Manggar");
        assertThat(figures.quality(null, null, Channel.SCREEN)).isNotEmpty();
        assertThat(intake.apply(2, "capaian.csv", AchievementState.VERIFIED, rows)
                        .any())
                .isFalse();
    }

    @Test
    void headlines_of_the_kabupaten_a_puskesmas_and_a_village() {
        cascade();

        assertThat(headlines(null)).extracting(h -> figure(h.figure())).containsExactly("1.554/2.254 = 68,94 %");
        assertThat(headlines("99.99")).extracting(h -> h.figure().unit().kind()).containsExactly(UnitKind.KABUPATEN);
        assertThat(headlines("PG")).singleElement().satisfies(h -> {
            assertThat(figure(h.figure())).isEqualTo("146/187 = 78,07 %");
            assertThat(h.figure().flags()).extracting(QualityFlag::rule).contains("later-step");
        });
        assertThat(headlines("99.99.01.2001"))
                .extracting(h -> h.figure().state())
                .containsExactly(FigureState.ONLY_PER_PUSKESMAS);
    }

    @Test
    void an_unknown_indicator_is_not_found_and_one_without_figures_is_an_empty_report() {
        assertThatThrownBy(() -> report("XXX", null, null)).isInstanceOf(DomainException.NotFound.class);

        assertThat(report("KIA-K4", null, null).isEmpty()).isTrue();
    }

    @Test
    void more_indicators_and_villages_do_not_mean_more_statements() {
        kabupaten.invented(9, 5);
        var units = new AchievementQueries.Units(9999, 10_000, Integer.MAX_VALUE, List.of(1, 2, 3));
        List<Indicator> indicators = catalogue.all();

        long one = Statements.during(
                jdbc, () -> queries.series(indicators.subList(0, 1), 2024, units, queries.reported()));
        long all = Statements.during(jdbc, () -> queries.series(indicators, 2024, units, queries.reported()));

        assertThat(one).isEqualTo(4);
        assertThat(all).isEqualTo(4);
    }

    @Test
    void a_survey_has_a_figure_of_the_kabupaten_and_nothing_below_it() {
        kabupaten.invented(2, 1);
        intake.apply(
                1,
                "capaian.csv",
                AchievementState.VERIFIED,
                List.of(row("99.99", YEAR, "GIZ-SSGI", 182L, 1000L), row("99.99.01.2001", YEAR, "GIZ-STU", 3L, 40L)));

        IndicatorReport report = report("GIZ-SSGI", null, null);

        assertThat(figure(report.whole())).isEqualTo("182/1.000 = 18,20 %");
        assertThat(report.whole().reporting()).isEqualTo(new Reporting(1, 1, true, UnitKind.KABUPATEN));
        assertThat(report.period()).isEqualTo(YEAR);
        assertThat(report.levelNote()).isEqualTo(LevelNote.SHOWN_TO_REGENCY);
        assertThat(report("GIZ-SSGI", null, Level.DESA).units())
                .hasSize(3)
                .allMatch(u -> u.state() == FigureState.NOT_EXPECTED);
        assertThat(report.units()).hasSize(2).allMatch(u -> u.state() == FigureState.NOT_EXPECTED);
        assertThat(whole("GIZ-STU")).isEqualTo("3/40 = 7,50 %");
        scope.is(puskesmas("PA"));
        assertThat(report("GIZ-SSGI", null, null).whole().hasValue()).isFalse();
    }

    private String whole(String code) {
        return figure(report(code, YEAR, Level.PUSKESMAS).whole());
    }
}
