package id.pantau.region.picture;

import id.pantau.region.ui.MapArea;
import id.pantau.region.ui.MapColours;
import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.MapMonth;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where everything stands on a sheet: the heading above, the map, its legend beside it (landscape) or under it (portrait), source and
 * state of the figures at the foot. Of both ways the one is taken that shows the kabupaten larger.
 */
final class Page {

    private static final double MARGIN = 28;
    private static final double BESIDE = 178;
    private static final int GROUPS = 3;
    private static final double INSET = 6;

    private final PictureSheet sheet;
    private final Shapes shapes;
    private final Legend legend;
    private final LegendPanel panel;
    private final Heading head;
    private final Heading foot;
    private final boolean landscape;
    private final double unit;
    private final double width;
    private final double height;

    private Page(PictureSheet sheet, Shapes shapes, Paper paper, boolean landscape, Sentences texts) {
        this.sheet = sheet;
        this.shapes = shapes;
        this.landscape = landscape;
        this.unit = paper.unit();
        this.width = paper.width(landscape);
        this.height = paper.height(landscape);
        MapLayer layer = sheet.layer();
        MapMonth month = layer.months().get(layer.selectedMonth());
        this.legend = new Legend(layer, texts);
        this.panel = new LegendPanel(
                        legend, column(), unit, !shapes.silent(layer).isEmpty(), texts)
                .with(new Orientation(unit, texts), this::projection);
        this.head = Heading.head(sheet, month, inner(), unit);
        this.foot = Heading.foot(joined(sheet.foot(), legend.verification()), inner(), unit);
    }

    private static List<String> joined(List<String> sentences, String last) {
        return Stream.concat(sentences.stream(), Stream.of(last)).toList();
    }

    /** @param shapes in the plane of the projection */
    static Page of(PictureSheet sheet, Shapes shapes, Paper paper, Sentences texts) {
        var wide = new Page(sheet, shapes, paper, true, texts);
        var tall = new Page(sheet, shapes, paper, false, texts);
        MapArea area = sheet.layer().area();
        return Projection.scale(area, wide.map()) >= Projection.scale(area, tall.map()) ? wide : tall;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double unit() {
        return unit;
    }

    private double inner() {
        return width - 2 * margin();
    }

    private double margin() {
        return MARGIN * unit;
    }

    private double gap() {
        return LegendPanel.GAP * unit;
    }

    /** Width of a group of the legend. */
    private double column() {
        return landscape ? BESIDE * unit : (inner() - (GROUPS - 1) * 2 * gap()) / GROUPS;
    }

    private Rectangle2D frame() {
        double top = margin() + head.height() + gap();
        double bottom = height - margin() - foot.height() - gap();
        return landscape
                ? new Rectangle2D.Double(margin(), top, inner() - column() - 2 * gap(), bottom - top)
                : new Rectangle2D.Double(margin(), top, inner(), bottom - top - panel.height(true) - gap());
    }

    private Rectangle2D map() {
        Rectangle2D frame = frame();
        double inset = INSET * unit;
        return new Rectangle2D.Double(
                frame.getX() + inset,
                frame.getY() + inset,
                Math.max(1, frame.getWidth() - 2 * inset),
                Math.max(1, frame.getHeight() - 2 * inset));
    }

    private Projection projection() {
        return new Projection(sheet.layer().area(), map());
    }

    void paint(Canvas canvas) {
        canvas.fill(new Rectangle2D.Double(0, 0, width, height), "#ffffff");
        head.paint(canvas, margin(), margin());
        Rectangle2D frame = frame();
        Projection projection = projection();
        var regions = new Regions(sheet.layer(), shapes.on(projection.toSheet()), legend, projection, unit);
        canvas.inside(frame, () -> regions.paint(canvas));
        canvas.stroke(frame, MapColours.LINE_STRONG, 0.5 * unit);
        if (landscape) {
            panel.paint(canvas, frame.getMaxX() + 2 * gap(), frame.getY(), false);
        } else {
            panel.paint(canvas, margin(), frame.getMaxY() + gap(), true);
        }
        foot.paint(canvas, margin(), height - margin() - foot.height());
    }
}
