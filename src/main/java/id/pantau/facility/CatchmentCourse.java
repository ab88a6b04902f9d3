package id.pantau.facility;

import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Villages that go from one Puskesmas to another from a day on. */
@Component
class CatchmentCourse {

    private final CatchmentRepository repository;
    private final FacilityRepository facilities;
    private final FacilityLog log;
    private final RegionService regions;

    CatchmentCourse(
            CatchmentRepository repository, FacilityRepository facilities, FacilityLog log, RegionService regions) {
        this.repository = repository;
        this.facilities = facilities;
        this.log = log;
        this.regions = regions;
    }

    /** Names of the villages that it serves on {@code day} or later. */
    List<String> servedFrom(Facility puskesmas, LocalDate day) {
        Map<Integer, String> names =
                regions.villages().stream().collect(Collectors.toMap(VillageRow::id, VillageRow::name));
        return repository.findByPuskesmasIdOrderByVillageIdAscValidFromAsc(puskesmas.id()).stream()
                .filter(c -> c.validUntil().isAfter(day))
                .map(c -> names.getOrDefault(c.villageId(), ""))
                .distinct()
                .toList();
    }

    /** Every village that one serves goes to the other. */
    void handOver(Facility from, Facility to, LocalDate day, String reason) {
        Map<Integer, VillageRow> villages =
                regions.villages().stream().collect(Collectors.toMap(VillageRow::id, v -> v));
        repository.findByPuskesmasIdOrderByVillageIdAscValidFromAsc(from.id()).stream()
                .filter(c -> c.validUntil().isAfter(day))
                .map(c -> villages.get(c.villageId()))
                .filter(v -> v != null)
                .distinct()
                .forEach(village -> serve(village, to, day, reason));
    }

    /**
     * From {@code day} on the village belongs to this Puskesmas and to no other.
     *
     * @param to null: to none
     * @throws DomainException.RuleViolation where that is so already, and where a later change is recorded
     */
    void serve(VillageRow village, @Nullable Facility to, LocalDate day, String reason) {
        List<Catchment> periods = repository.findByVillageIdOrderByValidFrom(village.id());
        periods.stream().filter(c -> c.validFrom().isAfter(day)).findFirst().ifPresent(later -> {
            throw DomainException.rule(
                    "facility-register.error.later-catchment",
                    village.name(),
                    Formats.date(later.validFrom()),
                    Formats.date(day));
        });
        Optional<Catchment> now =
                periods.stream().filter(c -> c.validUntil().isAfter(day)).findFirst();
        Integer before = now.map(Catchment::puskesmasId).orElse(null);
        if (to == null ? before == null : Integer.valueOf(to.id()).equals(before)) {
            throw DomainException.rule(
                    to == null ? "facility-register.error.unserved" : "facility-register.error.same-puskesmas",
                    village.name(),
                    to == null ? "" : to.name());
        }
        Facility left = before == null ? null : facilities.findById(before).orElse(null);
        now.ifPresent(period -> end(period, day));
        // The database refuses two on one day: the old one must end before the new one is stored.
        repository.flush();
        if (to != null) {
            repository.saveAndFlush(new Catchment(to.id(), village.id(), day, Catchment.OPEN_END));
        }
        write(village, left, to, day, reason);
    }

    private void end(Catchment period, LocalDate day) {
        if (period.validFrom().equals(day)) {
            repository.delete(period);
        } else {
            period.endBefore(day);
        }
    }

    /** At the Puskesmas that gets the village, else at the one that loses it. */
    private void write(
            VillageRow village, @Nullable Facility left, @Nullable Facility to, LocalDate day, String reason) {
        Facility at = to == null ? left : to;
        if (at == null) {
            return;
        }
        var event = FacilityEvent.of(
                at.id(),
                FacilityEventKind.SERVES,
                day,
                to == null ? village.name() : null,
                to == null ? null : village.name(),
                reason);
        log.write(to == null || left == null ? event : event.with(left.id()));
    }
}
