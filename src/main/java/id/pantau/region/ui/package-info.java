/** The village map as a component: takes plain records and knows no indicator. */
@NamedInterface("ui")
@NullMarked
package id.pantau.region.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
