package id.pantau.base.export;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of files that tell what is in them and suit every system. */
public final class FileName {

    private FileName() {}

    /** "capaian", "KIA-K6", 2026-10, "desa" → {@code capaian-kia-k6-2026-10-desa}; parts that are null are left out. */
    public static String of(@Nullable Object... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(part -> plain(part.toString()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private static String plain(String part) {
        return Normalizer.normalize(part, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
