package id.pantau.rollout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** Files for tests: good ones, and such as pretend. */
public final class TestFiles {

    private TestFiles() {}

    /** A document of one page; {@code more} adds what should not be in it. */
    static byte[] pdf(Consumer<PdfWriter> more) {
        return pdf(writer -> {}, more);
    }

    /** @param before is called before the document is opened */
    static byte[] pdf(Consumer<PdfWriter> before, Consumer<PdfWriter> more) {
        var out = new ByteArrayOutputStream();
        var document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, out);
        before.accept(writer);
        document.open();
        document.add(new Paragraph("SK Kepala Desa nomor 12 tahun 2026"));
        more.accept(writer);
        document.close();
        return out.toByteArray();
    }

    public static byte[] pdf() {
        return pdf(writer -> {});
    }

    public static byte[] image(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A few bytes that say they are a picture of so many pixels. */
    static byte[] pngThatClaims(int width, int height) {
        var out = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(out)) {
            data.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            var header = new ByteArrayOutputStream();
            var fields = new DataOutputStream(header);
            fields.write("IHDR".getBytes(StandardCharsets.US_ASCII));
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {8, 2, 0, 0, 0});
            var crc = new CRC32();
            crc.update(header.toByteArray());
            data.writeInt(13);
            data.write(header.toByteArray());
            data.writeInt((int) crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
