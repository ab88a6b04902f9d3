package id.pantau.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;

/** Writes the pack of an invented kabupaten, which then takes the same way in as a real one. */
public interface ExamplePack {

    /**
     * Fills a folder with all files of the pack.
     *
     * @param folder exists and is empty
     * @param lastMonth the latest month with figures
     */
    void writeTo(Path folder, YearMonth lastMonth) throws IOException;
}
