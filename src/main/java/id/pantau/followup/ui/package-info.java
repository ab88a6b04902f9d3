/** Pages of the follow-up, and what other pages show of it. */
@NamedInterface("ui")
@NullMarked
package id.pantau.followup.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
