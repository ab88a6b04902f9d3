package id.pantau.region.picture;

import id.pantau.region.ui.MapRegion;
import id.pantau.region.ui.MapValue;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws with Java 2D: on an image, or on a page of a document. */
final class GraphicsCanvas implements Canvas {

    /** Width of a rim, of the size of the letters. */
    static final double HALO = 0.22;

    private final Graphics2D graphics;

    GraphicsCanvas(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    @Override
    public void fill(Shape shape, String colour) {
        graphics.setColor(Color.decode(colour));
        graphics.fill(shape);
    }

    @Override
    public void stroke(Shape shape, String colour, double width) {
        graphics.setColor(Color.decode(colour));
        graphics.setStroke(round(width));
        graphics.draw(shape);
    }

    private static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    @Override
    public void hatch(Shape shape, Hatch hatch, double unit) {
        Shape outer = graphics.getClip();
        graphics.clip(shape);
        Path2D lines = repeated(hatch, unit, shape.getBounds2D());
        hatch.strokes(unit).forEach(stroke -> stroke(lines, stroke.colour(), stroke.width()));
        graphics.setClip(outer);
    }

    /** Squares count from the corner of the sheet, so that the pattern runs on from one region to the next. */
    private static Path2D repeated(Hatch hatch, double unit, Rectangle2D bounds) {
        double tile = hatch.tile(unit);
        var lines = hatch.lines(unit);
        var path = new Path2D.Double();
        for (double y = Math.floor(bounds.getMinY() / tile) * tile; y < bounds.getMaxY(); y += tile) {
            for (double x = Math.floor(bounds.getMinX() / tile) * tile; x < bounds.getMaxX(); x += tile) {
                for (Hatch.Line line : lines) {
                    path.moveTo(x + line.x1(), y + line.y1());
                    path.lineTo(x + line.x2(), y + line.y2());
                }
            }
        }
        return path;
    }

    @Override
    public void write(Words words) {
        var font = words.face().font(words.size());
        if (words.halo() != null) {
            var outline = font.createGlyphVector(graphics.getFontRenderContext(), words.text())
                    .getOutline((float) words.left(), (float) words.y());
            stroke(outline, words.halo(), words.size() * HALO);
        }
        graphics.setColor(Color.decode(words.colour()));
        graphics.setFont(font);
        graphics.drawString(words.text(), (float) words.left(), (float) words.y());
    }

    @Override
    public void inside(Rectangle2D frame, Runnable drawing) {
        Shape outer = graphics.getClip();
        graphics.clip(frame);
        drawing.run();
        graphics.setClip(outer);
    }

    @Override
    public void region(MapRegion region, MapValue value, Runnable drawing) {
        drawing.run();
    }
}
