/** Reads the files of a pack without touching the database: limits, encodings, numbers, codes. */
@NullMarked
package id.pantau.intake.reading;

import org.jspecify.annotations.NullMarked;
