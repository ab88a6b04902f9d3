package id.pantau.indicator;

import java.math.BigDecimal;
import java.util.Arrays;

/** Classes of the SPM index (Permendagri 59/2021); the words are the messages {@code figure.spm.class.<NAME>}. */
public enum SpmClass {
    TUNTAS_PARIPURNA(100),
    TUNTAS_UTAMA(90),
    TUNTAS_MADYA(80),
    TUNTAS_PRATAMA(70),
    TUNTAS_MUDA(60),
    BELUM_TUNTAS(0);

    private final BigDecimal from;

    SpmClass(int from) {
        this.from = BigDecimal.valueOf(from);
    }

    /** The class of an index from 0 to 100, which is not rounded first: 99,996 is not yet Paripurna. */
    public static SpmClass of(BigDecimal index) {
        return Arrays.stream(values())
                .filter(c -> index.compareTo(c.from) >= 0)
                .findFirst()
                .orElse(BELUM_TUNTAS);
    }
}
