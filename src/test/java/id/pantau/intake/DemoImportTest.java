package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.TestScope;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.report.Problem;
import id.pantau.intake.PackReport.Verdict;
import id.pantau.intake.demo.DemoPack;
import id.pantau.intake.reading.PackSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The example takes the same way in as a real kabupaten, and the import has nothing to say against it. */
@IntakeTest
class DemoImportTest {

    @Autowired
    PackService service;

    @Autowired
    IntakeDatabase database;

    @Autowired
    TestScope scope;

    @TempDir
    Path folder;

    @Test
    void the_example_is_applied_without_a_doubt_and_a_second_time_changes_nothing() throws IOException {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        database.clean();
        new DemoPack().writeTo(folder, YearMonth.of(2026, 10));
        PackSource source = PackSource.of(List.of(folder));

        PackReport first = service.apply(source);

        assertThat(doubts(first)).isEmpty();
        assertThat(first.verdict()).isEqualTo(Verdict.APPLIED);
        assertThat(database.count("village")).isEqualTo(39);
        assertThat(database.count("facility")).isEqualTo(7 + 37 + 133);
        assertThat(database.count("achievement")).isGreaterThan(45_000);

        PackReport second = service.apply(source);

        assertThat(second.files()).allSatisfy(file -> {
            assertThat(file.added()).as(file.toString()).isZero();
            assertThat(file.changed()).as(file.toString()).isZero();
        });
    }

    private static List<Problem> doubts(PackReport report) {
        return report.files().stream()
                .flatMap(file -> file.problems().stream())
                .filter(problem -> problem.severity() != Problem.Severity.INFO)
                .limit(40)
                .toList();
    }
}
