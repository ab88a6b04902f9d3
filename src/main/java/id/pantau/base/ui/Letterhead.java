package id.pantau.base.ui;

import java.util.List;

/** In whose name every page speaks. Implemented by the region module. */
public interface Letterhead {

    /** Kabupaten and office, as they stand above a printed page; empty before the first pack. */
    List<String> lines();

    /** Whether the figures on screen are invented ones, which is said on every page. */
    boolean isExample();
}
