package id.pantau.region;

import org.jspecify.annotations.Nullable;

/**
 * A shape that names no village beyond doubt.
 *
 * @param position in the file, the first feature is 1
 * @param code as written, null where it has none
 * @param name as written, null where it has none
 * @param district name of the kecamatan as written, null where it has none
 * @param suggestion a village that a person might confirm, null where none comes near
 */
public record UnmatchedShape(
        int position,
        @Nullable String code,
        @Nullable String name,
        @Nullable String district,
        @Nullable VillageName suggestion) {}
