package id.pantau.region.picture;

import id.pantau.base.i18n.Texts;
import id.pantau.region.BoundaryService;
import id.pantau.region.ui.MapArea;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/**
 * Draws maps on sheets, without a browser: the layer's records and the shapes that browsers get. One drawing serves all formats. It asks
 * for no figure: whoever makes the layer answers for what is in it.
 */
@Component
public class MapPictures {

    private static final double POINTS_PER_INCH = 72;

    /** Sharp on paper, and small enough to be sent about. */
    private static final double DOTS_PER_INCH = 200;

    private final BoundaryService boundaries;
    private final Texts texts;

    MapPictures(BoundaryService boundaries, Texts texts) {
        this.boundaries = boundaries;
        this.texts = texts;
    }

    /** The whole file, so that a failure leaves none behind that is half drawn. */
    public byte[] make(PictureSheet sheet, PictureFormat format, Locale locale) {
        MapArea area = sheet.layer().area();
        Shapes shapes = Shapes.read(
                drawing(area.url()),
                area.borders().stream().map(this::drawing).toList(),
                area.context() == null ? null : drawing(area.context()));
        Page page = Page.of(
                sheet, shapes, format.paper(), (key, arguments) -> texts.getTranslation(key, locale, arguments));
        return switch (format) {
            case PNG -> png(page);
            case SVG -> svg(page, sheet.layer().title());
            case PDF_A4, PDF_A3 -> PdfFile.of(page, sheet.layer().title(), locale);
        };
    }

    private byte[] drawing(String url) {
        return boundaries
                .drawing(url)
                .orElseThrow(() -> new IllegalStateException("no drawing behind the address of this layer: " + url));
    }

    private static byte[] svg(Page page, String title) {
        var canvas = new SvgCanvas(title, page.width(), page.height(), page.unit());
        page.paint(canvas);
        return canvas.bytes();
    }

    private static byte[] png(Page page) {
        double scale = DOTS_PER_INCH / POINTS_PER_INCH;
        var image = new BufferedImage(
                (int) Math.round(page.width() * scale),
                (int) Math.round(page.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.scale(scale, scale);
        page.paint(new GraphicsCanvas(graphics));
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
