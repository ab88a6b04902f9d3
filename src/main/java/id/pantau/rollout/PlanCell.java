package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import org.jspecify.annotations.Nullable;

/**
 * A number of the plan as somebody wants it.
 *
 * @param cumulative all facilities that are to be operating at the end of the year; null takes the year out of the plan
 * @param version that the user saw; 0 where there never was one
 */
public record PlanCell(
        FacilityKind kind, int year, @Nullable Integer cumulative, int version) {}
