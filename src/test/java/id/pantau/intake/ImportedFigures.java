package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.TestScope;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.security.Authorities;
import id.pantau.base.security.SignedIn;
import id.pantau.intake.reading.PackSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The kabupaten of {@link TestPack} with figures that an officer of the Dinkes brings in, one import after the other. */
@IntakeTest
abstract class ImportedFigures {

    @Autowired
    PackService packs;

    @Autowired
    IntakeDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestScope scope;

    @TempDir
    Path folder;

    /** Signs in and brings in the first figures, as import "pertama". */
    final void begin(String account, String name, String achievements) {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        SecurityContextHolder.getContext()
                .setAuthentication(Authorities.of(new SignedIn(1, account, name, Role.HEALTH_OFFICER, 1, false)));
        database.clean();
        apply("pertama", achievements);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    /** @param name of the import */
    final void apply(String name, String achievements) {
        Path pack = TestPack.whole(folder.resolve(name))
                .with("capaian.csv", achievements)
                .folder();
        assertThat(packs.apply(PackSource.of(List.of(pack))).verdict().name()).isEqualTo("APPLIED");
    }
}
