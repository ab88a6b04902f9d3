package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.HeadlineQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The share of families visited stands beside the Indeks Keluarga Sehat wherever it is shown. */
@DemoKabupaten
class FamilyHealthViewTest extends SpringBrowserlessTest {

    private static final String BESIDE =
            "(Keluarga sehat \\(IKS > 0,8\\)|Pra-sehat \\(IKS 0,5–0,8\\)|Tidak sehat \\(IKS < 0,5\\)) · dikunjungi \\d+,\\d\\d % keluarga \\([\\d.]+/[\\d.]+\\)";

    @Autowired
    private Reader reader;

    @Autowired
    private FigureService figures;

    @ParameterizedTest
    @ValueSource(strings = {"capaian", "analisis", "peta", "pws"})
    @SignedInAs(Role.HEALTH_OFFICER)
    void on_the_pages_of_one_indicator(String path) {
        reader.seesAllAs(Role.HEALTH_OFFICER);

        assertThat(reader.open(path, Map.of("indikator", "IKS"))).containsPattern(BESIDE);
        assertThat(reader.open(path, Map.of("indikator", "GIZ-DS"))).doesNotContainPattern("dikunjungi \\d");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void on_the_pages_of_one_unit() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        String puskesmas = reader.puskesmas().getFirst();

        assertThat(reader.open("puskesmas/" + puskesmas)).containsPattern(BESIDE);
        assertThat(reader.open("desa/" + reader.villages(puskesmas).getFirst())).containsPattern(BESIDE);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void what_is_visited_is_what_the_index_divides_by() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        List<HeadlineFigure> both =
                figures.headlines(new HeadlineQuery(List.of("IKS", "IKS-KUN"), null, null, null, Channel.SCREEN));

        assertThat(Objects.requireNonNull(both.getFirst().figure().denominator()))
                .isEqualTo(both.getLast().figure().numerator());
        assertThat(both.getFirst().figure().coverage()).isNotNull();
    }

    @Test
    void on_beranda_it_is_asked_for_along_with_the_index_and_with_nothing_else() {
        assertThat(FamilyHealthText.withVisited(List.of("KIA-K6", "IKS"))).containsExactly("KIA-K6", "IKS", "IKS-KUN");
        assertThat(FamilyHealthText.withVisited(List.of("IKS-KUN", "IKS"))).containsExactly("IKS-KUN", "IKS");
        assertThat(FamilyHealthText.withVisited(List.of("KIA-K6"))).containsExactly("KIA-K6");
    }
}
