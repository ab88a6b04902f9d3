package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.RealPacks;
import id.pantau.Statements;
import id.pantau.TestScope;
import id.pantau.base.DomainException;
import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.facility.FacilityIntake;
import id.pantau.facility.FacilityService;
import id.pantau.region.RegionIntake;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The service on a real database: scope, defaults, the check values of a real kabupaten, and the number of statements. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
@DatabaseTest
@Transactional
class FigureServiceTest {

    private static final Period YEAR = Period.year(2024);

    /** K1, K4, target population of the seven Puskesmas (rules §8, §11). */
    private static final long[][] CASCADE = {
        {551, 455, 693},
        {174, 165, 234},
        {227, 186, 336},
        {415, 408, 522},
        {97, 80, 132},
        {128, 114, 150},
        {139, 146, 187}
    };

    @Autowired
    FigureService figures;

    @Autowired
    AchievementIntake intake;

    @Autowired
    AchievementQueries queries;

    @Autowired
    SpmIntake spmIntake;

    @Autowired
    Catalogue catalogue;

    @Autowired
    RegionIntake regionIntake;

    @Autowired
    FacilityIntake facilityIntake;

    @Autowired
    FacilityService facilities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestScope scope;

    @Autowired
    Texts texts;

    private KabupatenFixture kabupaten;

    @BeforeEach
    void prepare() {
        kabupaten = new KabupatenFixture(regionIntake, facilityIntake);
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @AfterEach
    void scopeAsBefore() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    private void cascade() {
        kabupaten.invented(9, 5, 6, 7, 4, 4, 4);
        List<AchievementRow> rows = new ArrayList<>();
        for (int p = 0; p < CASCADE.length; p++) {
            String code = "P" + (char) ('A' + p);
            rows.add(row(code, YEAR, "KIA-K1", CASCADE[p][0], CASCADE[p][2]));
            rows.add(row(code, YEAR, "KIA-K4", CASCADE[p][1], CASCADE[p][2]));
            rows.add(row(code, YEAR, "KIA-K6", CASCADE[p][1], CASCADE[p][2]));
        }
        intake.apply(1, "capaian.csv", AchievementState.VERIFIED, rows);
    }

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
    void a_foreign_code_is_answered_like_an_unknown_one() {
        cascade();
        scope.is(puskesmas("PA"));

        for (String code : List.of("PB", "99.99.02.2001", "99.99", "rubbish")) {
            assertThatThrownBy(() -> headlines(code)).isInstanceOfSatisfying(DomainException.NotFound.class, e -> {
                assertThat(e.key()).isEqualTo("error.unknown-unit");
                assertThat(e.arguments()).containsExactly(code);
            });
        }
    }

    @Test
    void a_puskesmas_sees_itself_under_its_own_name_and_nothing_of_others() {
        cascade();
        scope.is(puskesmas("PA"));

        IndicatorReport report = report("KIA-K4", YEAR, Level.PUSKESMAS);

        assertThat(report.whole().unit().code()).isEqualTo("PA");
        assertThat(figure(report.whole())).isEqualTo("455/693 = 65,66 %");
        assertThat(report.units())
                .filteredOn(u -> !u.unit().code().equals("PA"))
                .hasSize(6)
                .allMatch(u -> u.state() == FigureState.OUT_OF_SCOPE
                        && u.numerator() == null
                        && u.flags().isEmpty());
        assertThat(report.toString()).doesNotContain("numerator=408", "numerator=1554");
        assertThatThrownBy(() -> figures.spm(null)).isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void administrators_and_accounts_without_scope_get_nothing() {
        cascade();
        for (Role role : List.of(Role.ADMIN, Role.PUSKESMAS_STAFF, Role.PUSTU_HEAD)) {
            scope.is(Scope.nothing(role));

            assertThatThrownBy(() -> report("KIA-K4", null, null)).isInstanceOf(DomainException.NotFound.class);
            assertThatThrownBy(() -> headlines(null)).isInstanceOf(DomainException.NotFound.class);
            assertThatThrownBy(() -> figures.quality(null, null, Channel.SCREEN))
                    .isInstanceOf(DomainException.NotFound.class);
            assertThatThrownBy(() -> figures.spm(null)).isInstanceOf(DomainException.NotFound.class);
            assertThatThrownBy(
                            () -> figures.attention(new AttentionQuery(List.of(), null, null, null, Channel.SCREEN, 5)))
                    .isInstanceOf(DomainException.NotFound.class);
        }
    }

    @Test
    void an_unknown_indicator_is_not_found_and_one_without_figures_is_an_empty_report() {
        assertThatThrownBy(() -> report("XXX", null, null)).isInstanceOf(DomainException.NotFound.class);

        assertThat(report("KIA-K4", null, null).isEmpty()).isTrue();
    }

    /** 39 villages reported up to the month before the one that is overdue; that one came from the nine villages of A. */
    private Period mostAreSilent() {
        kabupaten.invented(9, 5, 6, 7, 4, 4, 4);
        Period due = Overdue.due(
                catalogue.byCode("KIA-K6").orElseThrow(),
                LocalDate.now(ZoneId.of("Asia/Jakarta")),
                RuleSettings.DEFAULT);
        List<AchievementRow> rows = new ArrayList<>();
        int[] villages = {9, 5, 6, 7, 4, 4, 4};
        for (int p = 1; p <= villages.length; p++) {
            for (int v = 1; v <= villages[p - 1]; v++) {
                String code = "99.99.0%d.200%d".formatted(p, v);
                rows.add(row(code, due.previous(), "KIA-K6", 5L, 100L));
                if (p == 1) {
                    rows.add(row(code, due, "KIA-K6", 5L, 100L));
                }
            }
        }
        intake.apply(1, "capaian.csv", AchievementState.VERIFIED, rows);
        return due;
    }

    @Test
    void villages_that_are_silent_since_the_month_on_which_the_page_opens_need_attention() {
        Period due = mostAreSilent();

        assertThat(report("KIA-K6", null, null).period()).isEqualTo(due.previous());
        assertThat(attention(null, 100))
                .hasSize(30)
                .allMatch(a ->
                        a.reason() == Alert.Reason.NOT_REPORTED && a.period().equals(due));
    }

    @Test
    void attention_of_a_puskesmas_is_not_cut_off_by_the_rest_of_the_kabupaten() {
        mostAreSilent();

        assertThat(attention("PG", 4))
                .hasSize(4)
                .allMatch(a -> a.puskesmas() != null && a.puskesmas().code().equals("PG"));
        assertThat(attention("99.99.07.2001", 4)).hasSize(1);
        assertThat(attention("PA", 4)).isEmpty();
        assertThat(attention("99.99", 100)).hasSize(30);
    }

    @Test
    void flags_of_a_puskesmas_are_its_own_and_those_of_its_villages() {
        mostAreSilent();

        assertThat(figures.quality(null, "PG", Channel.SCREEN))
                .extracting(f -> f.unit().code())
                .containsExactlyInAnyOrder("PG", "99.99.07.2001", "99.99.07.2002", "99.99.07.2003", "99.99.07.2004");
    }

    @Test
    void attention_and_flags_of_a_foreign_unit_are_not_found() {
        mostAreSilent();
        scope.is(puskesmas("PA"));

        for (String code : List.of("PB", "99.99.02.2001", "99.99", "rubbish")) {
            assertThatThrownBy(() -> attention(code, 5)).isInstanceOf(DomainException.NotFound.class);
            assertThatThrownBy(() -> figures.quality(null, code, Channel.SCREEN))
                    .isInstanceOf(DomainException.NotFound.class);
        }
    }

    private List<Alert> attention(@Nullable String unit, int limit) {
        return figures.attention(new AttentionQuery(List.of(), null, unit, null, Channel.SCREEN, limit));
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

    @Test
    void of_minimum_services_that_contradict_each_other_none_is_taken() {
        var changes = spmIntake.apply(
                1,
                "spm.csv",
                List.of(
                        new SpmRow(2, 2024, "1", 5, 10, BigDecimal.TEN, null),
                        new SpmRow(3, 2024, "Pelayanan Kesehatan Ibu Hamil", 6, 10, BigDecimal.TEN, null),
                        new SpmRow(4, 2024, "2", 5, 10, BigDecimal.TEN, null),
                        new SpmRow(5, 2024, "2", 5, 10, BigDecimal.TEN, null)));

        assertThat(changes.added()).isEqualTo(1);
        assertThat(changes.problems())
                .extracting(p -> p.row() + " " + p.key())
                .containsExactlyInAnyOrder("2 figure.spm.repeated", "3 figure.spm.repeated", "5 figure.spm.repeated");
    }

    @Test
    void the_index_of_the_minimum_services() {
        List<SpmRow> rows = new ArrayList<>();
        for (int i = 0; i < SpmIndexTest.BELITUNG_TIMUR.size(); i++) {
            String[] row = SpmIndexTest.BELITUNG_TIMUR.get(i);
            rows.add(new SpmRow(
                    i + 2,
                    2024,
                    i == 0 ? "Pelayanan Kesehatan Ibu Hamil" : Integer.toString(i + 1),
                    Long.parseLong(row[0]),
                    Long.parseLong(row[1]),
                    new BigDecimal(row[2]),
                    "Profil"));
        }

        assertThat(spmIntake.apply(1, "spm.csv", rows).added()).isEqualTo(12);
        assertThat(spmIntake.apply(2, "spm.csv", rows).same()).isEqualTo(12);

        SpmReport report = figures.spm(null);
        assertThat(report.year()).isEqualTo(2024);
        assertThat(Formats.decimals(report.index(), 2)).isEqualTo("87,62");
        assertThat(report.spmClass()).isEqualTo(SpmClass.TUNTAS_MADYA);
        assertThat(figures.spm(2023).index()).isNull();
    }

    private Scope puskesmas(String code) {
        var id = facilities.facility(code).orElseThrow().id();
        var villages = facilities.puskesmasByVillage(LocalDate.of(2024, 12, 31)).entrySet().stream()
                .filter(e -> e.getValue() == id)
                .map(e -> e.getKey())
                .toList();
        return new Scope(Role.PUSKESMAS_HEAD, false, Set.of(id), Set.copyOf(villages));
    }

    private List<HeadlineFigure> headlines(@Nullable String unit) {
        return figures.headlines(new HeadlineQuery(List.of("KIA-K4"), null, unit, null, Channel.SCREEN));
    }

    private String whole(String code) {
        return figure(report(code, YEAR, Level.PUSKESMAS).whole());
    }

    private IndicatorReport report(String code, @Nullable Period period, @Nullable Level level) {
        return figures.report(new FigureQuery(code, period, level, null, null, Channel.SCREEN));
    }

    private static String figure(UnitFigure figure) {
        return Formats.count(figure.numerator()) + "/" + Formats.count(figure.denominator()) + " = "
                + Formats.percent2(figure.coverage());
    }

    static AchievementRow row(String unit, Period period, String indicator, @Nullable Long n, @Nullable Long of) {
        return new AchievementRow(2, unit, false, period, indicator, n, of, "Profil");
    }
}
