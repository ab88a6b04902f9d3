package id.pantau.region;

/**
 * A drawing of regions that a browser fetches by itself, outside the session of the screen.
 *
 * <p>The address carries a hash of the content: it can be kept for ever. Behind it is GeoJSON (WGS 84, five decimals), a feature per
 * unit in the order of the codes, with the properties {@code k} (code of the unit) and {@code p} (a point well inside it, longitude
 * first, for labels and symbols). The member {@code outline} of the collection is a GeometryCollection of the villages that belong
 * to no unit; they are background. The member {@code detail}, where there is one, names the same drawing with more vertices
 * ({@code url}) and says from where on it is wanted ({@code below}: degrees that a pixel of the screen spans).
 *
 * @param url path on this server, e.g. {@code /geo/0123456789abcdef0123456789abcdef.json}
 * @param west bounds of everything drawn, in degrees
 */
public record MapGeometry(String url, double west, double south, double east, double north) {}
