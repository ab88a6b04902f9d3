package id.pantau.region.picture;

import id.pantau.region.ui.FacilityMark;
import id.pantau.region.ui.MapCircles;
import id.pantau.region.ui.MapColours;
import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.MapMonth;
import id.pantau.region.ui.MapRegion;
import id.pantau.region.ui.MapState;
import id.pantau.region.ui.MapSymbols;
import id.pantau.region.ui.MapValue;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The map itself: silent areas, regions in their colours and patterns, places, names. */
final class Regions {

    private final MapLayer layer;
    private final MapMonth month;
    private final Shapes shapes;
    private final Legend legend;
    private final Projection projection;
    private final double unit;

    Regions(MapLayer layer, Shapes shapes, Legend legend, Projection projection, double unit) {
        this.layer = layer;
        this.month = layer.months().get(layer.selectedMonth());
        this.shapes = shapes;
        this.legend = legend;
        this.projection = projection;
        this.unit = unit;
    }

    void paint(Canvas canvas) {
        background(canvas);
        List<Labels.Label> names = new ArrayList<>();
        for (int i = 0; i < layer.regions().size(); i++) {
            MapRegion region = layer.regions().get(i);
            Shapes.Unit shape = shapes.units().get(region.code());
            if (shape != null) {
                MapValue value = month.values().get(i);
                Fill fill = Fill.of(layer.legend(), value);
                canvas.region(region, value, () -> {
                    fill.paint(canvas, shape.outline(), unit);
                    canvas.stroke(shape.outline(), MapColours.EDGE, 0.5 * unit);
                });
                String figure = value.state() == MapState.VALUE ? value.figure() : "";
                names.add(new Labels.Label(shape, region.name(), legend.sign(value), figure, fill.dark()));
            }
        }
        context(canvas);
        borders(canvas);
        circles(canvas);
        var labels = new Labels(unit, places(canvas));
        labels.place(names);
        labels.paint(canvas);
    }

    private void background(Canvas canvas) {
        shapes.silent(layer).forEach(outline -> {
            canvas.fill(outline, MapColours.OUTSIDE);
            canvas.stroke(outline, MapColours.EDGE_OUTSIDE, 0.4 * unit);
        });
    }

    /** Rivers, roads and coast over the colours of the classes, with a pale line below that keeps them readable on dark ones. */
    private void context(Canvas canvas) {
        shapes.context().forEach(way -> canvas.stroke(way.line(), MapColours.CASING, 1.6 * unit));
        shapes.context()
                .forEach(way -> canvas.stroke(
                        way.line(), way.kind().equals("road") ? MapColours.ROAD : MapColours.WATER, 0.6 * unit));
    }

    /** Coarser ones thicker. */
    private void borders(Canvas canvas) {
        for (int i = 0; i < shapes.borders().size(); i++) {
            double width = (0.9 + 0.4 * i) * unit;
            shapes.borders()
                    .get(i)
                    .units()
                    .values()
                    .forEach(border -> canvas.stroke(border.outline(), MapColours.EDGE, width));
        }
    }

    /** People needed; hollow, so that the colour of the class stays in sight. */
    private void circles(Canvas canvas) {
        MapCircles circles = layer.circles();
        if (circles == null) {
            return;
        }
        for (int i = 0; i < layer.regions().size(); i++) {
            long people = month.values().get(i).circle();
            Shapes.Unit shape = shapes.units().get(layer.regions().get(i).code());
            if (people > 0 && shape != null) {
                Signs.circle(canvas, shape.inside(), Signs.radius(circles, people, unit), unit);
            }
        }
    }

    /** Draws the places, the many small kinds under the few large ones; answers the fields that names keep clear of. */
    private List<Rectangle2D> places(Canvas canvas) {
        List<Rectangle2D> fields = new ArrayList<>();
        for (MapSymbols kind : legend.symbols().reversed()) {
            for (FacilityMark mark : kind.marks()) {
                Point2D at = projection.point(mark.longitude(), mark.latitude());
                Signs.facility(canvas, kind, mark.classIndex(), at, unit);
                if (kind.shape() == MapSymbols.Shape.SQUARE) {
                    fields.add(Signs.field(at, unit));
                }
            }
        }
        return fields;
    }
}
