package id.pantau.region.ui;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A page with village maps and nothing else: the element as it stands in {@code frontend}, the application's styles, and layers
 * as {@link MapJson} writes them. {@code /?layers=a,b&group=x&mode=full} shows the layers {@code a} and {@code b}.
 */
final class MapPage implements AutoCloseable {

    private static final String PAGE = """
            <!doctype html><html lang="id"><head><meta charset="utf-8"><title>Peta</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="/styles/pantau.css"><link rel="icon" href="data:,">
            <style>html{color-scheme:light dark;font-family:sans-serif}body{margin:0}
            main{box-sizing:border-box;display:flex;flex-direction:column;min-height:100dvh;padding:12px}
            #maps{display:flex;gap:12px;flex:1}#maps>*{flex:1;height:calc(100dvh - 90px)}h1{font-size:1.1rem;margin:0 0 6px}</style>
            <script type="module">
            import '/element.js';
            const asked = new URLSearchParams(location.search);
            for (const name of asked.get('layers').split(',')) {
              const map = document.createElement('pantau-village-map');
              map.setAttribute('mode', asked.get('mode') ?? 'full');
              if (asked.has('group')) map.setAttribute('group', asked.get('group'));
              if (asked.has('pick')) map.setAttribute('pick', asked.get('pick'));
              map.addEventListener('place-picked', ({ detail }) => { window.picked = detail; });
              document.querySelector('#maps').append(map);
              const layer = await (await fetch('/layer/' + name)).json();
              performance.mark('show');
              map.show(layer);
            }
            </script></head><body><main><h1>Peta</h1><div id="maps"></div></main></body></html>
            """;

    private final HttpServer server;
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    MapPage() throws IOException {
        put("/", PAGE);
        put("/element.js", bundle());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    /** The element with its drawing library in one file, put together by the tool that the application's own bundle uses. */
    private static String bundle() throws IOException {
        Path packages = Path.of("node_modules", "@esbuild");
        Assumptions.assumeTrue(Files.isDirectory(packages), "no node_modules: build the bundle first (bin/run)");
        Path tool;
        try (Stream<Path> builds = Files.list(packages)) {
            tool = builds.findFirst().orElseThrow().resolve("bin/esbuild");
        }
        Process process = new ProcessBuilder(
                        tool.toString(),
                        "frontend/village-map/village-map.ts",
                        "--bundle",
                        "--format=esm",
                        "--minify",
                        "--loader:.css=text",
                        "--loader:.png=dataurl",
                        "--log-level=error")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String script = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("the element cannot be put together");
        }
        return script;
    }

    void put(String path, String content) {
        contents.put(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A layer in the words of the application's own bundles. */
    void put(String name, MapLayer layer) {
        List<ResourceBundle> bundles = Stream.of("i18n/map", "i18n/map-element")
                .map(bundle -> ResourceBundle.getBundle(bundle, Locale.ROOT))
                .toList();
        put(
                "/layer/" + name,
                MapJson.write(layer, new MapMessages(key -> word(bundles, key))).toString());
    }

    private static String word(List<ResourceBundle> bundles, String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow()
                .getString(key);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Paths that the browser asked for, one after the other. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** What lies at a path. */
    String text(String path) {
        return new String(Objects.requireNonNull(contents.get(path)), StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        try (exchange) {
            byte[] content =
                    path.startsWith("/styles/") ? Files.readAllBytes(Path.of("frontend" + path)) : contents.get(path);
            exchange.getResponseHeaders().set("Content-Type", type(path));
            exchange.sendResponseHeaders(content == null ? 404 : 200, content == null ? -1 : content.length);
            if (content != null) {
                exchange.getResponseBody().write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static String type(String path) {
        return path.endsWith(".js")
                ? "text/javascript"
                : path.endsWith(".css")
                        ? "text/css"
                        : path.startsWith("/layer/") || path.startsWith("/geo/") ? "application/json" : "text/html";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
