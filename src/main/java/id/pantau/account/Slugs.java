package id.pantau.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes user names of the names of units: lower case, other characters to a dash, the kecamatan behind where a name repeats. */
final class Slugs {

    private static final int LONGEST = 80;

    private Slugs() {}

    /** A name for each unit, in their order, no two alike. */
    static List<String> of(List<Unit> units) {
        Map<String, Long> times = units.stream()
                .map(unit -> slug(unit.name()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<String> taken = new HashSet<>();
        List<String> slugs = new ArrayList<>();
        for (Unit unit : units) {
            String name = slug(unit.name());
            boolean repeats = times.getOrDefault(name, 0L) > 1;
            String wanted = repeats && !unit.districtName().isBlank() ? name + "-" + slug(unit.districtName()) : name;
            String slug = wanted;
            // Two of one name in one kecamatan, or of unknown kecamatan: numbered in the order of their codes.
            for (int n = 2; !taken.add(slug); n++) {
                slug = wanted + "-" + n;
            }
            slugs.add(slug);
        }
        return slugs;
    }

    static String slug(String name) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-$", "") : slug;
        return cut.isEmpty() ? "unit" : cut;
    }
}
