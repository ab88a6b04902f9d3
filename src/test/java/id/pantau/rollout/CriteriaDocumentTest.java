package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.facility.FacilityKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The published truth table (stage × criteria) is the one that the product computes with. */
class CriteriaDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/kriteria-ilp.md");

    @ParameterizedTest
    @EnumSource(FacilityKind.class)
    void theDocumentListsEveryCriterionWithTheStagesThatAskForIt(FacilityKind kind) throws IOException {
        List<String> rows = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("| " + prefix(kind) + "-"))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(TestCriteria.of(kind).stream()
                        .map(CriteriaDocumentTest::row)
                        .toList());
    }

    private static String row(Criterion criterion) {
        String stages = Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.NONE)
                .map(stage -> cell(criterion, stage))
                .collect(Collectors.joining(" | "));
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        criterion.code(),
                        criterion.nameId(),
                        criterion.proof().word(),
                        Objects.requireNonNullElse(criterion.minimum(), "–"),
                        stages);
    }

    private static String cell(Criterion criterion, Stage stage) {
        if (!criterion.isRequiredFor(stage)) {
            return "";
        }
        boolean inARow = stage == Stage.FULL && criterion.proof().isRecurring();
        return inARow ? "wajib, 3 bulan berturut-turut" : "wajib";
    }

    private static String prefix(FacilityKind kind) {
        return switch (kind) {
            case PUSKESMAS -> "PKM";
            case PUSTU -> "PST";
            case POSYANDU -> "POS";
        };
    }
}
