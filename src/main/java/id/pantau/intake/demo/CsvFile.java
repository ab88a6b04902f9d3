package id.pantau.intake.demo;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One pack file, written row by row: semicolons, LF, UTF-8. No cell of the demo holds a semicolon, quote or line end. */
final class CsvFile implements Closeable {

    private final BufferedWriter writer;

    CsvFile(Path path, String header) throws IOException {
        this.writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        writer.write(header);
        writer.write('\n');
    }

    /** Cells as their {@code toString}: whole numbers and texts only, so that no locale has a say. */
    void row(Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                writer.write(';');
            }
            writer.write(cells[i].toString());
        }
        writer.write('\n');
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
