package id.pantau.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes an indicator from the words of indikator.csv, built in or a kabupaten's own. */
final class IndicatorReader {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");
    private static final Pattern REFERENCE = Pattern.compile("\\s*([0-9.,]+)\\s*@\\s*((?:19|20)\\d\\d)\\s+(\\S.*)");
    private static final int CODE_LENGTH = 20;
    private static final int LIMITS = 4;
    private static final Map<String, Integer> LONGEST = longest();
    private static final List<BigDecimal> HIGHER = limits(20, 40, 60, 80);
    private static final List<BigDecimal> LOWER = limits(5, 10, 20, 30);
    private static final List<BigDecimal> CASES = limits(1, 2, 5, 10);
    private static final List<Integer> EVEN = Collections.nCopies(12, 1);
    private static final SortedSet<Integer> EVERY_MONTH =
            IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toCollection(TreeSet::new));

    /**
     * @param indicator null where something needed is missing or cannot be read
     * @param problems all that was found
     */
    record Reading(@Nullable Indicator indicator, List<CellProblem> problems) {}

    private IndicatorReader() {}

    /** Whether a text can be the code of an indicator: capitals, digits, hyphens. */
    static boolean isCode(String text) {
        return text.length() <= CODE_LENGTH && CODE.matcher(text).matches();
    }

    /** @param values texts by column of {@link IndicatorColumns}; the result has the id 0 */
    static Reading read(String code, Map<String, String> values) {
        var cells = new Cells(values);
        LONGEST.forEach(cells::atMost);
        var indicator = read(code, cells);
        return new Reading(cells.problems().isEmpty() ? indicator : null, cells.problems());
    }

    private static Indicator read(String code, Cells cells) {
        IndicatorKind kind = cells.requiredParsed(
                IndicatorColumns.KIND, IndicatorKind::parse, IndicatorKind.FLOW, "indicator.file.kind");
        Direction direction = cells.requiredParsed(
                IndicatorColumns.DIRECTION, Direction::parse, Direction.HIGHER_IS_BETTER, "indicator.file.direction");
        IndicatorTexts indonesian = indonesian(cells);
        return new Indicator(
                0,
                code,
                indonesian,
                english(cells, indonesian),
                kind,
                direction,
                cells.requiredParsed(
                        IndicatorColumns.CLUSTER,
                        IndicatorReader::cluster,
                        Cluster.MANAGEMENT,
                        "indicator.file.cluster"),
                cells.requiredParsed(
                        IndicatorColumns.LIFE_CYCLE, LifeCycle::parse, LifeCycle.ALL_AGES, "indicator.file.life-cycle"),
                group(cells),
                levels(cells.parsed(
                        IndicatorColumns.LOWEST, UnitLevel::parse, UnitLevel.VILLAGE, "indicator.file.lowest")),
                cells.parsed(
                        IndicatorColumns.MULTIPLIER,
                        t -> Cells.whole(t.replace(".", ""), 1, 1_000_000),
                        100,
                        "indicator.file.number"),
                cells.parsed(
                        IndicatorColumns.LIMITS,
                        IndicatorReader::ascending,
                        usualLimits(kind, direction),
                        "indicator.file.limits"),
                rhythm(cells),
                cells.parsed(
                        IndicatorColumns.NOT_EXPECTED,
                        IndicatorReader::unitKinds,
                        Set.of(),
                        "indicator.file.unit-kinds"),
                new Checks(
                        cells.parsed(IndicatorColumns.PRIORITY, IndicatorReader::yes, false, "indicator.file.yes-no"),
                        cells.parsed(IndicatorColumns.EARLY, IndicatorReader::yes, false, "indicator.file.yes-no"),
                        cells.parsed(IndicatorColumns.DEATH, IndicatorReader::yes, false, "indicator.file.yes-no"),
                        cells.optional(IndicatorColumns.AFTER),
                        cells.optional(IndicatorColumns.MEASUREMENT)),
                references(cells),
                cells.required(IndicatorColumns.SOURCE));
    }

    private static IndicatorTexts indonesian(Cells cells) {
        String name = cells.required(IndicatorColumns.NAME);
        return new IndicatorTexts(
                name,
                cells.text(IndicatorColumns.SHORT_NAME, name.length() <= 60 ? name : name.substring(0, 60)),
                cells.required(IndicatorColumns.DEFINITION),
                cells.required(IndicatorColumns.NUMERATOR),
                cells.required(IndicatorColumns.DENOMINATOR),
                cells.required(IndicatorColumns.NOUN),
                cells.required(IndicatorColumns.UNIT),
                cells.optional(IndicatorColumns.RATE_UNIT));
    }

    private static IndicatorTexts english(Cells cells, IndicatorTexts otherwise) {
        String rateUnit = cells.optional(IndicatorColumns.RATE_UNIT_EN);
        return new IndicatorTexts(
                cells.text(IndicatorColumns.NAME_EN, otherwise.name()),
                cells.text(IndicatorColumns.SHORT_NAME_EN, otherwise.shortName()),
                cells.text(IndicatorColumns.DEFINITION_EN, otherwise.definition()),
                cells.text(IndicatorColumns.NUMERATOR_EN, otherwise.numerator()),
                cells.text(IndicatorColumns.DENOMINATOR_EN, otherwise.denominator()),
                cells.text(IndicatorColumns.NOUN_EN, otherwise.noun()),
                cells.text(IndicatorColumns.UNIT_EN, otherwise.unit()),
                rateUnit == null ? otherwise.rateUnit() : rateUnit);
    }

    private static Optional<Cluster> cluster(String text) {
        return Cells.whole(text.replaceFirst("(?i)^\\s*klaster\\s*", ""), 1, 5).flatMap(Cluster::of);
    }

    /** The word of {@link DenominatorKind#REPORTED} says that no group is meant: counted and reported with the numerator. */
    private static @Nullable TargetGroup group(Cells cells) {
        String text = cells.optional(IndicatorColumns.GROUP);
        if (text == null || text.equalsIgnoreCase(DenominatorKind.REPORTED.code())) {
            return null;
        }
        Optional<TargetGroup> group = TargetGroup.parse(text);
        if (group.isEmpty()) {
            cells.problem(IndicatorColumns.GROUP, "indicator.file.group", text);
        }
        return group.orElse(null);
    }

    /**
     * "desa": no restriction. "puskesmas": villages only on the screens of those who answer for the patients. "kabupaten":
     * nothing below the kabupaten anywhere.
     */
    private static Map<Channel, UnitLevel> levels(UnitLevel lowest) {
        var levels = new EnumMap<Channel, UnitLevel>(Channel.class);
        for (Channel channel : Channel.values()) {
            boolean screen = channel == Channel.SCREEN && lowest == UnitLevel.PUSKESMAS;
            levels.put(channel, screen ? UnitLevel.VILLAGE : lowest);
        }
        return levels;
    }

    private static ReportingRhythm rhythm(Cells cells) {
        return new ReportingRhythm(
                cells.parsed(
                        IndicatorColumns.DUE_MONTHS, IndicatorReader::months, EVERY_MONTH, "indicator.file.months"),
                cells.parsed(IndicatorColumns.DUE_DAY, t -> Cells.whole(t, 1, 28), 5, "indicator.file.day"),
                cells.parsed(IndicatorColumns.WEIGHTS, IndicatorReader::weights, EVEN, "indicator.file.weights"));
    }

    private static List<NationalReference> references(Cells cells) {
        String text = cells.optional(IndicatorColumns.REFERENCES);
        if (text == null) {
            return List.of();
        }
        var references = new ArrayList<NationalReference>();
        for (String part : text.split("\\|")) {
            Matcher matcher = REFERENCE.matcher(part);
            Optional<BigDecimal> value = matcher.matches() ? Cells.decimal(matcher.group(1)) : Optional.empty();
            if (value.isEmpty()) {
                cells.problem(IndicatorColumns.REFERENCES, "indicator.file.reference", part.strip());
            } else {
                references.add(new NationalReference(
                        value.get(),
                        Integer.parseInt(matcher.group(2)),
                        matcher.group(3).strip()));
            }
        }
        return references;
    }

    private static Optional<List<BigDecimal>> ascending(String text) {
        List<BigDecimal> limits =
                words(text).map(Cells::decimal).flatMap(Optional::stream).toList();
        boolean rising = IntStream.range(1, limits.size())
                .allMatch(i -> limits.get(i - 1).compareTo(limits.get(i)) < 0);
        return limits.size() == LIMITS && words(text).count() == LIMITS && rising
                ? Optional.of(limits)
                : Optional.empty();
    }

    /** "2 8" or "1-12". */
    private static Optional<SortedSet<Integer>> months(String text) {
        if (text.replace(" ", "").equals("1-12")) {
            return Optional.of(EVERY_MONTH);
        }
        List<Optional<Integer>> months =
                words(text).map(w -> Cells.whole(w, 1, 12)).toList();
        return months.isEmpty() || months.contains(Optional.<Integer>empty())
                ? Optional.empty()
                : Optional.of(months.stream().flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** "desa kelurahan puskesmas", or "tidak_ada" over what is built in. */
    private static Optional<Set<UnitKind>> unitKinds(String text) {
        Set<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);
        for (String word : words(text).map(w -> w.toLowerCase(Locale.ROOT)).toList()) {
            switch (word) {
                case "desa" -> kinds.add(UnitKind.DESA);
                case "kelurahan" -> kinds.add(UnitKind.KELURAHAN);
                case "puskesmas" -> kinds.add(UnitKind.PUSKESMAS);
                case "tidak_ada" -> kinds.clear();
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(kinds);
    }

    private static Optional<List<Integer>> weights(String text) {
        List<Integer> weights = words(text)
                .map(w -> Cells.whole(w, 0, 1000))
                .flatMap(Optional::stream)
                .toList();
        boolean some = weights.stream().anyMatch(w -> w > 0);
        return weights.size() == 12 && words(text).count() == 12 && some ? Optional.of(weights) : Optional.empty();
    }

    private static Optional<Boolean> yes(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "ya", "yes", "1" -> Optional.of(true);
            case "tidak", "no", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.strip().split("[\\s|/]+"));
    }

    private static List<BigDecimal> usualLimits(IndicatorKind kind, Direction direction) {
        if (kind == IndicatorKind.COUNT) {
            return CASES;
        }
        return direction == Direction.HIGHER_IS_BETTER ? HIGHER : LOWER;
    }

    /** What the columns of the tables hold. */
    private static Map<String, Integer> longest() {
        var longest = new HashMap<String, Integer>();
        IndicatorColumns.ALL.forEach(column -> longest.put(column, 500));
        List.of(IndicatorColumns.DEFINITION, IndicatorColumns.DEFINITION_EN, IndicatorColumns.REFERENCES)
                .forEach(column -> longest.put(column, 2000));
        List.of(IndicatorColumns.NAME, IndicatorColumns.NAME_EN).forEach(column -> longest.put(column, 200));
        List.of(IndicatorColumns.SHORT_NAME, IndicatorColumns.SHORT_NAME_EN).forEach(column -> longest.put(column, 60));
        List.of(IndicatorColumns.RATE_UNIT, IndicatorColumns.RATE_UNIT_EN).forEach(column -> longest.put(column, 60));
        List.of(IndicatorColumns.NOUN, IndicatorColumns.NOUN_EN).forEach(column -> longest.put(column, 80));
        List.of(IndicatorColumns.UNIT, IndicatorColumns.UNIT_EN).forEach(column -> longest.put(column, 40));
        List.of(IndicatorColumns.AFTER, IndicatorColumns.MEASUREMENT).forEach(column -> longest.put(column, 20));
        return longest;
    }

    private static List<BigDecimal> limits(int... limits) {
        return Arrays.stream(limits).mapToObj(BigDecimal::valueOf).toList();
    }
}
