/** The frame around every screen. */
@NullMarked
package id.pantau.base.ui;

import org.jspecify.annotations.NullMarked;
