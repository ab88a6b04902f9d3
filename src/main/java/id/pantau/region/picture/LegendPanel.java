package id.pantau.region.picture;

import id.pantau.base.i18n.Formats;
import id.pantau.region.ui.FacilityMark;
import id.pantau.region.ui.MapCircle;
import id.pantau.region.ui.MapCircles;
import id.pantau.region.ui.MapColours;
import id.pantau.region.ui.MapSymbols;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * The legend as rows under one another, in three groups: the classes with their rule, what is not a number, the places and the
 * orientation. Beside a map the groups stand below each other, under a map side by side.
 */
final class LegendPanel {

    private static final double TEXT = 7.5;
    private static final double SMALL = 6.2;
    private static final double ROW = 12.5;
    private static final double SWATCH_WIDTH = 19;
    private static final double SWATCH_HEIGHT = 9.5;
    /** Room for a swatch or a sign before its words. */
    private static final double PICTURE = SWATCH_WIDTH + 5;

    private static final double LINE = 1.25;
    private static final double COUNT = 24;
    /** Between groups; twice as much from side to side. */
    static final double GAP = 8;

    @FunctionalInterface
    private interface Painter {
        void paint(Canvas canvas, double x, double y);
    }

    private record Row(double height, Painter painter) {}

    private final double width;
    private final double unit;
    private final List<List<Row>> groups = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();

    /**
     * @param width of a group
     * @param elsewhere whether the map shows areas without a figure
     */
    LegendPanel(Legend legend, double width, double unit, boolean elsewhere, Sentences texts) {
        this.width = width;
        this.unit = unit;
        paragraph(legend.title(), Face.BOLD, 8.5);
        line(texts.of("picture.total"), Formats.count(legend.count(value -> true)));
        legend.classes().forEach(this::entry);
        paragraph(legend.rule(), Face.REGULAR, SMALL);
        next();
        legend.others().forEach(this::entry);
        if (elsewhere) {
            swatch(new Fill(MapColours.OUTSIDE, List.of()), "", texts.of("picture.elsewhere"), "");
        }
        next();
        if (legend.circles() != null) {
            circles(legend.circles());
        }
        symbols(legend.symbols());
    }

    /** @param projection known when the map has its place */
    LegendPanel with(Orientation orientation, Supplier<Projection> projection) {
        rows.add(new Row(
                orientation.height(),
                (canvas, x, y) -> orientation.paint(canvas, projection.get(), x, y + gap(), width)));
        next();
        return this;
    }

    private void next() {
        if (!rows.isEmpty()) {
            groups.add(List.copyOf(rows));
            rows = new ArrayList<>();
        }
    }

    private void entry(Legend.Entry entry) {
        swatch(entry.fill(), entry.sign(), entry.text(), Formats.count(entry.count()));
    }

    private void swatch(Fill fill, String sign, String text, String count) {
        labelled(text, count, PICTURE, (canvas, x, y) -> {
            var field =
                    new RoundRectangle2D.Double(x, y, SWATCH_WIDTH * unit, SWATCH_HEIGHT * unit, 3 * unit, 3 * unit);
            fill.paint(canvas, field, unit);
            canvas.stroke(field, MapColours.EDGE, 0.5 * unit);
            boolean dark = fill.dark();
            new Tag(sign, "", Face.BOLD, TEXT * unit)
                    .paint(
                            canvas,
                            x + SWATCH_WIDTH * unit / 2,
                            y + (SWATCH_HEIGHT + TEXT * 0.72) * unit / 2,
                            dark ? "#ffffff" : MapColours.INK,
                            null);
        });
    }

    private void circles(MapCircles circles) {
        paragraph(circles.title(), Face.BOLD, TEXT);
        for (MapCircle step : circles.steps()) {
            double radius = Signs.radius(circles, step.value(), unit);
            double beyond = Math.max(0, radius - ROW * unit / 2) + unit;
            space(beyond);
            labelled(
                    step.text(),
                    "",
                    PICTURE + 12,
                    (canvas, x, y) -> Signs.circle(
                            canvas,
                            new Point2D.Double(x + PICTURE * unit * 0.75, y + SWATCH_HEIGHT * unit / 2),
                            radius,
                            unit));
            space(beyond);
        }
    }

    private void space(double height) {
        rows.add(new Row(height, (canvas, x, y) -> {}));
    }

    /** The kinds of places, and below them once for all what their colours mean. */
    private void symbols(List<MapSymbols> kinds) {
        kinds.forEach(kind ->
                symbol(kind, FacilityMark.NO_CLASS, kind.name(), kind.marks().size()));
        Comparator<MapSymbols> plainFirst = Comparator.comparing(kind -> kind.shape() == MapSymbols.Shape.SQUARE);
        kinds.stream().filter(kind -> !kind.classes().isEmpty()).min(plainFirst).ifPresent(classed -> {
            for (int i = 0; i < classed.classes().size(); i++) {
                int place = i;
                symbol(
                        classed,
                        place,
                        classed.classes().get(place).text(),
                        kinds.stream()
                                .flatMap(kind -> kind.marks().stream())
                                .filter(mark -> mark.classIndex() == place)
                                .count());
            }
        });
    }

    private void symbol(MapSymbols kind, int place, String text, long count) {
        labelled(text, Formats.count(count), PICTURE, (canvas, x, y) -> {
            var at = new Point2D.Double(x + SWATCH_WIDTH * unit / 2, y + SWATCH_HEIGHT * unit / 2);
            Signs.facility(canvas, kind, place, at, unit);
        });
    }

    private void line(String text, String count) {
        labelled(text, count, 0, (canvas, x, y) -> {});
    }

    /**
     * A small picture, what it means, in as many lines as it needs, and a count at the right.
     *
     * @param room for the picture
     */
    private void labelled(String text, String count, double room, Painter picture) {
        double size = TEXT * unit;
        double indent = room * unit;
        List<String> lines = Face.REGULAR.lines(text, size, width - indent - COUNT * unit);
        double height = Math.max(ROW * unit, lines.size() * size * LINE + 3 * unit);
        rows.add(new Row(height, (canvas, x, y) -> {
            picture.paint(canvas, x, y + (ROW - SWATCH_HEIGHT) * unit / 2);
            double baseline = y + (ROW + TEXT * 0.72) * unit / 2;
            for (int i = 0; i < lines.size(); i++) {
                canvas.write(Words.of(
                        lines.get(i), Face.REGULAR, size, x + indent, baseline + i * size * LINE, MapColours.INK));
            }
            double right = x + width - Face.REGULAR.width(count, size);
            canvas.write(Words.of(count, Face.REGULAR, size, right, baseline, MapColours.INK));
        }));
    }

    private void paragraph(String text, Face face, double points) {
        if (text.isEmpty()) {
            return;
        }
        double size = points * unit;
        List<String> lines = face.lines(text, size, width);
        rows.add(new Row(lines.size() * size * LINE + 4 * unit, (canvas, x, y) -> {
            for (int i = 0; i < lines.size(); i++) {
                canvas.write(Words.of(lines.get(i), face, size, x, y + size * (0.95 + i * LINE), MapColours.INK));
            }
        }));
    }

    /** Side by side, or below each other. */
    double height(boolean beside) {
        var heights = groups.stream().mapToDouble(LegendPanel::height);
        return beside ? heights.max().orElse(0) : heights.sum() + (groups.size() - 1) * gap();
    }

    private static double height(List<Row> group) {
        return group.stream().mapToDouble(Row::height).sum();
    }

    private double gap() {
        return GAP * unit;
    }

    /** @param beside whether the groups stand side by side */
    void paint(Canvas canvas, double left, double top, boolean beside) {
        double x = left;
        double y = top;
        for (List<Row> group : groups) {
            double at = y;
            for (Row row : group) {
                row.painter().paint(canvas, x, at);
                at += row.height();
            }
            if (beside) {
                x += width + 2 * gap();
            } else {
                y = at + gap();
            }
        }
    }
}
