package id.pantau.region;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold for profile and list of regions, seen without the database: everything wrong is found at once. */
final class RegionChecks {

    static final String REGIONS = "wilayah.csv";
    private static final int NAME_LENGTH = 100;
    private static final int OFFICE_LENGTH = 200;

    private RegionChecks() {}

    static List<Problem> profile(RegencyProfile profile) {
        var problems = new ArrayList<Problem>();
        if (!RegionIds.REGENCY_CODE.matcher(profile.code()).matches()) {
            problems.add(profileError("kode", "region.profile.code", profile.code()));
        }
        String bps = profile.bpsCode();
        if (bps != null && !bps.matches("\\d{4}")) {
            problems.add(profileError("kode_bps", "region.profile.bps-code", bps));
        }
        length(profile.name(), NAME_LENGTH, "nama", problems);
        length(profile.province(), NAME_LENGTH, "provinsi", problems);
        length(profile.officeName(), OFFICE_LENGTH, "nama_dinas", problems);
        return problems;
    }

    /**
     * @param regencyCode with its dot
     * @param knownDistricts codes that are stored already and need not be in the list
     */
    static List<Problem> regions(List<RegionEntry> entries, String regencyCode, Set<String> knownDistricts) {
        var problems = new ArrayList<Problem>();
        var districts = new HashSet<>(knownDistricts);
        entries.stream().filter(RegionEntry::isDistrict).forEach(e -> districts.add(e.code()));
        Map<String, Integer> firstRows = new HashMap<>();
        Map<String, Integer> firstBpsRows = new HashMap<>();
        for (var entry : entries) {
            code(entry, regencyCode, districts, problems);
            name(entry, problems);
            Integer first = firstRows.putIfAbsent(entry.code(), entry.row());
            if (first != null) {
                problems.add(error(entry, "kode", "region.entry.repeated", entry.code(), first));
            }
            bpsCode(entry, firstBpsRows, problems);
            Integer minutes = entry.travelMinutes();
            if (minutes != null && (minutes < 0 || minutes > 7 * 24 * 60)) {
                problems.add(error(entry, "waktu_tempuh_menit", "region.entry.minutes", minutes));
            }
        }
        if (entries.stream().allMatch(RegionEntry::isDistrict)) {
            problems.add(Problem.ofFile(Severity.ERROR, REGIONS, "region.entry.no-village"));
        }
        return problems;
    }

    private static void code(RegionEntry entry, String regencyCode, Set<String> districts, List<Problem> problems) {
        var pattern = entry.isDistrict() ? RegionIds.DISTRICT_CODE : RegionIds.VILLAGE_CODE;
        if (!pattern.matcher(entry.code()).matches()) {
            String key = entry.isDistrict() ? "region.entry.district-code" : "region.entry.village-code";
            problems.add(error(entry, "kode", key, entry.code()));
        } else if (!entry.code().startsWith(regencyCode + ".")) {
            problems.add(error(entry, "kode", "region.entry.other-regency", entry.code(), regencyCode));
        } else if (!districts.contains(entry.districtCode())) {
            problems.add(error(entry, "kode", "region.entry.no-district", entry.code(), entry.districtCode()));
        }
    }

    private static void name(RegionEntry entry, List<Problem> problems) {
        if (entry.name().isBlank()) {
            problems.add(error(entry, "nama", "region.entry.no-name", entry.code()));
        } else if (entry.name().length() > NAME_LENGTH) {
            problems.add(error(entry, "nama", "region.entry.long-name", entry.code(), NAME_LENGTH));
        }
    }

    private static void bpsCode(RegionEntry entry, Map<String, Integer> firstRows, List<Problem> problems) {
        String bps = entry.bpsCode();
        if (bps == null || entry.isDistrict()) {
            return;
        }
        if (!bps.matches("\\d{10}")) {
            problems.add(error(entry, "kode_bps", "region.entry.bps-code", bps));
            return;
        }
        Integer first = firstRows.putIfAbsent(bps, entry.row());
        if (first != null) {
            problems.add(Problem.ofRow(
                    Severity.WARNING, REGIONS, entry.row(), "kode_bps", "region.entry.repeated-bps", bps, first));
        }
    }

    private static void length(String value, int longest, String column, List<Problem> problems) {
        if (value.isBlank()) {
            problems.add(profileError(column, "region.profile.missing", column));
        } else if (value.length() > longest) {
            problems.add(profileError(column, "region.profile.too-long", column, longest));
        }
    }

    private static Problem profileError(@Nullable String column, String key, Object... arguments) {
        return Problem.ofRow(Severity.ERROR, ProfileIntake.FILE, 2, column, key, arguments);
    }

    private static Problem error(RegionEntry entry, String column, String key, Object... arguments) {
        return Problem.ofRow(Severity.ERROR, REGIONS, entry.row(), column, key, arguments);
    }
}
