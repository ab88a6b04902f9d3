package id.pantau.indicator;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * A value set nationally, drawn dashed and grey with its year until the Dinkes adopts it; it never makes a status (rules §3).
 *
 * @param value in the unit of the indicator, mostly percent
 * @param year the year for which it was set
 * @param source the document, with a remark where the document itself was not read
 */
@Embeddable
public record NationalReference(BigDecimal value, int year, String source) {

    public NationalReference {
        value = Decimals.plain(value);
    }
}
