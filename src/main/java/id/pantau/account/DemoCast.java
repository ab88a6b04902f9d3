package id.pantau.account;

import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilityService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who there is to play in demo mode: the kabupaten's offices, two for each Puskesmas, one village each, screen, administrator. */
@Component
class DemoCast {

    private final Units units;
    private final FacilityService facilities;
    private final Texts texts;

    DemoCast(Units units, FacilityService facilities, Texts texts) {
        this.units = units;
        this.facilities = facilities;
        this.texts = texts;
    }

    List<DemoAccount> accounts() {
        var cast = new ArrayList<DemoAccount>();
        cast.add(office("bupati", Role.EXECUTIVE));
        cast.add(office("sekda", Role.EXECUTIVE));
        cast.add(office("dinkes", Role.HEALTH_OFFICER));
        cast.add(office("kadinkes", Role.HEALTH_HEAD));
        addPuskesmas(cast);
        cast.add(office("layar", Role.DISPLAY));
        cast.add(office("admin", Role.ADMIN));
        return cast;
    }

    private void addPuskesmas(List<DemoAccount> cast) {
        List<Unit> puskesmas = units.all(UnitKind.PUSKESMAS);
        List<Unit> villages = units.all(UnitKind.VILLAGE);
        List<String> puskesmasSlugs = Slugs.of(puskesmas);
        List<String> villageSlugs = Slugs.of(villages);
        Map<Integer, Integer> served = facilities.puskesmasByVillage(units.today());
        Set<Integer> withPustu = facilities.facilities(units.today()).stream()
                .filter(facility -> facility.kind() == FacilityKind.PUSTU)
                .map(FacilityRow::villageId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (int i = 0; i < puskesmas.size(); i++) {
            Unit unit = puskesmas.get(i);
            cast.add(forUnit("kapus." + puskesmasSlugs.get(i), Role.PUSKESMAS_HEAD, unit));
            cast.add(forUnit("petugas." + puskesmasSlugs.get(i), Role.PUSKESMAS_STAFF, unit));
            List<Unit> own = villages.stream()
                    .filter(village -> Objects.equals(served.get(village.id()), unit.id()))
                    .toList();
            // The first village with a Pustu; where there is none, the first.
            own.stream()
                    .filter(village -> withPustu.contains(village.id()))
                    .findFirst()
                    .or(() -> own.stream().findFirst())
                    .ifPresent(village -> cast.add(
                            forUnit("pustu." + villageSlugs.get(villages.indexOf(village)), Role.PUSTU_HEAD, village)));
        }
    }

    private DemoAccount office(String username, Role role) {
        return new DemoAccount(username, texts.text("demo-accounts.name." + username), role, Set.of());
    }

    private DemoAccount forUnit(String username, Role role, Unit unit) {
        return new DemoAccount(
                username,
                texts.text("demo-accounts.name." + role, unit.name()),
                role,
                Set.of(new Assignment(unit.kind(), unit.id())));
    }
}
