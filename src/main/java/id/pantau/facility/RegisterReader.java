package id.pantau.facility;

import id.pantau.base.DomainException;
import id.pantau.base.Scope;
import id.pantau.region.DistrictRow;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads lines of the register with the names that stand for their ids. */
@Component
class RegisterReader {

    private final FacilityQueries queries;
    private final FacilityPast past;
    private final FacilityLog log;
    private final CatchmentRepository catchments;
    private final RegionService regions;

    RegisterReader(
            FacilityQueries queries,
            FacilityPast past,
            FacilityLog log,
            CatchmentRepository catchments,
            RegionService regions) {
        this.queries = queries;
        this.past = past;
        this.log = log;
        this.catchments = catchments;
        this.regions = regions;
    }

    /** Names beside ids. */
    private record Names(
            Map<Integer, FacilityRow> facilities, Map<Integer, VillageRow> villages, Map<Integer, String> districts) {}

    /** All lines that the account sees: Puskesmas, Pustu, Posyandu, each by name. */
    List<RegisterRow> visible(Scope scope, LocalDate day) {
        Names names = names(day);
        var sight = new FacilitySight(scope, names.facilities());
        return names.facilities().values().stream()
                .filter(sight::sees)
                .map(f -> row(f, names))
                .sorted(Comparator.comparing(RegisterRow::kind)
                        .thenComparing(RegisterRow::name)
                        .thenComparing(RegisterRow::code))
                .toList();
    }

    /** @throws DomainException.NotFound for one that is not seen, as for one that does not exist */
    FacilityHistory history(Scope scope, String code, LocalDate day) {
        Names names = names(day);
        var sight = new FacilitySight(scope, names.facilities());
        FacilityRow facility = names.facilities().values().stream()
                .filter(f -> f.code().equals(code) && sight.sees(f))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("error.unknown-unit", code));
        return new FacilityHistory(
                row(facility, names),
                past.of(facility.id()),
                log.of(facility.id()),
                facility.kind() == FacilityKind.PUSKESMAS ? served(facility, names) : List.of());
    }

    private List<FacilityHistory.Served> served(FacilityRow puskesmas, Names names) {
        return catchments.findByPuskesmasIdOrderByVillageIdAscValidFromAsc(puskesmas.id()).stream()
                .flatMap(c ->
                        Stream.ofNullable(names.villages().get(c.villageId())).map(village -> served(c, village)))
                .toList();
    }

    private static FacilityHistory.Served served(Catchment catchment, VillageRow village) {
        return new FacilityHistory.Served(
                village.code(),
                village.name(),
                catchment.validFrom().equals(Catchment.BEGINNING) ? null : catchment.validFrom(),
                catchment.hasOpenEnd() ? null : catchment.validUntil().minusDays(1));
    }

    FacilityForm form(Facility facility) {
        Names names = names(regions.today());
        FacilityFacts facts = facility.facts();
        VillageRow village = facts.villageId() == null ? null : names.villages().get(facts.villageId());
        FacilityRow parent =
                facility.parentId() == null ? null : names.facilities().get(facility.parentId());
        return new FacilityForm(
                facility.code(),
                facility.kind(),
                facility.name(),
                facts.originalForm(),
                village == null ? null : village.code(),
                parent == null ? null : parent.code(),
                facts.latitude(),
                facts.longitude(),
                facts.opened(),
                facts.source(),
                facility.version());
    }

    private Names names(LocalDate day) {
        return new Names(
                queries.all(day).stream().collect(Collectors.toMap(FacilityRow::id, Function.identity())),
                regions.villages().stream().collect(Collectors.toMap(VillageRow::id, Function.identity())),
                regions.districts().stream().collect(Collectors.toMap(DistrictRow::id, DistrictRow::code)));
    }

    private static RegisterRow row(FacilityRow f, Names names) {
        VillageRow village = f.villageId() == null ? null : names.villages().get(f.villageId());
        FacilityRow parent = facility(f.parentId(), names);
        FacilityRow puskesmas = facility(f.puskesmasId(), names);
        return new RegisterRow(
                f.code(),
                f.kind(),
                f.name(),
                f.originalForm(),
                village == null ? null : village.code(),
                village == null ? null : village.name(),
                village == null ? null : names.districts().get(village.districtId()),
                village == null ? null : village.districtName(),
                parent == null ? null : parent.code(),
                parent == null ? null : parent.name(),
                puskesmas == null ? null : puskesmas.code(),
                puskesmas == null ? null : puskesmas.name(),
                f.latitude(),
                f.longitude(),
                f.opened(),
                f.closed(),
                f.source());
    }

    private static @Nullable FacilityRow facility(@Nullable Integer id, Names names) {
        return id == null ? null : names.facilities().get(id);
    }
}
