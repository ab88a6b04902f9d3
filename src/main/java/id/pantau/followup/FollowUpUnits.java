package id.pantau.followup;

import id.pantau.account.AccountHolder;
import id.pantau.base.DomainException;
import id.pantau.base.Scope;
import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilityService;
import id.pantau.facility.PuskesmasHistory;
import id.pantau.region.RegionService;
import id.pantau.region.VillageKind;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The units that problems can belong to. */
@Component
class FollowUpUnits {

    private final RegionService regions;
    private final FacilityService facilities;

    FollowUpUnits(RegionService regions, FacilityService facilities) {
        this.regions = regions;
        this.facilities = facilities;
    }

    /** As they are today; a Puskesmas that has closed keeps its problems. One statement. */
    Today today() {
        LocalDate today = regions.today();
        Map<Integer, FacilityRow> serving = new HashMap<>();
        Map<Integer, FollowUpUnit> puskesmas = new HashMap<>();
        for (PuskesmasHistory history : facilities.puskesmasHistory()) {
            FacilityRow row = history.puskesmas();
            puskesmas.put(row.id(), unit(row));
            history.served().stream().filter(s -> s.isOn(today)).forEach(s -> serving.put(s.villageId(), row));
        }
        Map<Integer, FollowUpUnit> villages = new HashMap<>();
        regions.villages().forEach(v -> villages.put(v.id(), unit(v, serving.get(v.id()))));
        return new Today(villages, puskesmas);
    }

    private static FollowUpUnit unit(FacilityRow puskesmas) {
        return new FollowUpUnit(
                null,
                puskesmas.id(),
                puskesmas.code(),
                puskesmas.name(),
                false,
                null,
                puskesmas.code(),
                puskesmas.name());
    }

    private static FollowUpUnit unit(VillageRow village, @Nullable FacilityRow serving) {
        return new FollowUpUnit(
                village.id(),
                serving == null ? null : serving.id(),
                village.code(),
                village.name(),
                village.kind() == VillageKind.KELURAHAN,
                village.districtName(),
                serving == null ? null : serving.code(),
                serving == null ? null : serving.name());
    }

    /** Units by id. */
    record Today(Map<Integer, FollowUpUnit> villages, Map<Integer, FollowUpUnit> puskesmas) {

        /** Empty for a unit that has gone. */
        Optional<FollowUpUnit> find(@Nullable Integer villageId, @Nullable Integer puskesmasId) {
            return Optional.ofNullable(villageId != null ? villages.get(villageId) : puskesmas.get(puskesmasId));
        }

        /**
         * The unit with exactly this code, if the account reads its problems.
         *
         * @throws DomainException.NotFound otherwise, whether it exists or not
         */
        FollowUpUnit seen(Scope scope, String code) {
            return all().stream()
                    .filter(unit -> unit.code().equals(code) && unit.isSeenBy(scope))
                    .findFirst()
                    .orElseThrow(() -> DomainException.notFound("error.unknown-unit", code));
        }

        /** What an account sees that is not the one that is signed in, by the same rule. */
        Scope scopeOf(AccountHolder holder) {
            if (holder.role().seesWholeRegency()) {
                return Scope.regency(holder.role());
            }
            Set<Integer> served = villages.values().stream()
                    .filter(village -> village.isOf(holder))
                    .map(village -> Objects.requireNonNull(village.villageId()))
                    .collect(Collectors.toSet());
            return new Scope(holder.role(), false, holder.puskesmasIds(), served);
        }

        /** Villages that a Puskesmas serves, by name. */
        List<FollowUpUnit> servedBy(int puskesmasId) {
            return villages.values().stream()
                    .filter(village -> Objects.equals(village.puskesmasId(), puskesmasId))
                    .sorted(Comparator.comparing(FollowUpUnit::name).thenComparing(FollowUpUnit::code))
                    .toList();
        }

        private List<FollowUpUnit> all() {
            var all = new ArrayList<>(villages.values());
            all.addAll(puskesmas.values());
            return all;
        }
    }
}
