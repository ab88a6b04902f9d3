/** One view per screen, one class per panel. */
@NullMarked
package id.pantau.dashboard.ui;

import org.jspecify.annotations.NullMarked;
