package id.pantau.indicator;

/**
 * The decree that a target stands on.
 *
 * @param name as it was handed in, without folders
 * @param mediaType by its content, never by its name
 */
@SuppressWarnings("ArrayRecordComponent")
public record TargetDecree(String name, String mediaType, byte[] content) {}
