package id.pantau.region.picture;

import id.pantau.region.ui.MapRegion;
import id.pantau.region.ui.MapState;
import id.pantau.region.ui.MapValue;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the drawing as SVG: regions with code, class and the whole statement about each, words as words, patterns as patterns.
 * The writer of the platform takes care that no name becomes markup.
 */
final class SvgCanvas implements Canvas {

    private static final String ENCODING = StandardCharsets.UTF_8.name();

    /** A font of the same widths stands in where Liberation Sans is missing. */
    private static final String FONTS = "'Liberation Sans', Arial, Helvetica, sans-serif";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Writer writer;
    private final double unit;

    /** @param unit size of patterns */
    SvgCanvas(String title, double width, double height, double unit) {
        this.unit = unit;
        try {
            this.writer = new Writer(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, ENCODING));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        writer.run(xml -> {
            xml.writeStartDocument(ENCODING, "1.0");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        });
        writer.attribute("width", number(width) + "pt");
        writer.attribute("height", number(height) + "pt");
        writer.attribute("viewBox", "0 0 " + number(width) + " " + number(height));
        writer.attribute("font-family", FONTS);
        writer.attribute("stroke-linejoin", "round");
        writer.attribute("stroke-linecap", "round");
        writer.text("title", title);
        writer.open("defs");
        for (Hatch hatch : Hatch.values()) {
            pattern(hatch);
        }
        writer.close();
    }

    private void pattern(Hatch hatch) {
        String tile = number(hatch.tile(unit));
        writer.open("pattern");
        writer.attribute("id", id(hatch));
        writer.attribute("width", tile);
        writer.attribute("height", tile);
        writer.attribute("patternUnits", "userSpaceOnUse");
        var path = new StringBuilder();
        hatch.lines(unit)
                .forEach(line -> path.append('M')
                        .append(point(line.x1(), line.y1()))
                        .append('L')
                        .append(point(line.x2(), line.y2())));
        for (Hatch.Stroke stroke : hatch.strokes(unit)) {
            writer.open("path");
            writer.attribute("d", path.toString());
            writer.attribute("fill", "none");
            writer.attribute("stroke", stroke.colour());
            writer.attribute("stroke-width", number(stroke.width()));
            writer.close();
        }
        writer.close();
    }

    private static String id(Hatch hatch) {
        return hatch.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void fill(Shape shape, String colour) {
        writer.open("path");
        writer.attribute("fill", colour);
        path(shape);
    }

    @Override
    public void hatch(Shape shape, Hatch hatch, double size) {
        writer.open("path");
        writer.attribute("fill", "url(#" + id(hatch) + ")");
        path(shape);
    }

    @Override
    public void stroke(Shape shape, String colour, double width) {
        writer.open("path");
        writer.attribute("fill", "none");
        writer.attribute("stroke", colour);
        writer.attribute("stroke-width", number(width));
        path(shape);
    }

    private void path(Shape shape) {
        var d = new StringBuilder();
        double[] at = new double[6];
        PathIterator iterator = shape.getPathIterator(null, 0.05);
        if (iterator.getWindingRule() == PathIterator.WIND_EVEN_ODD) {
            writer.attribute("fill-rule", "evenodd");
        }
        for (; !iterator.isDone(); iterator.next()) {
            switch (iterator.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> d.append('M').append(point(at[0], at[1]));
                case PathIterator.SEG_LINETO -> d.append('L').append(point(at[0], at[1]));
                default -> d.append('Z');
            }
        }
        writer.attribute("d", d.toString());
        writer.close();
    }

    @Override
    public void write(Words words) {
        writer.open("text");
        writer.attribute("x", number(words.x()));
        writer.attribute("y", number(words.y()));
        writer.attribute("font-size", number(words.size()));
        writer.attribute("fill", words.colour());
        if (words.face() == Face.BOLD) {
            writer.attribute("font-weight", "700");
        }
        if (words.centred()) {
            writer.attribute("text-anchor", "middle");
        }
        if (words.halo() != null) {
            writer.attribute("paint-order", "stroke");
            writer.attribute("stroke", words.halo());
            writer.attribute("stroke-width", number(words.size() * GraphicsCanvas.HALO));
        }
        writer.run(xml -> xml.writeCharacters(clean(words.text())));
        writer.close();
    }

    @Override
    public void inside(Rectangle2D frame, Runnable drawing) {
        writer.open("clipPath");
        writer.attribute("id", "frame");
        writer.open("path");
        path(frame);
        writer.close();
        writer.open("g");
        writer.attribute("clip-path", "url(#frame)");
        drawing.run();
        writer.close();
    }

    @Override
    public void region(MapRegion region, MapValue value, Runnable drawing) {
        writer.open("g");
        writer.attribute("data-code", region.code());
        writer.attribute(
                "data-class",
                value.state() == MapState.VALUE
                        ? Integer.toString(value.classIndex())
                        : value.state().key());
        writer.text("title", value.label().isEmpty() ? region.name() : value.label());
        drawing.run();
        writer.close();
    }

    /** The whole file; nothing can be drawn after this. */
    byte[] bytes() {
        writer.run(XMLStreamWriter::writeEndDocument);
        writer.run(XMLStreamWriter::close);
        return bytes.toByteArray();
    }

    private static String point(double x, double y) {
        return number(x) + " " + number(y);
    }

    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** Characters that XML cannot hold at all, as they come in files of others, are left out. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** An element at a time; that writing to memory fails is a defect. */
    private record Writer(XMLStreamWriter xml) {

        @FunctionalInterface
        interface Step {
            void write(XMLStreamWriter xml) throws XMLStreamException;
        }

        void run(Step step) {
            try {
                step.write(xml);
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
        }

        void open(String element) {
            run(x -> x.writeStartElement(element));
        }

        void attribute(String name, String value) {
            run(x -> x.writeAttribute(name, clean(value)));
        }

        void text(String element, String text) {
            open(element);
            run(x -> x.writeCharacters(clean(text)));
            close();
        }

        void close() {
            run(XMLStreamWriter::writeEndElement);
        }
    }
}
