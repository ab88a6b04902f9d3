/** Tables on their way into files that people take away: one model, and a writer for each format. */
@NullMarked
package id.pantau.base.export;

import org.jspecify.annotations.NullMarked;
