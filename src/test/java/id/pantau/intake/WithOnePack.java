package id.pantau.intake;

import id.pantau.TestScope;
import id.pantau.base.DataVersion;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.intake.reading.PackSource;
import id.pantau.region.RegionService;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A pack that the Dinkes brings into an empty database; a test may change its files first. */
@IntakeTest
abstract class WithOnePack {

    @Autowired
    PackService service;

    @Autowired
    RegionService regions;

    @Autowired
    DataVersion dataVersion;

    @Autowired
    IntakeDatabase database;

    @Autowired
    TestScope scope;

    @TempDir
    Path folder;

    TestPack pack;

    @BeforeEach
    void start() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        database.clean();
        pack = TestPack.required(folder.resolve("paket"));
    }

    final PackSource source() {
        return PackSource.of(List.of(pack.folder()));
    }

    static FileReport file(PackReport report, String name) {
        return report.files().stream()
                .filter(f -> f.file().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
