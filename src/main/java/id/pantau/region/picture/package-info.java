/** The map as a picture, drawn on the server from the same records that the browser's map gets. Knows no indicator. */
@NamedInterface("picture")
@NullMarked
package id.pantau.region.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
