package id.pantau.indicator;

/**
 * The decree that a target stands on.
 *
 * @param name as it was handed in, without folders
 * @param mediaType by its content, never by its name
 */
// The bytes go from the row to the download; two decrees are never compared.
@SuppressWarnings("ArrayRecordComponent")
public record TargetDecree(String name, String mediaType, byte[] content) {}
