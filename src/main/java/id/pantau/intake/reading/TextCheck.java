package id.pantau.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Makes sure that a file is readable text in UTF-8 before any of it is parsed: one pass, constant memory. */
final class TextCheck {

    /** No line of a list is longer; rubbish without line ends is. */
    private static final int LONGEST_LINE = 64 * 1024;

    /** @param fault the end of the message key {@code intake.csv.<fault>}; @param line where, counted from 1; 0 = the whole file */
    record Fault(String fault, int line, FileKind kind) {}

    private int line = 1;
    private int column;

    private TextCheck() {}

    /** Empty where the file can be parsed. */
    static Optional<Fault> check(Path file) throws IOException {
        FileKind kind = FileKind.of(file);
        if (kind == FileKind.UTF16) {
            return Optional.of(new Fault("utf16", 0, kind));
        }
        if (!kind.isText()) {
            return Optional.of(new Fault("binary", 0, kind));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new TextCheck().scan(in);
        }
    }

    private Optional<Fault> scan(InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(64 * 1024);
        var chars = CharBuffer.allocate(64 * 1024);
        boolean end = false;
        while (!end) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            var result = decoder.decode(bytes, chars, end);
            Optional<Fault> fault = look(chars.flip());
            if (fault.isPresent()) {
                return fault;
            }
            if (result.isError()) {
                return Optional.of(new Fault("not-utf8", line, FileKind.TEXT));
            }
            chars.clear();
            bytes.compact();
        }
        return Optional.empty();
    }

    private Optional<Fault> look(CharBuffer chars) {
        while (chars.hasRemaining()) {
            char c = chars.get();
            if (c == '\n') {
                line++;
                column = 0;
            } else if (c < ' ' && c != '\t' && c != '\r' && c != '\f') {
                return Optional.of(new Fault("binary", line, FileKind.BINARY));
            } else if (++column > LONGEST_LINE) {
                return Optional.of(new Fault("line-too-long", line, FileKind.TEXT));
            }
        }
        return Optional.empty();
    }
}
