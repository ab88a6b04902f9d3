package id.pantau.region;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.locationtech.jts.geom.Envelope;

/**
 * A drawing as it goes to browsers.
 *
 * @param hash of the text before compression: 32 hexadecimal digits
 * @param body GeoJSON, gzipped
 */
record GeometryAsset(String hash, byte[] body, double west, double south, double east, double north) {

    private static final Pattern URL = Pattern.compile("/geo/([0-9a-f]{32})\\.json");

    static GeometryAsset of(byte[] json, Envelope bounds) {
        return new GeometryAsset(
                hash(json), gzip(json), bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
    }

    static String url(String hash) {
        return "/geo/" + hash + ".json";
    }

    /** The hash in an address that {@link #url} made. */
    static Optional<String> hashOf(String url) {
        var found = URL.matcher(url);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The body as it was before compression. */
    byte[] json() {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MapGeometry geometry() {
        return new MapGeometry(url(hash), west, south, east, north);
    }

    /** Under the address of drawings that are not stored. */
    MapGeometry draftGeometry() {
        return new MapGeometry("/geo/draf/" + hash + ".json", west, south, east, north);
    }

    /** The first half of SHA-256, in hexadecimal. */
    static String hash(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    private static byte[] gzip(byte[] text) {
        var bytes = new ByteArrayOutputStream(text.length / 3);
        try (var gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(9); // made once, read often
            }
        }) {
            gzip.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
