package id.pantau.region.picture;

import id.pantau.region.ui.MapColours;
import id.pantau.region.ui.MapLegend;
import id.pantau.region.ui.MapPalette;
import id.pantau.region.ui.MapState;
import id.pantau.region.ui.MapValue;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * How a region is filled: a colour, and the patterns over it where a colour alone would lie.
 *
 * @param hatches from the lowest to the uppermost
 */
record Fill(String colour, List<Hatch> hatches) {

    /** Relative luminance below which white letters read better than dark ones, as on the screen. */
    private static final double DARK = 0.25;

    static Fill of(MapLegend legend, MapValue value) {
        return switch (value.state()) {
            case VALUE -> of(legend, value.classIndex()).marked(!value.verified(), value.lowShare());
            case ZERO -> of(MapState.ZERO).marked(!value.verified(), value.lowShare());
            default -> of(value.state());
        };
    }

    /** Of a class of the legend. */
    static Fill of(MapLegend legend, int classIndex) {
        MapPalette palette = legend.palette();
        int count = legend.classes().size();
        return new Fill(
                palette.colour(classIndex, count),
                switch (palette.texture(classIndex, count)) {
                    case PLAIN -> List.of();
                    case DOTS -> List.of(Hatch.DOTTED);
                    case DIAGONAL -> List.of(Hatch.RISING);
                    case CROSS -> List.of(Hatch.GRID);
                });
    }

    /** Of what is not a number in a class. */
    static Fill of(MapState state) {
        return switch (state) {
            case VALUE -> throw new IllegalArgumentException("a value has a class");
            case ZERO -> new Fill(MapColours.ZERO, List.of());
            case UNCLASSED -> new Fill(MapColours.BLANK, List.of());
            case NOT_EXPECTED -> new Fill(MapColours.NOT_EXPECTED, List.of());
            case NOT_REPORTED -> new Fill(MapColours.BLANK, List.of(Hatch.DIAGONALS));
            case REPORTED_EMPTY -> new Fill(MapColours.BLANK, List.of(Hatch.DOTS));
            case ONLY_ABOVE -> new Fill(MapColours.NOT_EXPECTED, List.of(Hatch.RULES));
            case HIDDEN -> new Fill(MapColours.NOT_EXPECTED, List.of(Hatch.CROSSES));
        };
    }

    /** The same under the marks of a value. */
    Fill marked(boolean unverified, boolean lowShare) {
        List<Hatch> more = new ArrayList<>(hatches);
        if (unverified) {
            more.add(Hatch.NET);
        }
        if (lowShare) {
            more.add(Hatch.BARS);
        }
        return new Fill(colour, List.copyOf(more));
    }

    void paint(Canvas canvas, Shape shape, double unit) {
        canvas.fill(shape, colour);
        hatches.forEach(hatch -> canvas.hatch(shape, hatch, unit));
    }

    /** Whether letters on it are white. */
    boolean dark() {
        return luminance() < DARK;
    }

    private double luminance() {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
