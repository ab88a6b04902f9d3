package id.pantau.region;

import id.pantau.base.report.Problem.Severity;
import id.pantau.region.FeatureMatcher.Match;
import id.pantau.region.FeatureMatcher.Reason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.util.AssertionFailedException;

/**
 * Reads a file of village boundaries as people really hand them in (GeoJSON, TopoJSON, shapefile in a ZIP), and makes one clean
 * coverage of it. Needs no database and changes nothing.
 *
 * <p>Whatever is in the file, the answer is a reading with its problems, never an exception.
 */
public final class BoundaryReader {

    /** A file may be as large as this. */
    public static final long MAX_BYTES = 30L << 20;

    /** A village whose area changes by more than this share is named. */
    private static final double NOTABLE = 0.01;

    private final List<VillageName> villages;
    private final BoundaryHints hints;
    private final BoundaryProblems problems;

    private BoundaryReader(Path file, List<VillageName> villages, BoundaryHints hints) {
        this.villages = villages.stream()
                .filter(v -> RegionIds.VILLAGE_CODE.matcher(v.code()).matches())
                .toList();
        this.hints = hints;
        this.problems = new BoundaryProblems(String.valueOf(file.getFileName()));
    }

    /** @param villages that the kabupaten has, to match with */
    public static BoundaryReading read(Path file, List<VillageName> villages) {
        return read(file, villages, BoundaryHints.NONE);
    }

    /** @param villages that the kabupaten has, to match with */
    public static BoundaryReading read(Path file, List<VillageName> villages, BoundaryHints hints) {
        return new BoundaryReader(file, villages, hints).read(file);
    }

    private BoundaryReading read(Path file) {
        List<Match> unmatched = List.of();
        List<Match> matched = List.of();
        SortedMap<String, Geometry> shapes = new TreeMap<>();
        List<CoordinateChoice> choices = List.of();
        String contentHash = "";
        try {
            if (villages.isEmpty()) {
                throw new BoundaryRefusal("region.boundary.no-villages");
            }
            var layer = new LayerChoice(villages, problems).choose(BoundaryFile.read(file), hints.confirmed());
            matched = layer.matches().stream().filter(m -> m.village() != null).toList();
            unmatched = report(layer.matches());
            if (matched.isEmpty()) {
                throw new BoundaryRefusal("region.boundary.none-matched");
            }
            fix(matched, layer.layer().system());
            var drawn = new ShapeBuilder(problems).build(matched);
            shapes = clean(drawn);
            contentHash = hash(drawn);
            missing(shapes);
        } catch (UnknownSystem e) {
            problems.add(e);
            choices = e.choices();
        } catch (BoundaryRefusal e) {
            problems.add(e);
        } catch (IllegalArgumentException | IllegalStateException | TopologyException | AssertionFailedException e) {
            // The geometry library gives up on shapes that nobody has foreseen; the file is refused, not the program
            // stopped.
            problems.add(Severity.ERROR, "region.boundary.not-cleanable");
            shapes = new TreeMap<>();
        }
        List<BoundaryShape> result = new ArrayList<>();
        shapes.forEach((code, shape) -> result.add(new BoundaryShape(code, shape)));
        return new BoundaryReading(result, suggestions(unmatched, matched), contentHash, problems.list(), choices);
    }

    private void fix(List<Match> matched, @Nullable String system) throws BoundaryRefusal {
        var sound =
                matched.stream().map(Match::feature).filter(RawFeature::isSound).toList();
        var known = hints.points().stream()
                .map(p -> new Coordinate(p.longitude(), p.latitude()))
                .toList();
        new CoordinateFixer(problems).fix(sound, system, hints.system(), known);
    }

    /** Lists what is doubtful about the matches; returns those that name no village of ours. */
    private List<Match> report(List<Match> matches) {
        List<Match> unmatched = new ArrayList<>();
        int foreign = 0;
        int empty = 0;
        int byName = 0;
        for (var match : matches) {
            var village = match.village();
            if (match.reason() == Reason.FOREIGN) {
                foreign++;
            } else if (village == null && match.feature().isEmpty()) {
                empty++;
            } else if (village == null) {
                unmatched.add(match);
                problems.add(
                        Severity.UNMATCHED,
                        match.feature().position(),
                        "region.boundary.unmatched." + match.reason().keyPart(),
                        Objects.requireNonNullElse(match.code(), "–"),
                        Objects.requireNonNullElse(match.name(), "–"),
                        Objects.requireNonNullElse(match.district(), "–"));
            } else if (match.reason() == Reason.NAME_DIFFERS) {
                problems.add(
                        Severity.WARNING,
                        match.feature().position(),
                        "region.boundary.name-differs",
                        village.code(),
                        Objects.requireNonNullElse(match.name(), "–"),
                        village.name());
            } else if (match.reason() == Reason.BY_NAME) {
                byName++;
            }
        }
        if (byName > 0) {
            problems.add(Severity.WARNING, "region.boundary.by-name", byName);
        }
        if (foreign > 0) {
            problems.add(Severity.INFO, "region.boundary.foreign", foreign);
        }
        if (empty > 0) {
            problems.add(Severity.INFO, "region.boundary.empty-features", empty);
        }
        return unmatched;
    }

    private SortedMap<String, Geometry> clean(SortedMap<String, Geometry> drawn) throws BoundaryRefusal {
        if (drawn.isEmpty()) {
            throw new BoundaryRefusal("region.boundary.none-drawn");
        }
        var cleaned = CoverageCleaner.clean(drawn);
        for (var village : villages) {
            var before = drawn.get(village.code());
            var after = cleaned.get(village.code());
            if (before != null && after == null) {
                problems.add(Severity.WARNING, "region.boundary.vanished", village.name());
            } else if (before != null && after != null) {
                double change = after.getArea() / before.getArea() - 1;
                if (Math.abs(change) > NOTABLE) {
                    problems.add(Severity.WARNING, "region.boundary.area", village.name(), change * 100);
                }
            }
        }
        return cleaned;
    }

    /** Of the shapes as drawn in the file, so that a better way of cleaning does not make the same file a new one. */
    private static String hash(SortedMap<String, Geometry> drawn) {
        var writer = new WKBWriter();
        List<byte[]> parts = new ArrayList<>();
        drawn.forEach((code, shape) -> {
            parts.add(code.getBytes(StandardCharsets.UTF_8));
            parts.add(writer.write(shape));
        });
        return GeometryAsset.hash(parts.toArray(byte[][]::new));
    }

    private void missing(SortedMap<String, Geometry> shapes) {
        for (var village : villages) {
            if (!shapes.containsKey(village.code())) {
                problems.add(
                        Severity.WARNING,
                        "region.boundary.missing",
                        village.name(),
                        village.districtName(),
                        village.code());
            }
        }
    }

    private List<UnmatchedShape> suggestions(List<Match> unmatched, List<Match> matched) {
        var matcher = new FeatureMatcher(villages);
        Set<VillageName> taken = matched.stream()
                .map(Match::village)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return unmatched.stream()
                .map(m -> new UnmatchedShape(
                        m.feature().position(),
                        m.code(),
                        m.name(),
                        m.district(),
                        matcher.suggestion(m, taken).orElse(null)))
                .toList();
    }
}
