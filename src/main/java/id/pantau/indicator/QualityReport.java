package id.pantau.indicator;

import id.pantau.base.Period;
import id.pantau.base.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is odd over all indicators, for the units that an account may see. */
final class QualityReport {

    private final Scope scope;
    private final Channel channel;
    private final AskedUnit asked;

    QualityReport(Scope scope, Channel channel, AskedUnit asked) {
        this.scope = scope;
        this.channel = channel;
        this.asked = asked;
    }

    List<QualityFlag> of(List<FigureReader.Opened> all) {
        return look(all).flags();
    }

    /** The same, together with where was looked. */
    QualityLook look(List<FigureReader.Opened> all) {
        List<FigureReader.Opened> reported =
                all.stream().filter(o -> !o.available().isEmpty()).toList();
        var look = new QualityLook();
        reported.forEach(opened -> look(opened, look));
        copies(reported, look);
        return look;
    }

    private void look(FigureReader.Opened opened, QualityLook look) {
        Lens lens = opened.lens();
        Period period = opened.period();
        var sight = new Sight(scope, channel, lens.structure(), lens.indicator());
        String code = lens.indicator().code();
        List<Area> areas = new ArrayList<>();
        for (var puskesmas : lens.structure().puskesmas()) {
            if (asked.covers(puskesmas) && sight.blocked(puskesmas) == null) {
                Function<Lens, Area> area = l -> l.structure().puskesmasArea(l.indicator(), puskesmas.id());
                areas.add(area.apply(lens));
                Unit unit = Structure.unit(puskesmas);
                look.at(code, unit, period, opened.quality().of(lens, unit, area, period));
            }
        }
        for (var village : lens.structure().villages()) {
            Integer serving = lens.structure().puskesmasOf(village.id());
            boolean covered =
                    serving != null && lens.puskesmasTrack(serving).read(period).onlyPuskesmas();
            if (asked.covers(village, lens.structure()) && sight.blocked(village) == null) {
                Unit unit = Structure.unit(village);
                List<QualityFlag> found = covered
                        ? List.of()
                        : opened.quality().of(lens, unit, l -> Area.ofVillage(village.id()), period);
                look.at(code, unit, period, found);
            }
        }
        if (asked.isAll() && sight.wholeBlocked() == null) {
            Unit whole = sight.whole().unit();
            look.at(code, whole, period, opened.quality().ofColumns(lens, whole, areas, period));
        }
    }

    /** Rows are compared in the period that most indicators share; sensitive indicators are left out. */
    private void copies(List<FigureReader.Opened> reported, QualityLook look) {
        Map<Period, Long> counts =
                reported.stream().collect(Collectors.groupingBy(FigureReader.Opened::period, Collectors.counting()));
        var common = counts.entrySet().stream()
                .max(Map.Entry.<Period, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        if (common.isEmpty()) {
            return;
        }
        Period period = common.get().getKey();
        List<Lens> lenses = reported.stream()
                .filter(o -> o.period().equals(period) && !o.lens().indicator().sensitive())
                .map(FigureReader.Opened::lens)
                .toList();
        if (lenses.isEmpty()) {
            return;
        }
        Structure structure = lenses.getFirst().structure();
        Indicator any = lenses.getFirst().indicator();
        Map<Unit, Area> villages = new LinkedHashMap<>();
        Map<Unit, Area> puskesmas = new LinkedHashMap<>();
        Set<Unit> wanted = new HashSet<>();
        for (var village : structure.villages()) {
            if (scope.seesVillage(village.id())) {
                villages.put(Structure.unit(village), Area.ofVillage(village.id()));
                add(wanted, Structure.unit(village), asked.covers(village, structure));
            }
        }
        for (var one : structure.puskesmas()) {
            if (scope.seesPuskesmas(one.id())) {
                puskesmas.put(Structure.unit(one), structure.puskesmasArea(any, one.id()));
                add(wanted, Structure.unit(one), asked.covers(one));
            }
        }
        var check = new QualityCheck(lenses, null);
        List<QualityFlag> flags = new ArrayList<>(check.copies(puskesmas, wanted::contains, period));
        flags.addAll(check.copies(villages, wanted::contains, period));
        wanted.forEach(unit -> look.at("", unit, period, List.of()));
        look.add(flags);
    }

    private static void add(Set<Unit> units, Unit unit, boolean isWanted) {
        if (isWanted) {
            units.add(unit);
        }
    }
}
