package id.pantau.region.picture;

import id.pantau.region.ui.MapColours;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names and figures on the regions, each only where it fits its region and hides no other: largest regions first. */
final class Labels {

    private static final double NAME = 7;
    private static final double SMALLEST = 5;
    private static final double LINE = 1.16;
    /** Where a name may stand above or below its place, in lines, where that one is taken. */
    private static final double[] SHIFTS = {0, -0.7, 0.7, -1.4, 1.4, -2.1, 2.1};

    private static final double WITHIN = 0.96;

    /** What could stand on a region. */
    record Label(Shapes.Unit unit, String name, String sign, String figure, boolean onDark) {}

    private record Placed(Label label, List<Tag> lines, double x, double top) {}

    private final double unit;
    private final List<Rectangle2D> taken;
    private final List<Placed> placed = new ArrayList<>();

    /** @param taken what must stay visible */
    Labels(double unit, Collection<Rectangle2D> taken) {
        this.unit = unit;
        this.taken = new ArrayList<>(taken);
    }

    void place(List<Label> labels) {
        labels.stream()
                .sorted(Comparator.comparingDouble((Label l) -> -size(l.unit().room())))
                .forEach(this::placeOne);
    }

    private static double size(Rectangle2D room) {
        return room.getWidth() * room.getHeight();
    }

    void paint(Canvas canvas) {
        for (Placed each : placed) {
            boolean dark = each.label().onDark();
            double y = each.top();
            for (Tag line : each.lines()) {
                line.paint(
                        canvas,
                        each.x(),
                        y + line.size() * 0.9,
                        dark ? "#ffffff" : MapColours.INK,
                        dark ? MapColours.INK : "#ffffff");
                y += line.size() * LINE;
            }
        }
    }

    private void placeOne(Label label) {
        for (List<Tag> lines : choices(label)) {
            double height =
                    lines.stream().mapToDouble(line -> line.size() * LINE).sum();
            double width = lines.stream().mapToDouble(Tag::width).max().orElse(0);
            double x = label.unit().inside().getX();
            for (double up : SHIFTS) {
                double shift = up * NAME * LINE * unit;
                var box = new Rectangle2D.Double(
                        x - width / 2, label.unit().inside().getY() + shift - height / 2, width, height);
                if (fits(box, label.unit()) && taken.stream().noneMatch(box::intersects)) {
                    taken.add(box);
                    placed.add(new Placed(label, lines, x, box.getY()));
                    return;
                }
            }
        }
    }

    /** From the most that could be said to the least; a region with room for nothing else shows its sign alone. */
    private List<List<Tag>> choices(Label label) {
        List<List<Tag>> choices = new ArrayList<>();
        for (double size = NAME; size >= SMALLEST; size--) {
            List<Tag> whole = List.of(name(label.name(), size));
            List<Tag> broken = broken(label.name(), size);
            if (!label.sign().isEmpty() || !label.figure().isEmpty()) {
                Tag figure = new Tag(label.sign(), label.figure(), Face.BOLD, size * unit);
                choices.add(with(whole, figure));
                choices.add(with(broken, figure));
                Tag sign = new Tag(label.sign(), "", Face.BOLD, size * unit);
                if (!label.sign().isEmpty()) {
                    choices.add(with(whole, sign));
                    choices.add(with(broken, sign));
                    continue;
                }
            }
            choices.add(whole);
            choices.add(broken);
        }
        if (!label.sign().isEmpty()) {
            choices.add(List.of(new Tag(label.sign(), "", Face.BOLD, SMALLEST * unit)));
        }
        return choices;
    }

    private Tag name(String name, double size) {
        return new Tag("", name, Face.REGULAR, size * unit);
    }

    private List<Tag> broken(String name, double size) {
        double half = Face.REGULAR.width(name, size) * 0.62;
        return Face.REGULAR.lines(name, size, half).stream()
                .map(line -> name(line, size))
                .toList();
    }

    private static List<Tag> with(List<Tag> lines, Tag last) {
        var all = new ArrayList<>(lines);
        all.add(last);
        return all;
    }

    /** The middle line of the words lies within the region, and the whole within the frame of its largest part. */
    private static boolean fits(Rectangle2D box, Shapes.Unit unit) {
        Rectangle2D room = unit.room();
        Path2D outline = unit.outline();
        double reach = box.getWidth() / 2 * WITHIN;
        return room.getWidth() >= box.getWidth()
                && room.getHeight() >= box.getHeight()
                && outline.contains(box.getCenterX() - reach, box.getCenterY())
                && outline.contains(box.getCenterX() + reach, box.getCenterY());
    }
}
