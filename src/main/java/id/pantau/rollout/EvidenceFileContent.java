package id.pantau.rollout;

import java.nio.file.Path;

/**
 * A file beside a piece of evidence, to be taken away.
 *
 * @param mediaType by its content
 * @param path where its content lies
 */
public record EvidenceFileContent(String name, String mediaType, Path path) {}
