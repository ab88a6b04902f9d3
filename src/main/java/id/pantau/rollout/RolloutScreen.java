package id.pantau.rollout;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * All that the page Penerapan ILP shows, read at one moment.
 *
 * @param kinds Puskesmas, Pustu, Posyandu; narrowed to the chosen kecamatan or Puskesmas, not to kind or stage
 * @param curves how many operated at the end of each month, one per kind, narrowed like {@code kinds}
 * @param slipped facilities of the chosen kecamatan or Puskesmas whose own plan is due and that do not operate, the longest first
 * @param facilities those that match the whole filter: Puskesmas, Pustu, Posyandu, each by name
 * @param nextSteps what most of those facilities lack for their next stage, most frequent first
 * @param network one row per visible Puskesmas, by name
 * @param gaps villages without registered Pustu or Posyandu, by kecamatan and name
 * @param withoutVillage registered Pustu and Posyandu whose village is not recorded: they cover no village
 * @param catchments Puskesmas code → ids of the villages in its wilayah kerja today; visible Puskesmas only
 * @param districts code and name of every kecamatan that can be chosen
 * @param puskesmas code and name of every Puskesmas that can be chosen
 */
public record RolloutScreen(
        LocalDate today,
        List<KindOverview> kinds,
        List<OperatingCurve> curves,
        List<FacilityPlanRow> slipped,
        List<FacilityStage> facilities,
        List<NextStep> nextSteps,
        List<NetworkRow> network,
        List<VillageGap> gaps,
        int withoutVillage,
        SortedMap<String, Set<Integer>> catchments,
        List<UnitChoice> districts,
        List<UnitChoice> puskesmas) {

    /**
     * A criterion that keeps facilities from their next stage.
     *
     * @param facilities how many
     */
    public record NextStep(Criterion criterion, int facilities) {}

    /** A unit that the page can be narrowed to. */
    public record UnitChoice(String code, String name) {}
}
