package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.pantau.base.StartupRefusal;
import id.pantau.base.i18n.Texts;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.mock.env.MockEnvironment;

@IntakeTest
class PackAtStartTest {

    @Autowired
    PackRunner runner;

    @Autowired
    RunLog runs;

    @Autowired
    ReportText reportText;

    @Autowired
    RegionService regions;

    @Autowired
    Texts texts;

    @Autowired
    Clock clock;

    @Autowired
    IntakeDatabase database;

    @TempDir
    Path folder;

    private TestPack pack;

    @BeforeEach
    void start() {
        database.clean();
        pack = TestPack.required(folder.resolve("paket"));
    }

    @Test
    void the_pack_is_in_before_the_web_server_starts() {
        assertThat(atStart(new MockEnvironment()).getPhase())
                .isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }

    @Test
    void the_named_pack_is_taken_in() {
        atStart(new MockEnvironment().withProperty("pantau.pack", pack.folder().toString()))
                .start();

        assertThat(regions.regency()).map(RegencyDetails::code).contains("81.20");
        assertThat(runs.latest(1))
                .extracting(RunRow::kind, RunRow::status, RunRow::account)
                .containsExactly(tuple(RunKind.START, RunStatus.APPLIED, null));
    }

    @Test
    void a_refused_pack_ends_the_start_with_one_sentence() {
        pack.without("wilayah.csv");
        var atStart = atStart(
                new MockEnvironment().withProperty("pantau.pack", pack.folder().toString()));

        assertThatThrownBy(atStart::start)
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("wilayah.csv")
                .hasMessageContaining("data lama tetap");
    }

    @Test
    void a_folder_that_does_not_exist_ends_the_start_with_one_sentence() {
        var atStart = atStart(new MockEnvironment()
                .withProperty("pantau.pack", folder.resolve("tidak-ada").toString()));

        assertThatThrownBy(atStart::start).isInstanceOf(StartupRefusal.class).hasMessageContaining("tidak-ada");
    }

    @Test
    void an_empty_database_gets_the_example_and_one_with_data_is_left_as_it_is() {
        var environment = new MockEnvironment();
        atStart(environment).start();
        assertThat(regions.regency()).map(RegencyDetails::demo).contains(true);
        int count = runs.latest(10).size();

        atStart(environment).start();

        assertThat(runs.latest(10)).hasSize(count);
    }

    @Test
    void without_the_example_an_empty_database_stays_empty() {
        atStart(new MockEnvironment().withProperty("pantau.demo", "false")).start();

        assertThat(regions.regency()).isEmpty();
    }

    @Test
    void a_run_that_was_cut_off_is_failed_at_the_next_start() {
        int run = runs.begin(RunKind.UPLOAD, "dinkes", "paket.zip");

        atStart(new MockEnvironment().withProperty("pantau.demo", "false")).start();

        assertThat(runs.latest(1)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(run);
            assertThat(row.status()).isEqualTo(RunStatus.FAILED);
            assertThat(row.finished()).isNotNull();
        });
    }

    private PackAtStart atStart(MockEnvironment environment) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("example", (ExamplePack) this::writeExample);
        ObjectProvider<ExamplePack> example = beans.getBeanProvider(ExamplePack.class);
        var report = new StartReport(texts, reportText, folder.resolve("data"), clock);
        return new PackAtStart(runner, runs, report, regions, example, texts, clock, environment);
    }

    private void writeExample(Path target, YearMonth lastMonth) throws IOException {
        TestPack.required(target)
                .with("profil.csv", TestPack.PROFILE.replace("81.20", "99.99"))
                .with("wilayah.csv", TestPack.REGIONS.replace("81.20.", "99.99."))
                .with("batas-desa.geojson", TestPack.boundaries(0).replace("81.20.", "99.99."));
    }
}
