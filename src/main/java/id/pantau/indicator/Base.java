package id.pantau.indicator;

import org.jspecify.annotations.Nullable;

/**
 * A full target population to stand against.
 *
 * @param area the part of the area for which it is known; its numerators are counted over the same part
 * @param amount N, null where it is unknown
 * @param kind null where it is unknown
 * @param incomplete whether units had to be left out because nobody said how many people they have
 */
record Base(Area area, @Nullable Long amount, @Nullable DenominatorKind kind, boolean incomplete) {}
