package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.DataVersion;
import id.pantau.base.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What lies in the folder of evidence and what the database says of it; each change in a transaction of its own. */
@DatabaseTest
@Import({TestClock.class, TestAccounts.class, TestRollout.class})
class UnusedEvidenceFilesTest {

    @Autowired
    private EvidenceFileService files;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private UnusedEvidenceFiles unused;

    @Autowired
    private EvidenceFolder store;

    @Autowired
    private TestRollout data;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private DataVersion dataVersion;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    @BeforeEach
    void aKabupaten() {
        writing(data::facilities);
        accounts.signIn(Role.HEALTH_OFFICER);
    }

    @AfterEach
    void leaveNothingBehind() {
        clock.is(TestClock.START);
        accounts.signOut();
        writing(() -> {
            jdbc.sql("UPDATE facility SET parent_id = NULL").update();
            List.of("evidence_file", "evidence", "catchment", "facility", "village", "district", "regency")
                    .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
            dataVersion.raise();
        });
    }

    @Test
    void aSaveThatIsRolledBackLeavesNoFile() throws IOException {
        byte[] content = TestFiles.image("png", 41, 41);
        assertThatThrownBy(() -> writing(() -> {
                    keep("foto.png", content);
                    assertThat(placeOf(content)).exists();
                    throw new IllegalStateException("ditolak");
                }))
                .hasMessage("ditolak");
        assertThat(placeOf(content)).doesNotExist();
    }

    @Test
    void aSaveThatIsRolledBackLeavesAnothersFileOfTheSameContent() throws IOException {
        byte[] content = TestFiles.image("png", 42, 42);
        save(keep("foto.png", content));
        assertThatThrownBy(() -> writing(() -> {
                    keep("sama.png", content);
                    throw new IllegalStateException("ditolak");
                }))
                .hasMessage("ditolak");
        assertThat(placeOf(content)).exists();
    }

    @Test
    void whatNoEvidenceTookUpGoesAfterADayButNotWhatAnotherStillRefersTo() throws IOException {
        byte[] same = TestFiles.image("png", 30, 30);
        save(keep("foto.png", same));
        keep("sama.png", same);
        byte[] other = TestFiles.image("png", 31, 31);
        keep("lain.png", other);

        clock.pass(Duration.ofDays(2));
        keep("baru.pdf", TestFiles.pdf());
        assertThat(placeOf(other)).doesNotExist();
        assertThat(placeOf(same)).exists();
    }

    @Test
    void aFileThatIsTakenOffGoesWithTheLastEvidenceThatHadIt() throws IOException {
        byte[] same = TestFiles.image("png", 45, 45);
        int first = keep("foto.png", same);
        int one = save(first);
        int second = keep("foto.png", same);
        int other = evidence.save(
                new EvidenceForm("P1", "PKM-1", LocalDate.of(2026, 9, 2), "SK", null, null, 0, List.of(second)));
        evidence.removeFile(new EvidenceFileRemoval("P1", one, 0, first));
        assertThat(placeOf(same)).exists();
        evidence.removeFile(new EvidenceFileRemoval("P1", other, 0, second));
        assertThat(placeOf(same)).doesNotExist();
    }

    @Test
    void theStartSweepsWhatNothingRefersToOnceItIsADayOld() throws IOException {
        byte[] used = TestFiles.image("png", 51, 51);
        save(keep("foto.png", used));
        Path old = lying(TestFiles.image("png", 52, 52), Duration.ofHours(25));
        Path young = lying(TestFiles.image("png", 53, 53), Duration.ofHours(23));
        Path copy = Files.write(old.resolveSibling("salin-1.tmp"), new byte[] {1});
        age(copy, Duration.ofHours(25));
        Path foreign = Files.write(old.resolveSibling("catatan.txt"), new byte[] {1});
        age(foreign, Duration.ofHours(25));
        age(placeOf(used), Duration.ofHours(25));

        assertThat(unused.sweep()).isEqualTo(1);
        assertThat(List.of(old, copy)).noneMatch(Files::exists);
        assertThat(List.of(young, foreign, placeOf(used))).allMatch(Files::exists);
        Files.delete(foreign);
    }

    @Test
    void aDatabaseThatKnowsOfNoFileIsNotBelieved() throws IOException {
        Path old = lying(TestFiles.image("png", 54, 54), Duration.ofDays(30));
        assertThat(unused.sweep()).isZero();
        assertThat(old).exists();
    }

    /** A file in the folder of which the database knows nothing. */
    private Path lying(byte[] content, Duration since) throws IOException {
        Path place = placeOf(content);
        Files.createDirectories(place.getParent());
        Files.write(place, content);
        return age(place, since);
    }

    private Path age(Path file, Duration since) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(since)));
    }

    private Path placeOf(byte[] content) {
        try {
            return store.place(EvidenceFolder.hash(Files.write(folder.resolve("hash"), content)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private int keep(String name, byte[] content) {
        try {
            return files.keep("P1", name, Files.write(Files.createTempFile(folder, "unggah", ".tmp"), content));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private int save(int file) {
        return evidence.save(
                new EvidenceForm("P1", "PKM-1", LocalDate.of(2026, 9, 1), "SK", null, null, 0, List.of(file)));
    }

    private void writing(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
