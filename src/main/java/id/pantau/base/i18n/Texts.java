package id.pantau.base.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import id.pantau.base.DomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every sentence that a user reads: Indonesian first, English second, from the bundles {@code i18n/<module>.properties}. Screens
 * reach it through Vaadin's {@code getTranslation}, services ask it directly.
 */
@Component
public class Texts implements I18NProvider {

    /** The language of the product; what is used where nobody chose. */
    public static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private static final List<Locale> LOCALES = List.of(INDONESIAN, Locale.ENGLISH);

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    Texts() throws IOException {
        var resources = new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties");
        bundles.setBasenames(Arrays.stream(resources)
                .map(r -> Objects.requireNonNull(r.getFilename()).replaceFirst("(_en)?\\.properties$", ""))
                .distinct()
                .sorted()
                .map(name -> "i18n/" + name)
                .toArray(String[]::new));
        bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundles.setFallbackToSystemLocale(false);
        bundles.setAlwaysUseMessageFormat(true);
    }

    /** Before or without an application context. */
    public static Texts ofBundles() {
        try {
            return new Texts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    /** @throws org.springframework.context.NoSuchMessageException where a bundle lacks the key: a defect, seen in tests */
    @Override
    public String getTranslation(String key, @Nullable Locale locale, Object... arguments) {
        return bundles.getMessage(key, arguments, locale == null ? INDONESIAN : locale);
    }

    /** In Indonesian, for reports, files and the console. */
    public String text(String key, Object... arguments) {
        return getTranslation(key, INDONESIAN, arguments);
    }

    /** The sentence of a refusal. */
    public String text(DomainException refusal, Locale locale) {
        return getTranslation(refusal.key(), locale, refusal.arguments().toArray());
    }

    /** Whether any bundle has the key. */
    public boolean has(String key) {
        return bundles.getMessage(key, null, null, INDONESIAN) != null;
    }
}
