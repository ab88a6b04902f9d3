package id.pantau.region;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of the boundaries in the list of all.
 *
 * @param takenIn when it was stored
 * @param source what people call it: the name of the file
 * @param villages how many have a shape in it
 * @param shownToday whether today's map is drawn with it
 */
public record BoundaryVersionRow(
        int id, LocalDate validFrom, Instant takenIn, String source, int villages, boolean shownToday) {}
