package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilityService;
import id.pantau.facility.FacilitySight;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import id.pantau.rollout.RegisterUnit.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The units that an entry of a register can be tied to, and whose they are. */
@Component
class RegisterUnits {

    private static final Pattern REGION = Pattern.compile("\\d\\d\\.\\d\\d(\\.\\d\\d(\\.\\d{4})?)?");

    private final RegionService regions;
    private final FacilityService facilities;

    RegisterUnits(RegionService regions, FacilityService facilities) {
        this.regions = regions;
        this.facilities = facilities;
    }

    /** As they are today: one statement. */
    Today today() {
        Map<Integer, FacilityRow> open = facilities.facilities(regions.today()).stream()
                .collect(Collectors.toMap(FacilityRow::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        List<RegisterUnit> units = new ArrayList<>();
        regions.regency().map(RegisterUnits::unit).ifPresent(units::add);
        regions.districts().forEach(d -> units.add(new RegisterUnit(Kind.KECAMATAN, d.id(), d.code(), d.name())));
        open.values()
                .forEach(f -> units.add(new RegisterUnit(Kind.valueOf(f.kind().name()), f.id(), f.code(), f.name())));
        regions.villages()
                .forEach(v -> units.add(new RegisterUnit(Kind.valueOf(v.kind().name()), v.id(), v.code(), v.name())));
        return new Today(units, open, regions.villages());
    }

    private static RegisterUnit unit(RegencyDetails regency) {
        return new RegisterUnit(Kind.KABUPATEN, 0, regency.code(), regency.name());
    }

    /**
     * The units of one day.
     *
     * @param all the kabupaten, kecamatan, open facilities, villages
     */
    record Today(List<RegisterUnit> all, Map<Integer, FacilityRow> open, Collection<VillageRow> villages) {

        /** The kabupaten; without a name before the first pack. */
        RegisterUnit regency() {
            return all.isEmpty() || all.getFirst().kind() != Kind.KABUPATEN
                    ? new RegisterUnit(Kind.KABUPATEN, 0, "", "")
                    : all.getFirst();
        }

        /**
         * The unit that a code means, or a name that only one unit has ("Puskesmas Hilir", "Hilir").
         *
         * @throws DomainException.RuleViolation with a sentence where there is none, or none here
         */
        RegisterUnit find(String text) {
            String asked = text.strip();
            if (asked.equalsIgnoreCase(Kind.KABUPATEN.name())) {
                return regency();
            }
            List<RegisterUnit> byCode =
                    all.stream().filter(u -> u.code().equals(asked)).toList();
            if (!byCode.isEmpty()) {
                return byCode.getFirst();
            }
            List<RegisterUnit> byName =
                    all.stream().filter(u -> isCalled(u, asked)).toList();
            if (byName.size() == 1) {
                return byName.getFirst();
            }
            if (byName.size() > 1) {
                throw DomainException.rule("register.error.ambiguous-unit", asked, byName.size());
            }
            String here = regency().code();
            throw REGION.matcher(asked).matches() && !asked.startsWith(here)
                    ? DomainException.rule("register.error.other-regency", asked, here)
                    : DomainException.rule("register.error.unknown-unit", asked);
        }

        private static boolean isCalled(RegisterUnit unit, String asked) {
            return unit.name().equalsIgnoreCase(asked)
                    || (unit.kind().name().toLowerCase(Locale.ROOT) + " " + unit.name()).equalsIgnoreCase(asked);
        }

        /**
         * Whether the account reads what is tied to the unit. What holds for the kabupaten is read by its offices and by every
         * Puskesmas; a kecamatan belongs to each Puskesmas that serves one of its villages.
         */
        boolean sees(Scope scope, RegisterUnit unit) {
            if (scope.role() == Role.ADMIN || scope.role() == Role.DISPLAY || scope.seesNothing()) {
                return false;
            }
            return switch (unit.kind()) {
                case KABUPATEN -> scope.role() != Role.PUSTU_HEAD;
                case KECAMATAN ->
                    scope.role() != Role.PUSTU_HEAD && villagesOf(unit).anyMatch(scope::seesVillage);
                default -> isOwn(scope, unit);
            };
        }

        /** Whether the unit lies within the scope as a whole: the account may act for it. */
        boolean isOwn(Scope scope, RegisterUnit unit) {
            if (scope.wholeRegency()) {
                return true;
            }
            return switch (unit.kind()) {
                case KABUPATEN -> false;
                case KECAMATAN ->
                    villagesOf(unit).findAny().isPresent() && villagesOf(unit).allMatch(scope::seesVillage);
                case DESA, KELURAHAN -> scope.seesVillage(unit.id());
                case PUSKESMAS, PUSTU, POSYANDU -> {
                    FacilityRow facility = open.get(unit.id());
                    yield facility != null && new FacilitySight(scope, open).sees(facility);
                }
            };
        }

        private IntStream villagesOf(RegisterUnit district) {
            return villages.stream()
                    .filter(v -> v.districtId() == district.id())
                    .mapToInt(VillageRow::id);
        }
    }
}
