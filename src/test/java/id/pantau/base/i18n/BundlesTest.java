package id.pantau.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and no sentence stands in Java. */
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    @Test
    void every_sentence_exists_in_both_languages() throws IOException {
        for (Path indonesian : bundles()) {
            Path english = indonesian.resolveSibling(
                    indonesian.getFileName().toString().replace(".properties", "_en.properties"));
            assertThat(read(english).stringPropertyNames())
                    .as(indonesian.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(read(indonesian).stringPropertyNames());
        }
    }

    @Test
    void every_sentence_can_be_formatted_and_takes_the_same_arguments_in_both_languages() throws IOException {
        for (Path indonesian : bundles()) {
            Properties english = read(indonesian.resolveSibling(
                    indonesian.getFileName().toString().replace(".properties", "_en.properties")));
            read(indonesian).forEach((key, text) -> {
                assertThat(arguments((String) text)).as("%s", key).isEqualTo(arguments(english.getProperty((String)
                        key)));
            });
        }
    }

    @Test
    void a_key_stands_in_one_bundle_only() throws IOException {
        Map<String, String> seen = new HashMap<>();
        for (Path bundle : bundles()) {
            for (String key : read(bundle).stringPropertyNames()) {
                assertThat(seen.put(key, bundle.toString())).as(key).isNull();
            }
        }
    }

    @Test
    void every_key_named_in_a_screen_exists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : bundles()) {
            known.addAll(read(bundle).stringPropertyNames());
        }
        Pattern call = Pattern.compile(
                "\\b(?:getTranslation|text)\\(\\s*\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+)\"\\s*[,)]");
        Map<String, String> missing = new TreeMap<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher matcher = call.matcher(Files.readString(source));
                while (matcher.find()) {
                    if (!known.contains(matcher.group(1))) {
                        missing.put(matcher.group(1), source.getFileName().toString());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> arguments(String text) {
        new MessageFormat(text, Locale.ROOT);
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(p -> !p.toString().endsWith("_en.properties")).toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
