package id.pantau.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What a unit is to reach by a period.
 *
 * @param target its own, or the one it takes over from above; null without a local target
 * @param pace the part of it that is due; null without a target above 0, and for what is only counted
 */
record DueTarget(@Nullable TargetVersion target, @Nullable Pace pace) {}
