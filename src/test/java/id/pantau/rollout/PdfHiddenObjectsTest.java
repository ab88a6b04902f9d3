package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script in packed objects, whose dictionary makes whoever reads it by words lose what it said before. */
class PdfHiddenObjectsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
                "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /X (1 0 obj)",
                "/Filter /FlateDecode /X (1 0 obj) /Type /ObjStm /N 1 /First 4",
                "/Type /ObjStm /N 1 /First 4 /X (object) /Filter /FlateDecode",
                "/Filter /FlateDecode /X (upstream) /Type /ObjStm /N 1 /First 4",
                "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /X (stream)",
            })
    void isNotTaken(String dictionary) {
        assertThat(PdfInspection.of(ByteBuffer.wrap(document(dictionary)))).isNotEqualTo(PdfInspection.Finding.NOTHING);
    }

    private static byte[] document(String dictionary) {
        var out = new ByteArrayOutputStream();
        try {
            out.write(("%PDF-1.7\n5 0 obj << " + dictionary + " >> stream\n").getBytes(StandardCharsets.US_ASCII));
            var packed = new DeflaterOutputStream(out);
            packed.write("7 0 << /S /JavaScript /JS (app.alert) >>".getBytes(StandardCharsets.US_ASCII));
            packed.finish();
            out.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
