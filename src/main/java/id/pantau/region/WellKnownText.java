package id.pantau.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The coordinate system of a .prj file: well-known text, version 1, as OGC and ESRI write it. */
final class WellKnownText {

    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"|([\\[(])|([\\])])|([^\\s,\\[\\]()\"]+)");
    private static final int DEEPEST = 20;

    private final String keyword;
    private final List<String> values = new ArrayList<>();
    private final List<WellKnownText> members = new ArrayList<>();

    private WellKnownText(String keyword) {
        this.keyword = keyword.toUpperCase(Locale.ROOT);
    }

    /** Empty if the text is none. */
    static Optional<WellKnownText> parse(String text) {
        Matcher tokens = TOKEN.matcher(text);
        var root = new WellKnownText("");
        root.read(tokens, 0);
        return root.members.stream().findFirst();
    }

    private void read(Matcher tokens, int depth) {
        while (tokens.find()) {
            if (tokens.group(3) != null) {
                return;
            }
            if (tokens.group(2) == null) {
                values.add(tokens.group(1) == null ? tokens.group(4) : tokens.group(1));
            } else if (depth < DEEPEST && !values.isEmpty()) {
                // The word before the bracket is what the bracket is about.
                var member = new WellKnownText(values.remove(values.size() - 1));
                member.read(tokens, depth + 1);
                members.add(member);
            }
        }
    }

    boolean isProjected() {
        return keyword.equals("PROJCS");
    }

    /** As the file calls the system. */
    String name() {
        return value(0);
    }

    /** {@code EPSG:32748} and the like, where the text refers to the register. */
    Optional<String> authority() {
        return member("AUTHORITY").map(a -> a.value(0) + ":" + a.value(1));
    }

    /** The word for the kind of projection, without what tells writers apart: {@code transversemercator}. */
    String projection() {
        return member("PROJECTION")
                .map(p -> p.value(0).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                .orElse("");
    }

    /** A parameter of the projection. */
    OptionalDouble parameter(String name) {
        return members.stream()
                .filter(m -> m.keyword.equals("PARAMETER") && m.value(0).equalsIgnoreCase(name))
                .map(m -> m.number(1))
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    /** Metres, or radians, in a unit of the coordinates. */
    double unit() {
        return member("UNIT")
                .map(u -> u.number(1))
                .orElse(OptionalDouble.empty())
                .orElse(1);
    }

    /** Half the longer axis of the earth, in metres. */
    OptionalDouble semiMajorAxis() {
        return member("GEOGCS")
                .flatMap(g -> g.member("DATUM"))
                .flatMap(d -> d.member("SPHEROID"))
                .map(s -> s.number(1))
                .orElse(OptionalDouble.empty());
    }

    private Optional<WellKnownText> member(String name) {
        return members.stream().filter(m -> m.keyword.equals(name)).findFirst();
    }

    private String value(int index) {
        return index < values.size() ? values.get(index) : "";
    }

    private OptionalDouble number(int index) {
        try {
            double number = Double.parseDouble(value(index));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
