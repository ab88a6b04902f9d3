/** Import on screen. */
@NullMarked
package id.pantau.intake.ui;

import org.jspecify.annotations.NullMarked;
