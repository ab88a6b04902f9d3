package id.pantau.dashboard.ui;

import id.pantau.base.Period;
import id.pantau.region.picture.PictureFormat;
import org.jspecify.annotations.Nullable;

/** Makes the pictures of one page's map. */
@FunctionalInterface
interface MapPictureFiles {

    /** A file with its name. */
    // The bytes go from the drawing to the download; two files are never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Made(String name, byte[] bytes) {}

    /** @param period null: that of the page */
    Made make(PictureFormat format, @Nullable Period period);
}
