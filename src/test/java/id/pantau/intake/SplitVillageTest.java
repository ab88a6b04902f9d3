package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.TestScope;
import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureQuery;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.FigureState;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.UnitFigure;
import id.pantau.intake.reading.PackSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Lembah was split off Mata Air in September 2024; the list of villages says so. */
@IntakeTest
class SplitVillageTest {

    private static final String LEMBAH = "81.20.01.2002";

    @Autowired
    PackService packs;

    @Autowired
    FigureService figures;

    @Autowired
    IntakeDatabase database;

    @Autowired
    TestScope scope;

    @TempDir
    Path folder;

    @BeforeEach
    void kabupaten() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        database.clean();
        Path pack = TestPack.whole(folder.resolve("paket"))
                .with(
                        "wilayah.csv",
                        TestPack.REGIONS
                                .replace("kode_bps\n", "kode_bps;berdiri\n")
                                .replace("8120010002", "8120010002;2024-09-01"))
                .folder();
        assertThat(packs.apply(PackSource.of(List.of(pack))).verdict().name()).isEqualTo("APPLIED");
    }

    @Test
    void of_the_months_before_nothing_is_expected_and_nothing_is_missing() {
        IndicatorReport august = report(8);

        assertThat(figure(august).state()).isEqualTo(FigureState.NOT_EXPECTED);
        assertThat(august.whole().reporting().expected()).isEqualTo(3);
        assertThat(figure(report(9)).state()).isEqualTo(FigureState.VALUE);
        assertThat(report(9).whole().reporting().expected()).isEqualTo(4);
    }

    @Test
    void the_months_before_say_so_on_the_slider_of_a_later_one() {
        IndicatorReport september = report(9);

        assertThat(september.months()).anySatisfy(step -> {
            assertThat(step.period()).isEqualTo(Period.month(2024, 8));
            assertThat(step.units())
                    .filteredOn(f -> f.unit().code().equals(LEMBAH))
                    .singleElement()
                    .satisfies(f -> assertThat(f.state()).isEqualTo(FigureState.NOT_EXPECTED));
        });
    }

    private IndicatorReport report(int month) {
        return figures.report(
                new FigureQuery("KIA-K1", Period.month(2024, month), Level.DESA, null, null, Channel.SCREEN));
    }

    private static UnitFigure figure(IndicatorReport report) {
        return report.units().stream()
                .filter(f -> f.unit().code().equals(LEMBAH))
                .findFirst()
                .orElseThrow();
    }
}
