package id.pantau.region;

import id.pantau.base.DataVersion;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Stores kecamatan and villages and gives new villages their ids. */
@Component
class TreeIntake {

    private final RegencyRepository regencies;
    private final DistrictRepository districts;
    private final VillageRepository villages;
    private final RegionSnapshots snapshots;
    private final DataVersion dataVersion;

    TreeIntake(
            RegencyRepository regencies,
            DistrictRepository districts,
            VillageRepository villages,
            RegionSnapshots snapshots,
            DataVersion dataVersion) {
        this.regencies = regencies;
        this.districts = districts;
        this.villages = villages;
        this.snapshots = snapshots;
        this.dataVersion = dataVersion;
    }

    Changes apply(List<RegionEntry> entries) {
        var regency = regencies.findAll().stream().findFirst().orElse(null);
        if (regency == null) {
            return refused(List.of(Problem.ofFile(Severity.ERROR, RegionChecks.REGIONS, "region.entry.no-profile")));
        }
        Map<String, District> knownDistricts =
                districts.findAll().stream().collect(Collectors.toMap(District::code, Function.identity()));
        Map<String, Village> knownVillages =
                villages.findAll().stream().collect(Collectors.toMap(Village::code, Function.identity()));
        var problems = new ArrayList<>(RegionChecks.regions(entries, regency.code(), knownDistricts.keySet()));
        checkSlots(entries, knownVillages, problems);
        if (problems.stream().anyMatch(Problem::isError)) {
            return refused(problems);
        }
        var sorted =
                entries.stream().sorted(Comparator.comparing(RegionEntry::code)).toList();
        var changes = applyDistricts(sorted, regency.id(), knownDistricts).plus(applyVillages(sorted, knownVillages));
        missing(sorted, knownVillages, problems);
        if (changes.any()) {
            dataVersion.raise();
            snapshots.changed();
        }
        return new Changes(changes.added(), changes.changed(), changes.same(), problems);
    }

    private Changes applyDistricts(List<RegionEntry> sorted, int regencyId, Map<String, District> known) {
        var tally = new Tally();
        for (var entry : sorted) {
            if (entry.isDistrict()) {
                var stored = known.get(entry.code());
                if (stored == null) {
                    districts.save(new District(regencyId, entry));
                }
                tally.count(stored == null, stored != null && stored.update(entry));
            }
        }
        districts.flush();
        return tally.changes();
    }

    private Changes applyVillages(List<RegionEntry> sorted, Map<String, Village> known) {
        var tally = new Tally();
        Map<Integer, Integer> nextSlots = new HashMap<>();
        known.values().forEach(v -> nextSlots.merge(v.districtId(), RegionIds.slot(v.id()) + 1, Math::max));
        for (var entry : sorted) {
            if (!entry.isDistrict()) {
                var stored = known.get(entry.code());
                if (stored == null) {
                    int district = RegionIds.district(entry.districtCode());
                    int slot = nextSlots.merge(district, 1, Integer::sum) - 1;
                    villages.save(new Village(RegionIds.village(district, slot), entry));
                }
                tally.count(stored == null, stored != null && stored.update(entry));
            }
        }
        villages.flush();
        return tally.changes();
    }

    private static void checkSlots(List<RegionEntry> entries, Map<String, Village> known, List<Problem> problems) {
        Map<String, Long> perDistrict = entries.stream()
                .filter(e -> !e.isDistrict() && !known.containsKey(e.code()))
                .collect(Collectors.groupingBy(RegionEntry::districtCode, Collectors.counting()));
        known.keySet().forEach(code -> perDistrict.computeIfPresent(code.substring(0, 8), (d, n) -> n + 1));
        perDistrict.forEach((district, count) -> {
            if (count > RegionIds.SLOTS) {
                problems.add(Problem.ofFile(
                        Severity.ERROR, RegionChecks.REGIONS, "region.entry.too-many", district, RegionIds.SLOTS));
            }
        });
    }

    /** Villages stay once they are known, because figures of earlier years belong to them. */
    private static void missing(List<RegionEntry> entries, Map<String, Village> known, List<Problem> problems) {
        var named = entries.stream().map(RegionEntry::code).collect(Collectors.toSet());
        known.values().stream()
                .filter(v -> !named.contains(v.code()))
                .sorted(Comparator.comparing(Village::code))
                .forEach(v -> problems.add(Problem.ofFile(
                        Severity.WARNING, RegionChecks.REGIONS, "region.entry.missing", v.name(), v.code())));
    }

    private static Changes refused(List<Problem> problems) {
        return new Changes(0, 0, 0, problems);
    }

    private static final class Tally {
        private int added;
        private int changed;
        private int same;

        void count(boolean isNew, boolean isChanged) {
            if (isNew) {
                added++;
            } else if (isChanged) {
                changed++;
            } else {
                same++;
            }
        }

        Changes changes() {
            return new Changes(added, changed, same, List.of());
        }
    }
}
