package id.pantau.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What counts for an area in one period, after the counting level of each Puskesmas has been decided (rules §6).
 *
 * @param parts villages, Puskesmas and luar wilayah that count, only those with a number
 * @param ofRegency whether it is the figure of the kabupaten itself
 * @param anyRow whether anything arrived, empty reports included
 * @param villages villages with a number of their own
 * @param covered villages that are in a counted figure, their own or that of their Puskesmas
 * @param expected villages of which a report is expected
 * @param puskesmas Puskesmas whose own figure counts
 * @param groups Puskesmas of the area
 * @param differences where villages count and the Puskesmas reported something else
 */
record Counted(
        List<Part> parts,
        boolean ofRegency,
        boolean anyRow,
        int villages,
        int covered,
        int expected,
        int puskesmas,
        int groups,
        List<Difference> differences) {

    /**
     * One counted figure.
     *
     * @param villageId null unless it is a village's
     * @param group to which it belongs
     * @param outside luar wilayah
     */
    record Part(@Nullable Integer villageId, Area.Group group, boolean outside, Cell cell) {}

    /** A Puskesmas whose own figure differs from its villages and luar wilayah. */
    record Difference(int puskesmasId, long counted, long reported) {}

    private static final Counted NO_VILLAGE_FIGURE = new Counted(List.of(), false, false, 0, 0, 1, 0, 0, List.of());

    boolean hasNumber() {
        return !parts.isEmpty();
    }

    /** Whether no village figure is in it, only those of Puskesmas. */
    boolean onlyPuskesmas() {
        return puskesmas > 0 && villages == 0;
    }

    @Nullable
    Cell sum() {
        if (parts.size() == 1) {
            return parts.getFirst().cell();
        }
        Cell sum = null;
        for (Part part : parts) {
            sum = Cell.sum(sum, part.cell());
        }
        return sum;
    }

    /** Whether the same units reported, and enough of them: then the two sums may be compared. */
    boolean isComparableWith(Counted other, RuleSettings settings) {
        return reporting(settings).sufficient()
                && other.reporting(settings).sufficient()
                && sources().equals(other.sources());
    }

    private Set<Part> sources() {
        var nothing = new Cell(null, null, false);
        return parts.stream()
                .map(p -> new Part(p.villageId(), p.group(), p.outside(), nothing))
                .collect(Collectors.toSet());
    }

    /** Counted in villages, or in Puskesmas where these are all that report. */
    Reporting reporting(RuleSettings settings) {
        if (ofRegency) {
            return new Reporting(covered, 1, settings.suffices(covered, 1), UnitKind.KABUPATEN);
        }
        boolean byPuskesmas = onlyPuskesmas() || expected == 0;
        int reported = byPuskesmas ? puskesmas : covered;
        int of = byPuskesmas ? Math.max(groups, puskesmas) : expected;
        return new Reporting(
                reported, of, settings.suffices(reported, of), byPuskesmas ? UnitKind.PUSKESMAS : UnitKind.DESA);
    }

    /** A figure of the kabupaten itself stands alone: there is nothing below that it could be added up from. */
    private static Counted ofRegency(Cell cell, Area area) {
        var whole = new Area.Group(null, area.villages());
        List<Part> parts = cell.hasNumber() ? List.of(new Part(null, whole, false, cell)) : List.of();
        return new Counted(parts, true, true, 0, parts.size(), 1, 0, 0, List.of());
    }

    /** Of a village alone nothing has to be decided. */
    private static Counted ofVillage(@Nullable Cell cell, int village, Area.Group group) {
        if (cell == null) {
            return NO_VILLAGE_FIGURE;
        }
        return cell.hasNumber()
                ? new Counted(List.of(new Part(village, group, false, cell)), false, true, 1, 1, 1, 0, 0, List.of())
                : new Counted(List.of(), false, true, 0, 0, 1, 0, 0, List.of());
    }

    /** Decides and adds up. */
    static Counted of(Facts facts, Area area, int period) {
        Cell ofRegency = area.own() == null || area.own().level() != UnitLevel.REGENCY
                ? null
                : facts.cell(period, Place.regency(area.own().id()));
        if (ofRegency != null) {
            return ofRegency(ofRegency, area);
        }
        Integer single = area.singleVillage();
        if (single != null) {
            return ofVillage(
                    facts.cell(period, Place.village(single)),
                    single,
                    area.groups().getFirst());
        }
        List<Part> parts = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        boolean anyRow = false;
        int villages = 0;
        int covered = 0;
        int puskesmas = 0;
        int groups = 0;
        for (Area.Group group : area.groups()) {
            Cell sum = null;
            List<Part> ofVillages = new ArrayList<>();
            for (int village : group.villages()) {
                Cell cell = facts.cell(period, Place.village(village));
                anyRow |= cell != null;
                if (cell != null && cell.hasNumber()) {
                    ofVillages.add(new Part(village, group, false, cell));
                    sum = Cell.sum(sum, cell);
                }
            }
            Integer id = group.puskesmasId();
            Cell own = id == null ? null : facts.cell(period, Place.facility(id, false));
            Cell outside = id == null ? null : facts.cell(period, Place.facility(id, true));
            anyRow |= own != null || outside != null;
            var level = CountingLevel.decide(
                    sum, ofVillages.size(), group.villages().size(), outside, own);
            villages += ofVillages.size();
            groups += id == null ? 0 : 1;
            Cell counted = level.cell();
            if (level.byPuskesmas() && counted != null && counted.hasNumber()) {
                parts.add(new Part(null, group, false, counted));
                covered += group.villages().size();
                puskesmas++;
            } else if (!level.byPuskesmas()) {
                parts.addAll(ofVillages);
                covered += ofVillages.size();
                if (outside != null && outside.hasNumber()) {
                    parts.add(new Part(null, group, true, outside));
                }
                Long reported = level.puskesmasFigure();
                if (id != null && reported != null && counted != null && counted.numerator() != null) {
                    differences.add(new Difference(id, counted.numerator(), reported));
                }
            }
        }
        return new Counted(parts, false, anyRow, villages, covered, area.size(), puskesmas, groups, differences);
    }
}
