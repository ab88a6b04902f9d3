package id.pantau.dashboard;

import id.pantau.indicator.PosyanduVerdict;
import id.pantau.indicator.PosyanduVerdict.Outcome;
import id.pantau.rollout.FacilityPlace;
import id.pantau.rollout.FacilityStage;
import java.util.List;

/**
 * The facilities of a place, and which of its Posyandu count as active in a year.
 *
 * @param facilities Puskesmas, Pustu, Posyandu, each by name
 * @param posyandu those that fail first, then those of which too little is known, then the active ones; each by name
 */
public record PosyanduNetwork(int year, List<FacilityStage> facilities, List<Judged> posyandu) {

    public PosyanduNetwork {
        facilities = List.copyOf(facilities);
        posyandu = List.copyOf(posyandu);
    }

    /** One Posyandu. */
    public record Judged(FacilityPlace place, PosyanduVerdict verdict) {}

    /** How many have this outcome. */
    public int count(Outcome outcome) {
        return (int) posyandu.stream()
                .filter(judged -> judged.verdict().outcome() == outcome)
                .count();
    }
}
