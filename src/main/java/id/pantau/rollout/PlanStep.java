package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.time.LocalDate;

/**
 * How many facilities of a kind the waves ask for by a day.
 *
 * @param due the last day that is still in time
 * @param planned those that are due on that day
 * @param cumulative those that are due until then
 */
public record PlanStep(FacilityKind kind, LocalDate due, int planned, int cumulative) {}
