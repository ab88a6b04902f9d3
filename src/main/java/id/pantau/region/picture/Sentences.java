package id.pantau.region.picture;

/** What is said in the language of the picture. */
@FunctionalInterface
interface Sentences {

    /** @param arguments of the message */
    String of(String key, Object... arguments);
}
