package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.Statements;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.indicator.AchievementState;
import id.pantau.indicator.Channel;
import id.pantau.indicator.ExplanationStep;
import id.pantau.indicator.FigureDetail;
import id.pantau.indicator.FigureDetailChange.Value;
import id.pantau.indicator.FigureDetailQuery;
import id.pantau.indicator.FigureDetailRow;
import id.pantau.indicator.FigureDetailService;
import id.pantau.indicator.FigureState;
import id.pantau.indicator.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A figure taken apart: its rows with the import they came with, what was replaced, and what nobody may see of it. */
class FigureDetailTest extends ImportedFigures {

    private static final Period SEPTEMBER = Period.month(2024, 9);
    private static final String HULU = "P8120010101";
    private static final String DEATHS = """
            kode_unit;periode;kode_indikator;pembilang;penyebut;sumber
            81.20.01.2001;2024-09;KIA-AKI;1;;uji
            81.20.01.2002;2024-09;KIA-AKI;2;;uji
            81.20.02.2001;2024-09;KIA-AKI;4;;uji
            """;

    @Autowired
    FigureDetailService details;

    @BeforeEach
    void kabupaten() {
        begin("dinkes.uji", "Petugas", TestPack.ACHIEVEMENTS);
    }

    @Test
    void the_rows_that_count_make_the_figure() {
        FigureDetail detail = detail("KIA-K1", HULU, Channel.SCREEN);

        assertThat(detail.figure().numerator()).isEqualTo(29);
        assertThat(sum(detail)).isEqualTo(29);
        assertThat(detail.explanation().of(ExplanationStep.AddedUp.class).findFirst())
                .map(ExplanationStep.AddedUp::sum)
                .contains(29L);
        assertThat(detail.rows())
                .filteredOn(FigureDetailRow::outside)
                .singleElement()
                .satisfies(row -> assertThat(row.numerator()).isEqualTo(2));
    }

    @Test
    void a_row_names_the_import_that_brought_it_and_the_day_of_the_report() {
        jdbc.sql(
                        "INSERT INTO puskesmas_month VALUES ((SELECT id FROM facility WHERE code = ?), ?, 'SUBMITTED', ?, NULL, 0)")
                .params(HULU, SEPTEMBER.code(), LocalDate.of(2024, 10, 4))
                .update();

        FigureDetailRow row = row(detail("KIA-K1", HULU, Channel.SCREEN), "81.20.01.2001", SEPTEMBER);

        assertThat(row.numerator()).isEqualTo(8);
        assertThat(row.denominator()).isEqualTo(10);
        assertThat(row.state()).isEqualTo(AchievementState.VERIFIED);
        assertThat(row.broughtBy()).satisfies(run -> {
            assertThat(Objects.requireNonNull(run).account()).isEqualTo("dinkes.uji");
            assertThat(run.source()).isEqualTo("pertama");
        });
        assertThat(row.reportDate()).isEqualTo(LocalDate.of(2024, 10, 4));
    }

    @Test
    void a_month_without_report_is_a_row_that_says_so() {
        FigureDetailRow august = row(detail("KIA-K1", HULU, Channel.SCREEN), "81.20.01.2002", Period.month(2024, 8));

        assertThat(august.isMissing()).isTrue();
        assertThat(august.counted()).isFalse();
    }

    @Test
    void a_replaced_value_stands_with_who_replaced_it() {
        apply("kedua", TestPack.ACHIEVEMENTS.replace("2024-09;KIA-K1;8;10", "2024-09;KIA-K1;9;10"));
        apply("ketiga", TestPack.ACHIEVEMENTS.replace("2024-09;KIA-K1;8;10", "2024-09;KIA-K1;6;10"));

        FigureDetail detail = detail("KIA-K1", "81.20.01.2001", Channel.SCREEN);

        assertThat(detail.changes()).extracting(c -> c.before().numerator()).containsExactlyInAnyOrder(8L, 9L);
        assertThat(detail.changes())
                .filteredOn(c -> Objects.equals(c.before().numerator(), 9L))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.after()).isEqualTo(new Value(6L, 10L, AchievementState.VERIFIED));
                    assertThat(Objects.requireNonNull(change.broughtBy()).source())
                            .isEqualTo("kedua");
                    assertThat(Objects.requireNonNull(change.replacedBy()).source())
                            .isEqualTo("ketiga");
                    assertThat(change.replacedBy().account()).isEqualTo("dinkes.uji");
                });
    }

    @Test
    void of_a_puskesmas_whose_own_figure_counts_its_villages_are_stored_and_not_counted() {
        apply("pertama", TestPack.ACHIEVEMENTS + HULU + ";2024-08;KIA-K1;40;20;uji\n");

        FigureDetail detail = detail("KIA-K1", HULU, Channel.SCREEN);

        assertThat(row(detail, "81.20.01.2001", Period.month(2024, 8)).counted())
                .isFalse();
        assertThat(row(detail, HULU, Period.month(2024, 8)).counted()).isTrue();
        assertThat(detail.rows())
                .as("a village in the figure of its Puskesmas is not missing")
                .noneMatch(r -> r.isMissing()
                        && r.period().equals(Period.month(2024, 8))
                        && r.unit().kind().isVillage());
        assertThat(sum(detail)).isEqualTo(detail.figure().numerator());
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"WALL", "PRINT", "EXPORT"})
    void a_sensitive_figure_has_no_village_rows_where_it_may_not(Channel channel) {
        apply("kematian", DEATHS);

        FigureDetail ofPuskesmas = detail("KIA-AKI", HULU, channel);
        FigureDetail ofRegency = detail("KIA-AKI", null, channel);

        for (FigureDetail detail : List.of(ofPuskesmas, ofRegency)) {
            assertThat(detail.villagesGuarded()).isTrue();
            assertThat(detail.rows()).isNotEmpty().allMatch(r -> r.unit().kind() == UnitKind.PUSKESMAS);
            assertThat(detail.changes()).isEmpty();
            assertThat(detail.rows())
                    .as("Hilir has one village, which its sum would give away")
                    .extracting(r -> r.unit().code())
                    .containsOnly(HULU);
        }
        assertThat(ofPuskesmas.rows())
                .singleElement()
                .satisfies(r -> assertThat(r.numerator()).isEqualTo(3));
        assertThat(detail("KIA-AKI", "81.20.01.2001", channel)).satisfies(d -> {
            assertThat(d.figure().state()).isEqualTo(FigureState.HIDDEN);
            assertThat(d.rows()).isEmpty();
            assertThat(d.explanation().steps()).isEmpty();
        });
    }

    @Test
    void leaders_see_no_village_of_a_sensitive_figure_on_the_screen_either() {
        apply("kematian", DEATHS);
        assertThat(detail("KIA-AKI", HULU, Channel.SCREEN).rows())
                .as("the Dinkes answers for the patients")
                .anyMatch(r -> r.unit().kind().isVillage());

        scope.is(Scope.regency(Role.EXECUTIVE));

        assertThat(detail("KIA-AKI", HULU, Channel.SCREEN).rows())
                .isNotEmpty()
                .noneMatch(r -> r.unit().kind().isVillage());
    }

    @Test
    void one_figure_costs_four_statements_whatever_it_is_made_of() {
        detail("KIA-K1", HULU, Channel.SCREEN);

        for (String unit : List.of(HULU, "81.20", "81.20.01.2001", "81.20.01")) {
            assertThat(Statements.during(jdbc, () -> detail("KIA-K1", unit, Channel.SCREEN)))
                    .as(unit)
                    .isLessThanOrEqualTo(4);
        }
    }

    private FigureDetail detail(String indicator, @Nullable String unit, Channel channel) {
        return details.detail(new FigureDetailQuery(indicator, SEPTEMBER, unit, null, channel));
    }

    private static long sum(FigureDetail detail) {
        return detail.rows().stream()
                .filter(FigureDetailRow::counted)
                .mapToLong(r -> Objects.requireNonNull(r.numerator()))
                .sum();
    }

    private static FigureDetailRow row(FigureDetail detail, String unit, Period period) {
        return detail.rows().stream()
                .filter(r -> r.unit().code().equals(unit) && r.period().equals(period) && !r.outside())
                .findFirst()
                .orElseThrow();
    }
}
