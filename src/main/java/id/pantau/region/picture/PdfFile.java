package id.pantau.region.picture;

import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** One page of vectors; its words stay words, in fonts that the file carries. */
final class PdfFile {

    private PdfFile() {}

    static byte[] of(Page page, String title, Locale locale) {
        float width = (float) page.width();
        float height = (float) page.height();
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(new Rectangle(width, height), 0, 0, 0, 0)) {
            var writer = PdfWriter.getInstance(document, bytes);
            document.addTitle(title);
            document.addCreator("Pantau ILP");
            document.open();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(locale.toLanguageTag()));
            var graphics = writer.getDirectContent().createGraphics(width, height, new Embedded());
            page.paint(new GraphicsCanvas(graphics));
            graphics.dispose();
        }
        return bytes.toByteArray();
    }

    /** The faces as fonts of this one document, with the letters that it uses. */
    private static final class Embedded implements FontMapper {

        private final Map<String, BaseFont> fonts =
                Arrays.stream(Face.values()).collect(Collectors.toMap(face -> name(face.font(1)), Embedded::load));

        private static String name(Font font) {
            return font.getFontName(Locale.ROOT);
        }

        private static BaseFont load(Face face) {
            try {
                return BaseFont.createFont(
                        face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.bytes(), null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public BaseFont awtToPdf(Font font) {
            // The library asks for a font of its own before the first word is drawn.
            return Objects.requireNonNull(fonts.getOrDefault(name(font), fonts.get(name(Face.REGULAR.font(1)))));
        }

        @Override
        public Font pdfToAwt(BaseFont font, int size) {
            throw new UnsupportedOperationException("only written, never read");
        }
    }
}
