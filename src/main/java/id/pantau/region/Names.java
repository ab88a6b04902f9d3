package id.pantau.region;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Compares names of places as different offices write them: "DESA SEI. RUNGUN" is "Sei Rungun". */
final class Names {

    /** How many letters may differ in a name that its code already suggests. */
    static final int NEAR = 2;

    private static final Pattern KIND =
            Pattern.compile("^(desa|kelurahan|kel\\.?|ds\\.?|kecamatan|kec\\.?)\\s+(?=\\S)");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(NEAR);

    private Names() {}

    /** Lower case without kind, accents, spaces and punctuation. */
    static String normalise(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
        return OTHER.matcher(KIND.matcher(plain).replaceFirst("")).replaceAll("");
    }

    /**
     * How many letters two normalised names differ by.
     *
     * @return 0 to {@link #NEAR}, or more than that where it does not matter how much
     */
    static int distance(String one, String other) {
        int distance = DISTANCE.apply(one, other);
        return distance < 0 ? NEAR + 1 : distance;
    }
}
