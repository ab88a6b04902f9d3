package id.pantau.region;

import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Hands drawings to browsers, compressed as they are stored. Their address is their content: they never expire. */
@RestController
class GeometryController {

    private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");
    private static final String FOREVER = "private, max-age=31536000, immutable";

    private final GeometryStore store;
    private final ScopeSource scopes;

    GeometryController(GeometryStore store, ScopeSource scopes) {
        this.store = store;
        this.scopes = scopes;
    }

    @GetMapping("/geo/{hash:[0-9a-f]{32}}.json")
    ResponseEntity<byte[]> geometry(
            @PathVariable String hash,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable List<String> known) {
        var asset = store.find(hash).orElse(null);
        if (asset == null) {
            return ResponseEntity.notFound().build();
        }
        boolean gzip = acceptsGzip(accepted);
        // Two bodies, so two strong tags.
        String tag = gzip ? '"' + hash + '"' : '"' + hash + "-plain\"";
        boolean unchanged =
                known != null && known.stream().map(String::strip).anyMatch(t -> t.equals("*") || weak(t).equals(tag));
        var answer = ResponseEntity.status(unchanged ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .header(HttpHeaders.CACHE_CONTROL, FOREVER)
                .eTag(tag);
        return unchanged
                ? answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING).build()
                : body(answer, asset, gzip);
    }

    /** Boundaries that somebody is deciding about: for those who load data, and not to be kept by any browser. */
    @GetMapping("/geo/draf/{hash:[0-9a-f]{32}}.json")
    ResponseEntity<byte[]> draft(
            @PathVariable String hash,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
        Scope scope = scopes.current();
        var asset = scope.wholeRegency() && scope.role().isHealthOffice()
                ? store.draft(hash).orElse(null)
                : null;
        return asset == null
                ? ResponseEntity.notFound().build()
                : body(ResponseEntity.ok().cacheControl(CacheControl.noStore()), asset, acceptsGzip(accepted));
    }

    private static ResponseEntity<byte[]> body(ResponseEntity.BodyBuilder answer, GeometryAsset asset, boolean gzip) {
        answer.contentType(GEOJSON).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return gzip
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.body())
                : answer.body(asset.json());
    }

    /** If-None-Match compares weakly. */
    private static String weak(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static boolean acceptsGzip(@Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        for (String part : accepted.toLowerCase(Locale.ROOT).split(",")) {
            String[] words = part.strip().split("\\s*;\\s*");
            boolean gzip = words[0].equals("gzip") || words[0].equals("*");
            if (gzip && (words.length == 1 || !words[1].matches("q=0(\\.0*)?"))) {
                return true;
            }
        }
        return false;
    }
}
