package id.pantau.rollout;

import id.pantau.facility.FacilityKind;

/** A facility as a symbol on a map; degrees in WGS 84. */
public record FacilityMark(
        String code, FacilityKind kind, String name, Stage stage, double latitude, double longitude) {}
