package id.pantau.region;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells by its content what a boundary file is, and has it read. Knows nothing of villages. */
final class BoundaryFile {

    private static final int HEAD = 512;

    private BoundaryFile() {}

    /**
     * @return at least one layer, perhaps without features
     * @throws BoundaryRefusal with the reason why this is no file that can be used
     */
    static List<BoundaryLayer> read(Path file) throws BoundaryRefusal {
        try {
            if (Files.size(file) > BoundaryReader.MAX_BYTES) {
                throw new BoundaryRefusal("region.boundary.too-large", BoundaryReader.MAX_BYTES >> 20);
            }
            try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                return isZip(in) ? ZippedShapefile.read(file) : JsonFile.read(in);
            }
        } catch (IOException e) {
            throw new BoundaryRefusal("region.boundary.unreadable");
        }
    }

    private static boolean isZip(InputStream in) throws IOException, BoundaryRefusal {
        in.mark(HEAD);
        byte[] start = in.readNBytes(HEAD);
        in.reset();
        if (start.length == 0) {
            throw new BoundaryRefusal("region.boundary.empty-file");
        }
        if (start.length > 3 && start[0] == 0 && start[1] == 0 && start[2] == 0x27 && start[3] == 0x0a) {
            throw new BoundaryRefusal("region.boundary.shapefile");
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.replace("\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<")) {
            throw new BoundaryRefusal("region.boundary.xml");
        }
        return text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006");
    }
}
