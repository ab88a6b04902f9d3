/** Rollout on screen. */
@NamedInterface("ui")
@NullMarked
package id.pantau.rollout.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
