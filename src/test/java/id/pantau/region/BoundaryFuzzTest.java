package id.pantau.region;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Plays the inputs with which the fuzzer starts, and those by which it once found something, again. */
class BoundaryFuzzTest {

    @TestFactory
    @Timeout(60)
    Stream<DynamicTest> jsonFiles() throws IOException {
        return inputs("json", BoundaryFuzz.Json::fuzzerTestOneInput);
    }

    @TestFactory
    @Timeout(60)
    Stream<DynamicTest> topologies() throws IOException {
        return inputs("topo", BoundaryFuzz.Topo::fuzzerTestOneInput);
    }

    @TestFactory
    @Timeout(60)
    Stream<DynamicTest> shapefiles() throws IOException {
        return inputs("shapefile", BoundaryFuzz.Shapefile::fuzzerTestOneInput);
    }

    private static Stream<DynamicTest> inputs(String kind, Target target) throws IOException {
        try (var files = Files.list(PackRegions.resource("fuzz").resolve(kind))) {
            return files.sorted().toList().stream()
                    .map(file ->
                            dynamicTest(file.getFileName().toString(), () -> target.read(Files.readAllBytes(file))));
        }
    }

    private interface Target {
        void read(byte[] input) throws IOException;
    }
}
