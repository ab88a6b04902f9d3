/** Catalogue, targets and target populations on screen. */
@NullMarked
package id.pantau.indicator.ui;

import org.jspecify.annotations.NullMarked;
