package id.pantau.region.picture;

import id.pantau.region.ui.MapColours;
import id.pantau.region.ui.MapMonth;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs over or under the map. */
final class Heading {

    private static final double LINE = 1.25;

    private record Line(String text, Face face, double size, String colour, double before) {}

    private final double width;
    private final double unit;
    private final List<Line> lines = new ArrayList<>();

    private Heading(double width, double unit) {
        this.width = width;
        this.unit = unit;
    }

    /** Whose map, of what, until when, and the figure of the whole. */
    static Heading head(PictureSheet sheet, MapMonth month, double width, double unit) {
        var heading = new Heading(width, unit);
        heading.add(String.join(" · ", sheet.letterhead()), Face.BOLD, 8, MapColours.INK_SOFT, 0);
        heading.add(sheet.layer().title(), Face.BOLD, 15, MapColours.INK, 2);
        heading.add(month.headline(), Face.BOLD, 10, MapColours.INK, 1);
        // The note of a month opens with its period; where there is none, the month says it alone.
        heading.add(
                month.note().contains(month.name()) ? month.note() : joined(month.name(), month.note()),
                Face.REGULAR,
                8.5,
                MapColours.INK,
                0);
        sheet.cautions().forEach(caution -> heading.add(caution, Face.BOLD, 8, MapColours.INK, 2));
        return heading;
    }

    private static String joined(String first, String second) {
        return second.isEmpty() ? first : first + " · " + second;
    }

    /** Where the figures come from and how sure they are. */
    static Heading foot(List<String> sentences, double width, double unit) {
        var heading = new Heading(width, unit);
        sentences.forEach(sentence -> heading.add(sentence, Face.REGULAR, 7, MapColours.INK, 1));
        return heading;
    }

    private void add(String text, Face face, double points, String colour, double before) {
        if (text.isBlank()) {
            return;
        }
        double size = points * unit;
        double space = before * unit;
        for (String line : face.lines(text, size, width)) {
            lines.add(new Line(line, face, size, colour, space));
            space = 0;
        }
    }

    double height() {
        return lines.stream()
                .mapToDouble(line -> line.before() + line.size() * LINE)
                .sum();
    }

    void paint(Canvas canvas, double x, double top) {
        double y = top;
        for (Line line : lines) {
            y += line.before();
            canvas.write(Words.of(line.text(), line.face(), line.size(), x, y + line.size() * 0.95, line.colour()));
            y += line.size() * LINE;
        }
    }
}
