package id.pantau.region.picture;

import id.pantau.region.ui.MapRegion;
import id.pantau.region.ui.MapValue;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** What the drawing is made with, once for all formats. Points from the upper left corner; colours as {@code #rrggbb}. */
interface Canvas {

    void fill(Shape shape, String colour);

    void stroke(Shape shape, String colour, double width);

    /** @param unit size of the pattern: 1 on A4 */
    void hatch(Shape shape, Hatch hatch, double unit);

    void write(Words words);

    /** What is drawn within stays inside the frame. */
    void inside(Rectangle2D frame, Runnable drawing);

    /** What is drawn within belongs to a region; formats that can name things name it. */
    void region(MapRegion region, MapValue value, Runnable drawing);
}
