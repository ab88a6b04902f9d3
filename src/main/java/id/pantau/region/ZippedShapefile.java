package id.pantau.region;

import id.pantau.base.archive.ArchiveLimits;
import id.pantau.base.archive.ArchiveRefused;
import id.pantau.base.archive.SafeZip;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the polygon layers of a ZIP with shapefiles: each has a .shp, a .dbf, and perhaps a .prj and a .cpg of the same name. */
final class ZippedShapefile {

    private static final int MAX_TEXT = 10_000;
    private static final int NAMES = 6;

    private final SafeZip zip;
    private final Map<String, SafeZip.Entry> entries = new TreeMap<>();
    private final VertexCollector vertices = new VertexCollector();
    private final RingNester nester = new RingNester();
    private final PropertyCollector properties = new PropertyCollector();
    private final List<BoundaryLayer> layers = new ArrayList<>();
    private final List<BoundaryLayer.Note> notes = new ArrayList<>();
    private @Nullable String withoutTable;

    private ZippedShapefile(SafeZip zip) {
        this.zip = zip;
        zip.entries().stream()
                .filter(e -> !SafeZip.isJunk(e.path()))
                .forEach(e -> entries.put(e.path().toLowerCase(Locale.ROOT), e));
    }

    /** @throws BoundaryRefusal with the reason why no layer of the archive can be used */
    static List<BoundaryLayer> read(Path archive) throws BoundaryRefusal {
        try (var zip = SafeZip.open(archive, ArchiveLimits.STANDARD)) {
            return new ZippedShapefile(zip).read();
        } catch (ArchiveRefused e) {
            throw new BoundaryRefusal(
                    "region.boundary.zip." + e.reason().keyPart(), e.arguments().toArray());
        } catch (IOException e) {
            throw new BoundaryRefusal("region.boundary.zip.damaged");
        }
    }

    private List<BoundaryLayer> read() throws IOException, BoundaryRefusal {
        var shapes = entries.entrySet().stream()
                .filter(e -> e.getKey().endsWith(".shp"))
                .toList();
        for (var entry : shapes) {
            String stem = entry.getKey().substring(0, entry.getKey().length() - ".shp".length());
            layer(entry.getValue(), stem);
        }
        if (shapes.isEmpty()) {
            throw new BoundaryRefusal(
                    "region.boundary.zip.no-shapefile",
                    entries.values().stream()
                            .limit(NAMES)
                            .map(SafeZip.Entry::path)
                            .collect(Collectors.joining(", ")));
        }
        if (layers.isEmpty()) {
            throw withoutTable == null
                    ? new BoundaryRefusal("region.boundary.zip.no-polygons")
                    : new BoundaryRefusal("region.boundary.no-dbf", withoutTable);
        }
        return layers;
    }

    private void layer(SafeZip.Entry shp, String stem) throws IOException, BoundaryRefusal {
        String name = shp.path().substring(shp.path().lastIndexOf('/') + 1);
        List<ShpFile.Shape> shapes;
        try (var in = zip.read(shp)) {
            var read = new ShpFile(name, new BinaryInput(in), vertices, nester).read();
            if (read.isEmpty()) {
                return;
            }
            shapes = read.get();
        }
        var dbf = entries.get(stem + ".dbf");
        if (dbf == null) {
            withoutTable = name;
            return;
        }
        var rows = rows(dbf, charset(text(stem + ".cpg")), shapes.size());
        List<RawFeature> features = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            var shape = shapes.get(i);
            features.add(new RawFeature(i + 1, rows.get(i), shape.polygons(), shape.fault()));
        }
        layers.add(new BoundaryLayer(name, features, text(stem + ".prj"), List.copyOf(notes)));
        notes.clear();
    }

    /** As many as there are shapes: if they are not, nobody can tell which row belongs to which shape. */
    private List<Map<String, String>> rows(SafeZip.Entry dbf, @Nullable Charset charset, int shapes)
            throws IOException, BoundaryRefusal {
        DbfTable table;
        try (var in = zip.read(dbf)) {
            table = DbfTable.read(dbf.path(), new BinaryInput(in), charset, properties);
        }
        int found = table.rows().size();
        boolean asDeclared = table.declared() == shapes && found >= shapes;
        if (!asDeclared && found != shapes) {
            throw new BoundaryRefusal("region.boundary.dbf-rows", dbf.path(), found, shapes);
        }
        if (!asDeclared) {
            notes.add(new BoundaryLayer.Note(
                    "region.boundary.dbf-declared", List.of(dbf.path(), table.declared(), found)));
        }
        return table.rows();
    }

    private @Nullable String text(String path) throws IOException {
        var entry = entries.get(path);
        if (entry == null) {
            return null;
        }
        try (var in = zip.read(entry)) {
            return new String(in.readNBytes(MAX_TEXT), StandardCharsets.ISO_8859_1);
        }
    }

    /** What programs write into a .cpg: a name, or the number of a code page. */
    private static @Nullable Charset charset(@Nullable String stated) {
        if (stated == null) {
            return null;
        }
        String name = stated.strip().replaceFirst("(?i)^(ansi|cp|windows)[ _-]?(?=\\d)", "");
        try {
            return switch (name) {
                case "65001" -> StandardCharsets.UTF_8;
                case "88591" -> StandardCharsets.ISO_8859_1;
                default -> Charset.forName(name.matches("125\\d") ? "windows-" + name : name);
            };
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
