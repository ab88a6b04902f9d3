package id.pantau.region;

import id.pantau.base.DataVersion;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Stores the kabupaten of this installation and refuses any other. */
@Component
class ProfileIntake {

    static final String FILE = "profil.csv";

    private final RegencyRepository regencies;
    private final RegionSnapshots snapshots;
    private final DataVersion dataVersion;

    ProfileIntake(RegencyRepository regencies, RegionSnapshots snapshots, DataVersion dataVersion) {
        this.regencies = regencies;
        this.snapshots = snapshots;
        this.dataVersion = dataVersion;
    }

    Changes apply(RegencyProfile profile) {
        var problems = RegionChecks.profile(profile);
        if (!problems.isEmpty()) {
            return new Changes(0, 0, 0, problems);
        }
        var stored = regencies.findAll().stream().findFirst().orElse(null);
        if (stored == null) {
            regencies.saveAndFlush(new Regency(profile));
            announce();
            return new Changes(1, 0, 0, List.of());
        }
        problems = refusals(stored, profile);
        if (!problems.isEmpty()) {
            return new Changes(0, 0, 0, problems);
        }
        if (!stored.update(profile)) {
            return new Changes(0, 0, 1, List.of());
        }
        regencies.saveAndFlush(stored);
        announce();
        return new Changes(0, 1, 0, List.of());
    }

    private void announce() {
        dataVersion.raise();
        snapshots.changed();
    }

    private static List<Problem> refusals(Regency stored, RegencyProfile profile) {
        var problems = new ArrayList<Problem>();
        if (stored.isDemo() && !profile.demo()) {
            problems.add(error("region.profile.real-into-demo", profile.name()));
        } else if (!stored.isDemo() && profile.demo()) {
            problems.add(error("region.profile.demo-into-real", stored.name()));
        } else if (!stored.code().equals(profile.code())) {
            problems.add(error(
                    "region.profile.other-regency", profile.name(), profile.code(), stored.name(), stored.code()));
        }
        return problems;
    }

    private static Problem error(String key, Object... arguments) {
        return Problem.ofFile(Severity.ERROR, FILE, key, arguments);
    }
}
