package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.TestClock;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

/** Files beside evidence: who hands them in, who takes them away, and when they go. */
class EvidenceFileServiceTest extends InRollout {

    @Autowired
    private EvidenceFileService files;

    @Autowired
    private EvidenceFileController controller;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private RolloutQueries queries;

    @Autowired
    private TestClock clock;

    @TempDir
    Path folder;

    @AfterEach
    void today() {
        clock.is(TestClock.START);
    }

    @Test
    void aFileStandsBesideTheEvidenceThatItWasSavedWith() throws IOException {
        byte[] content = TestFiles.pdf();
        int id = keep("P1", "..\\rapat\\SK <1>.jpg", content);
        assertThatThrownBy(() -> files.file(id)).isInstanceOf(DomainException.NotFound.class);
        int saved = evidence.save(form("P1", List.of(id)));

        EvidenceFileContent file = files.file(id);
        assertThat(file.name()).as("its name says what it is").isEqualTo("SK 1.pdf");
        assertThat(Files.readAllBytes(file.path())).isEqualTo(content);
        assertThat(assessments.assessment("P1").filesOf(saved))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("SK 1.pdf"));
    }

    @Test
    void aFileAloneIsACorrection() throws IOException {
        int saved = evidence.save(form("P1", List.of()));
        int id = keep("P1", "foto.png", TestFiles.image("png", 20, 20));
        evidence.save(new EvidenceForm("P1", "PKM-1", LocalDate.of(2026, 9, 1), "SK", null, saved, 0, List.of(id)));

        assertThat(queries.evidence(saved).orElseThrow().version()).isEqualTo(1);
        assertThat(assessments.assessment("P1").filesOf(saved)).hasSize(1);
    }

    @Test
    void filesOfOtherPeopleAndOtherFacilitiesAreNotTakenAlong() throws IOException {
        int foreign = keep("P2", "a.pdf", TestFiles.pdf());
        accounts.signIn(Role.HEALTH_OFFICER);
        int own = keep("P1", "b.pdf", TestFiles.pdf());
        int saved = evidence.save(form("P1", List.of(foreign, own)));
        assertThat(assessments.assessment("P1").filesOf(saved))
                .extracting(EvidenceFileRow::id)
                .containsExactly(own);
    }

    @ParameterizedTest
    @CsvSource({"EXECUTIVE, true", "HEALTH_OFFICER, true", "PUSKESMAS_HEAD, true", "PUSTU_HEAD, false", "ADMIN, false"})
    void itIsTakenAwayByWhoeverSeesTheFacilityAndNobodyElse(Role role, boolean sees) throws IOException {
        int id = keep("P1", "SK.pdf", TestFiles.pdf());
        evidence.save(form("P1", List.of(id)));
        int foreign = keep("P2", "SK.pdf", TestFiles.pdf());
        evidence.save(form("P2", List.of(foreign)));
        scope.is(scopeOf(role));
        assertThat(controller.file(id).getStatusCode().value()).isEqualTo(sees ? 200 : 404);
        assertThat(controller.file(foreign).getStatusCode().value())
                .isEqualTo(scope.current().wholeRegency() ? 200 : 404);
        assertThat(controller.file(999_999).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void theBrowserIsToldToKeepItAndNotToShowIt() throws IOException {
        int id = keep("P1", "Keputusan “1”.pdf", TestFiles.pdf());
        evidence.save(form("P1", List.of(id)));
        ResponseEntity<Resource> answer = controller.file(id);
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getCacheControl()).contains("no-store");
        assertThat(Objects.requireNonNull(answer.getHeaders().getContentType()).toString())
                .isEqualTo("application/pdf");
    }

    @Test
    void onlyWhoMayRecordHandsFilesIn() {
        scope.is(Scope.regency(Role.EXECUTIVE));
        assertThatThrownBy(() -> keep("P1", "SK.pdf", TestFiles.pdf())).isInstanceOf(DomainException.NotFound.class);
        scope.is(scopeOf(Role.PUSTU_HEAD));
        assertThatThrownBy(() -> keep("P1", "SK.pdf", TestFiles.pdf())).isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void withdrawnEvidenceKeepsItsFile() throws IOException {
        int id = keep("P1", "SK.pdf", TestFiles.pdf());
        int saved = evidence.save(form("P1", List.of(id)));
        evidence.withdraw(new EvidenceDecision("P1", saved, 0, "salah"));
        clock.pass(Duration.ofDays(2));
        keep("P1", "baru.png", TestFiles.image("png", 5, 5));
        assertThat(files.file(id).path()).exists();
    }

    private int keep(String facility, String name, byte[] content) throws IOException {
        return files.keep(facility, name, Files.write(Files.createTempFile(folder, "unggah", ".tmp"), content));
    }

    private static EvidenceForm form(String facility, List<Integer> files) {
        return new EvidenceForm(facility, "PKM-1", LocalDate.of(2026, 9, 1), "SK", null, null, 0, files);
    }
}
