package id.pantau.dashboard.ui;

import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilityService;
import id.pantau.indicator.FigureState;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which Puskesmas serves which village today, for the pages of single units. */
@Component
class UnitPlaces {

    private final FacilityService facilities;
    private final RegionService regions;

    UnitPlaces(FacilityService facilities, RegionService regions) {
        this.facilities = facilities;
        this.regions = regions;
    }

    /** Empty where no Puskesmas serves the village. */
    Optional<FacilityRow> puskesmasOf(VillageRow village) {
        Integer id = facilities.puskesmasByVillage(today()).get(village.id());
        return facilities.facilities(today()).stream()
                .filter(f -> id != null && f.id() == id)
                .findFirst();
    }

    /** Every Puskesmas that is open today, by code. */
    List<FacilityRow> puskesmas() {
        return facilities.facilities(today()).stream()
                .filter(f -> f.kind() == FacilityKind.PUSKESMAS)
                .toList();
    }

    /** Villages in the wilayah kerja of a Puskesmas, in code order. */
    List<VillageRow> villagesOf(FacilityRow puskesmas) {
        Map<Integer, Integer> byVillage = facilities.puskesmasByVillage(today());
        return regions.villages().stream()
                .filter(v -> Integer.valueOf(puskesmas.id()).equals(byVillage.get(v.id())))
                .toList();
    }

    /** Those of which there is anything to say: a number, an empty report or one that is late. */
    static List<HeadlineFigure> withNumbers(List<HeadlineFigure> headlines) {
        return headlines.stream()
                .filter(h -> h.figure().hasValue()
                        || h.figure().state() == FigureState.REPORTED_EMPTY
                        || h.figure().state() == FigureState.NOT_REPORTED
                                && h.trend().stream().anyMatch(p -> p.numerator() != null))
                .toList();
    }

    private LocalDate today() {
        return regions.today();
    }
}
