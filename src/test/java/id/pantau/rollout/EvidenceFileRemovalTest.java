package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.TestRegions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One file is taken off evidence: by whom, what becomes of the evidence, and what the history says. */
class EvidenceFileRemovalTest extends InRollout {

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private EvidenceFileService files;

    @Autowired
    private AssessmentService assessments;

    @TempDir
    Path folder;

    private int wrong;
    private int right;
    private int saved;

    @BeforeEach
    void evidenceWithTwoPhotos() throws IOException {
        accounts.signIn(Role.PUSKESMAS_STAFF);
        wrong = keep("P1", 11);
        right = keep("P1", 12);
        saved = evidence.save(new EvidenceForm(
                "P1", "PKM-1", LocalDate.of(2026, 9, 1), "SK 1", "asli", null, 0, List.of(wrong, right)));
    }

    @Test
    void theOtherFilesAndWhatWasSaidStayAndTheHistoryNamesTheFileAndWhoTookItOff() {
        evidence.removeFile(removal(0, wrong));
        FacilityAssessment now = assessments.assessment("P1");
        assertThat(now.filesOf(saved)).extracting(EvidenceFileRow::id).containsExactly(right);
        assertThatThrownBy(() -> files.file(wrong)).isInstanceOf(DomainException.NotFound.class);
        assertThat(now.history().getFirst()).satisfies(change -> {
            assertThat(change.action()).isEqualTo(EvidenceAction.FILE_REMOVED);
            assertThat(change.file()).isEqualTo("foto-11.png");
            assertThat(change.proof()).isEqualTo("SK 1");
            assertThat(change.byName()).isEqualTo("Akun uji");
            assertThat(change.byRole()).isEqualTo(Role.PUSKESMAS_STAFF);
        });
    }

    @Test
    void whatWasVerifiedIsToBeLookedAtAgainAndNotByWhoeverTookTheFileOff() {
        scope.is(Scope.regency(Role.HEALTH_HEAD));
        accounts.signIn(Role.HEALTH_HEAD);
        evidence.verify(new EvidenceDecision("P1", saved, 0, null));
        evidence.removeFile(removal(1, wrong));
        assertThat(row().state()).isEqualTo(EvidenceState.RECORDED);
        assertThatThrownBy(() -> evidence.verify(new EvidenceDecision("P1", saved, 2, null)))
                .hasMessageContaining("evidence.refused.own");
    }

    @Test
    void whatWasSentBackForItsPhotoCountsAgainAndTheStageFollows() {
        scope.is(Scope.regency(Role.HEALTH_HEAD));
        evidence.sendBack(new EvidenceDecision("P1", saved, 0, "foto orang sakit"));
        assertThat(assessments.assessment("P1").stage().stage()).isEqualTo(Stage.NONE);
        evidence.removeFile(removal(1, wrong));
        assertThat(assessments.assessment("P1").stage().stage()).isEqualTo(Stage.COMMITTED);
    }

    @Test
    void withdrawnEvidenceKeepsItsFiles() {
        evidence.withdraw(new EvidenceDecision("P1", saved, 0, "dobel"));
        assertThat(refusal(removal(1, wrong)).key()).isEqualTo("evidence.refused.withdrawn");
    }

    @Test
    void whoeverHasSeenAnOlderVersionIsToldWhatItIsNow() {
        evidence.removeFile(removal(0, wrong));
        assertThat(refusal(removal(0, right)).key()).isEqualTo("evidence.conflict-decision");
        assertThat(refusal(removal(1, wrong)).key()).isEqualTo("evidence.file.unknown");
    }

    @Test
    void aFileOfOtherEvidenceIsNotReachedThroughTheOwn() throws IOException {
        int foreign = keep("P2", 13);
        evidence.save(
                new EvidenceForm("P2", "PKM-1", LocalDate.of(2026, 9, 1), "SK 2", null, null, 0, List.of(foreign)));
        assertThat(refusal(removal(0, foreign)).key()).isEqualTo("evidence.file.unknown");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void itIsForWhoeverMayEditTheEvidence(Role role) {
        scope.is(
                switch (role) {
                    case EXECUTIVE, HEALTH_OFFICER, HEALTH_HEAD, DISPLAY -> Scope.regency(role);
                    case PUSKESMAS_HEAD, PUSKESMAS_STAFF ->
                        new Scope(role, false, Set.of(data.facilityId("P1")), Set.of());
                    case PUSTU_HEAD -> new Scope(role, false, Set.of(), Set.of(data.villageId(TestRegions.DANAU)));
                    case ADMIN -> Scope.nothing(role);
                });
        switch (role) {
            case HEALTH_OFFICER, HEALTH_HEAD, PUSKESMAS_HEAD, PUSKESMAS_STAFF -> {
                evidence.removeFile(removal(0, wrong));
                assertThat(row().version()).isEqualTo(1);
            }
            default -> assertThat(refusal(removal(0, wrong))).isInstanceOf(DomainException.NotFound.class);
        }
    }

    @Test
    void aForeignFacilityIsAnsweredLikeOneThatDoesNotExist() {
        scope.is(new Scope(
                Role.PUSKESMAS_HEAD, false, Set.of(data.facilityId("P2")), Set.of(data.villageId(TestRegions.BUKIT))));
        DomainException foreign = refusal(removal(0, wrong));
        DomainException unknown = refusal(new EvidenceFileRemoval("TIDAK-ADA", saved, 0, wrong));
        assertThat(foreign.key()).isEqualTo(unknown.key());
        assertThat(foreign).hasSameClassAs(unknown);
        assertThat(refusal(new EvidenceFileRemoval("P2", saved, 0, wrong)).key())
                .isEqualTo("evidence.unknown");
    }

    private EvidenceRow row() {
        return assessments.assessment("P1").criteria().stream()
                .flatMap(c -> c.evidence().stream())
                .filter(e -> e.id() == saved)
                .findFirst()
                .orElseThrow();
    }

    private DomainException refusal(EvidenceFileRemoval removal) {
        return catchThrowableOfType(DomainException.class, () -> evidence.removeFile(removal));
    }

    private EvidenceFileRemoval removal(int version, int file) {
        return new EvidenceFileRemoval("P1", saved, version, file);
    }

    private int keep(String facility, int side) throws IOException {
        Path upload = Files.write(folder.resolve("unggah" + side), TestFiles.image("png", side, side));
        return files.keep(facility, "foto-" + side + ".png", upload);
    }
}
