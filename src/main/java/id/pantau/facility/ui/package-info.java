/** The register of facilities on screen. */
@NullMarked
package id.pantau.facility.ui;

import org.jspecify.annotations.NullMarked;
