package id.pantau.intake.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.intake.demo.PackRows.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facilities of the demo on every stage of the rollout. */
class DemoRolloutTest {

    private static final YearMonth LAST = YearMonth.of(2026, 10);

    @TempDir
    static Path folder;

    @Test
    void facilitiesOfEachKindAreOnEveryStage() throws IOException {
        new DemoPack().writeTo(folder, LAST);
        Map<String, Set<String>> shown = new HashMap<>();
        for (Row row : PackRows.read(folder.resolve("penerapan-ilp.csv"))) {
            shown.computeIfAbsent(row.get("kode_fasilitas"), k -> new HashSet<>())
                    .add(row.get("kode_kriteria"));
            assertThat(row.get("tanggal"))
                    .isLessThanOrEqualTo(LAST.atEndOfMonth().toString());
        }
        Map<String, List<Set<String>>> stages = Map.of(
                "PUSKESMAS",
                        List.of(
                                Set.of("PKM-1"),
                                Set.of("PKM-2"),
                                Set.of("PKM-5"),
                                Set.of("PKM-7", "PKM-8"),
                                Set.of("PKM-3", "PKM-4", "PKM-6")),
                "PUSTU",
                        List.of(
                                Set.of("PST-1"),
                                Set.of("PST-3"),
                                Set.of("PST-4"),
                                Set.of("PST-2", "PST-5", "PST-7", "PST-8"),
                                Set.of("PST-6")),
                "POSYANDU",
                        List.of(
                                Set.of("POS-1"),
                                Set.of("POS-7"),
                                Set.of("POS-3"),
                                Set.of("POS-2", "POS-4"),
                                Set.of("POS-5", "POS-6")));
        Map<String, Set<Integer>> reached = new HashMap<>();
        for (DemoFacilities.Facility facility : DemoFacilities.all()) {
            Set<String> has = shown.getOrDefault(facility.code(), Set.of());
            List<Set<String>> asked = Objects.requireNonNull(stages.get(facility.kind()));
            int stage = 0;
            while (stage < 5 && has.containsAll(asked.get(stage))) {
                stage++;
            }
            reached.computeIfAbsent(facility.kind(), k -> new HashSet<>()).add(stage);
        }
        assertThat(reached.values()).allMatch(s -> s.equals(Set.of(0, 1, 2, 3, 4, 5)));
    }
}
