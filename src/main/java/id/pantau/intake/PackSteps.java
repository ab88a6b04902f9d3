package id.pantau.intake;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every file of a pack with what takes it in, in the order of {@link id.pantau.intake.reading.PackFile}. */
@Component
class PackSteps {

    private final List<PackStep> steps;

    PackSteps(List<PackFiles> files) {
        this.steps = files.stream()
                .flatMap(f -> f.steps().stream())
                .sorted(Comparator.comparing(PackStep::file))
                .toList();
    }

    List<PackStep> inOrder() {
        return steps;
    }
}
