package id.pantau.rollout;

import org.jspecify.annotations.Nullable;

/**
 * A village in which no Pustu, or no Posyandu, is registered.
 *
 * @param puskesmasName whose wilayah kerja it belongs to; null where it belongs to none
 */
public record VillageGap(
        String code,
        String name,
        String districtName,
        @Nullable String puskesmasName,
        boolean withoutPustu,
        boolean withoutPosyandu) {}
