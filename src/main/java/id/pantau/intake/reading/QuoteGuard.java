package id.pantau.intake.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a quotation mark that is never closed from swallowing the rest of a file into one cell. */
final class QuoteGuard extends FilterReader {

    /** No cell of a list is longer. */
    private static final int LONGEST_CELL = 10_000;

    /** Thrown from a read; the parser passes it on. */
    static final class Unclosed extends IOException {
        Unclosed() {
            super("quotation mark not closed");
        }
    }

    private boolean inside;
    private int length;

    QuoteGuard(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            look((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        int read = super.read(buffer, offset, count);
        for (int i = offset; i < offset + read; i++) {
            look(buffer[i]);
        }
        return read;
    }

    // A quotation mark inside quotes is written twice: it closes and opens again.
    private void look(char c) throws Unclosed {
        if (c == '"') {
            inside = !inside;
            length = 0;
        } else if (inside && ++length > LONGEST_CELL) {
            throw new Unclosed();
        }
    }
}
