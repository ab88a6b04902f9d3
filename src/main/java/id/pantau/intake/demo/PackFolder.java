package id.pantau.intake.demo;

import java.io.IOException;
import java.nio.file.Path;

/** The folder that the pack is written into. */
record PackFolder(Path path) {

    /** A new file; {@code header} with semicolons. */
    CsvFile csv(String name, String header) throws IOException {
        return new CsvFile(path.resolve(name), header);
    }
}
