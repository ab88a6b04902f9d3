package id.pantau.rollout;

import java.time.LocalDate;
import java.util.List;

/**
 * All that the page Penerapan ILP shows, read at one moment.
 *
 * @param kinds Puskesmas, Pustu, Posyandu; narrowed to the chosen kecamatan or Puskesmas, not to kind or stage
 * @param facilities those that match the whole filter: Puskesmas, Pustu, Posyandu, each by name
 * @param network one row per visible Puskesmas, by name
 * @param gaps villages without registered Pustu or Posyandu, by kecamatan and name
 * @param withoutVillage registered Pustu and Posyandu whose village is not recorded: they cover no village
 * @param districts code and name of every kecamatan that can be chosen
 * @param puskesmas code and name of every Puskesmas that can be chosen
 */
public record RolloutScreen(
        LocalDate today,
        List<KindOverview> kinds,
        List<FacilityStage> facilities,
        List<NetworkRow> network,
        List<VillageGap> gaps,
        int withoutVillage,
        List<UnitChoice> districts,
        List<UnitChoice> puskesmas) {

    /** A unit that the page can be narrowed to. */
    public record UnitChoice(String code, String name) {}
}
