package id.pantau.indicator;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is called in one language.
 *
 * @param name speaks plainly, short name in brackets: "Ibu hamil periksa 6 kali (K6)"
 * @param shortName "K6"
 * @param definition operational definition
 * @param numerator who or what is counted as reached
 * @param denominator who or what is counted in all
 * @param noun the counted in sentences, lower case (sebutan_sasaran): "ibu hamil" in "perlu 18 ibu hamil lagi"
 * @param unit "%" or "kasus"
 * @param rateUnit unit of the rate beside a count, "per 1.000 KH"; null where there is no rate
 */
@Embeddable
public record IndicatorTexts(
        String name,
        String shortName,
        String definition,
        String numerator,
        String denominator,
        String noun,
        String unit,
        @Nullable String rateUnit) {}
