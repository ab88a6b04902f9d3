/** Rollout on screen. */
@NullMarked
package id.pantau.rollout.ui;

import org.jspecify.annotations.NullMarked;
