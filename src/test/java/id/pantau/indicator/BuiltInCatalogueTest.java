package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Period;
import id.pantau.base.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BuiltInCatalogueTest {

    private final List<Indicator> all = read();
    private final Map<String, Indicator> byCode =
            all.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));

    @Test
    void holds_at_least_45_indicators_and_all_of_the_field_list() {
        assertThat(all).hasSizeGreaterThanOrEqualTo(45);
        assertThat(byCode)
                .containsKeys(
                        "KIA-K1", "KIA-K4", "KIA-K6", "KIA-PF", "KIA-KF", "KIA-KN1", "KIA-KNL", "KIA-SHK", "KIA-TTD")
                .containsKeys("KIA-KEK", "KIA-ANM", "KIA-AKI", "KIA-AKN", "KIA-AKB", "KIA-AKABA", "KIA-BBLR")
                .containsKeys("IMU-IDL", "IMU-IBL", "IMU-UCI", "GIZ-DS", "GIZ-ND", "GIZ-T", "GIZ-STU", "GIZ-WAS")
                .containsKeys("GIZ-UW", "GIZ-ASI", "GIZ-VITA", "GIZ-SSGI", "BAL-PTK", "REM-TTD", "REM-SKR", "PRO-SKR")
                .containsKeys(
                        "LAN-SKR", "PTM-HT", "PTM-DM", "PTM-IVA", "JIW-ODGJ", "TB-TRD", "TB-TC", "TB-SR", "TB-TPT")
                .containsKeys("HIV-SKR", "KLB", "DBD", "KSL-ODF", "KSL-STBM", "KB-AKT", "KB-PP", "PKG-CKG", "POS-AKT")
                .containsKeys("POS-BUKA", "RMH-KUN", "IKS", "IKS-KUN", "ILP-PKM", "ILP-PST", "ILP-POS", "JKN");
    }

    @Test
    void every_text_is_there_in_both_languages() {
        for (Map<String, String> row : new BuiltInCatalogue().rows().values()) {
            for (String column : IndicatorColumns.ALL) {
                boolean text = column.endsWith("_en") || column.endsWith("_id");
                boolean mayBeEmpty = column.startsWith(IndicatorColumns.RATE_UNIT);
                if (text && !mayBeEmpty) {
                    assertThat(row.get(column))
                            .as(row.get("kode") + " " + column)
                            .isNotBlank();
                }
            }
        }
        assertThat(all).allSatisfy(i -> {
            assertThat(i.source()).isNotBlank();
            assertThat(i.english().definition()).isNotEqualTo(i.indonesian().definition());
            assertThat(i.english().rateUnit() == null).isEqualTo(i.indonesian().rateUnit() == null);
        });
    }

    @Test
    void limits_ascend_and_counts_have_a_rate() {
        assertThat(all).allSatisfy(i -> {
            assertThat(i.thresholds()).isSorted().doesNotHaveDuplicates().hasSize(4);
            assertThat(i.kind() == IndicatorKind.COUNT).isEqualTo(i.indonesian().rateUnit() != null);
        });
    }

    @Test
    void an_earlier_step_is_in_the_catalogue_and_adds_up_in_the_same_way() {
        assertThat(all.stream().map(i -> i.checks().cascadeAfter()).filter(Objects::nonNull))
                .contains("KIA-K1", "KIA-K4", "KIA-KN1")
                .allSatisfy(code -> assertThat(byCode).containsKey(code));
        assertThat(code("KIA-K4").checks().cascadeAfter()).isEqualTo("KIA-K1");
        assertThat(code("KIA-K6").checks().cascadeAfter()).isEqualTo("KIA-K4");
        assertThat(code("KIA-KNL").checks().cascadeAfter()).isEqualTo("KIA-KN1");
    }

    @Test
    void village_values_of_HIV_TB_ODGJ_and_deaths_stay_off_walls_prints_and_exports() {
        var sensitive = Set.of(
                "HIV-SKR",
                "TB-TRD",
                "TB-TC",
                "TB-SR",
                "TB-TPT",
                "JIW-ODGJ",
                "KIA-AKI",
                "KIA-AKN",
                "KIA-AKB",
                "KIA-AKABA");
        for (Indicator i : all) {
            boolean guarded = sensitive.contains(i.code()) || i.code().equals("GIZ-SSGI");
            assertThat(i.sensitive()).as(i.code()).isEqualTo(guarded);
        }
        Indicator deaths = code("KIA-AKI");
        for (Channel channel : List.of(Channel.WALL, Channel.PRINT, Channel.EXPORT)) {
            assertThat(deaths.lowest(channel, Role.HEALTH_OFFICER)).isEqualTo(UnitLevel.PUSKESMAS);
        }
        assertThat(deaths.lowest(Channel.SCREEN, Role.HEALTH_OFFICER)).isEqualTo(UnitLevel.VILLAGE);
        assertThat(deaths.lowest(Channel.SCREEN, Role.DISPLAY)).isEqualTo(UnitLevel.PUSKESMAS);
        assertThat(deaths.lowest(Channel.SCREEN, Role.PUSTU_HEAD)).isEqualTo(UnitLevel.PUSKESMAS);
    }

    @Test
    void the_survey_value_of_stunting_is_an_indicator_of_its_own_for_the_kabupaten_only() {
        Indicator measured = code("GIZ-STU");
        Indicator survey = code("GIZ-SSGI");

        assertThat(measured.indonesian().name()).isEqualTo("Stunting (e-PPGBM, yang diukur)");
        assertThat(measured.rhythm().dueMonths()).containsExactly(2, 8);
        assertThat(survey.lowest(Channel.SCREEN, Role.HEALTH_OFFICER)).isEqualTo(UnitLevel.REGENCY);
    }

    @Test
    void denominators_of_one_measurement_are_named_alike() {
        assertThat(all.stream()
                        .filter(i -> "GIZ-UKUR".equals(i.checks().measurement()))
                        .map(Indicator::code))
                .containsExactlyInAnyOrder("GIZ-STU", "GIZ-WAS", "GIZ-UW");
    }

    @Test
    void the_healthy_family_index_names_the_indicator_that_says_how_many_were_visited() {
        Indicator index = code(FamilyHealth.INDICATOR);

        assertThat(index.checks().measurement()).isEqualTo(FamilyHealth.VISITED);
        assertThat(code(FamilyHealth.VISITED).targetGroup()).isEqualTo(TargetGroup.FAMILIES);
        assertThat(QualityCheck.related(index, all)).extracting(Indicator::code).containsExactly("IKS", "IKS-KUN");
        assertThat(index.thresholds()).endsWith(decimals("50", "80"));
    }

    @Test
    void deaths_are_marked_and_cases_of_a_disease_are_not() {
        assertThat(all)
                .filteredOn(i -> i.checks().death())
                .extracting(Indicator::code)
                .containsExactly("KIA-AKI", "KIA-AKN", "KIA-AKB", "KIA-AKABA");
    }

    @Test
    void what_is_surveyed_or_computed_is_expected_of_no_unit() {
        assertThat(all)
                .filteredOn(i -> !i.notExpected().isEmpty())
                .extracting(Indicator::code)
                .containsExactly("GIZ-SSGI", "ILP-PKM", "ILP-PST", "ILP-POS");
        assertThat(code("ILP-PST").expects(UnitKind.DESA)).isFalse();
        assertThat(code("KIA-K6").expects(UnitKind.KELURAHAN)).isTrue();
    }

    @Test
    void the_national_reference_of_a_year_is_the_latest_set_until_then() {
        Indicator stunting = code("GIZ-STU");

        assertThat(stunting.reference(2024).orElseThrow().value()).isEqualByComparingTo("14");
        assertThat(stunting.reference(2026).orElseThrow().value()).isEqualByComparingTo("18");
        assertThat(stunting.reference(2029).orElseThrow().value()).isEqualByComparingTo("14.2");
        assertThat(code("KIA-AKI").reference(2024)).isEmpty();
    }

    @Test
    void the_limits_of_a_flow_grow_with_the_share_that_is_due() {
        Indicator k6 = code("KIA-K6");
        Indicator school = code("IMU-BIAS");
        Indicator weighed = code("GIZ-DS");

        assertThat(k6.thresholds(Period.month(2026, 9))).containsExactly(decimals("45.0", "52.5", "60.0", "67.5"));
        assertThat(k6.thresholds(Period.year(2026)).getFirst()).isEqualByComparingTo("60");
        assertThat(school.rhythm().weightTo(7)).isZero();
        assertThat(school.rhythm().weightTo(8)).isEqualTo(school.rhythm().weightTotal());
        assertThat(weighed.thresholds(Period.month(2026, 3))).isEqualTo(weighed.thresholds());
    }

    private Indicator code(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    private static BigDecimal[] decimals(String... numbers) {
        return List.of(numbers).stream().map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    private static List<Indicator> read() {
        var indicators = new ArrayList<Indicator>();
        new BuiltInCatalogue().rows().forEach((code, row) -> {
            var reading = IndicatorReader.read(code, row);
            assertThat(reading.problems()).as(code).isEmpty();
            indicators.add(Objects.requireNonNull(reading.indicator()));
        });
        return indicators;
    }
}
