package id.pantau.indicator.ui;

import id.pantau.base.i18n.Formats;
import java.math.BigDecimal;

/** Numbers with as many decimals as they have: 80, 14,2. */
final class Numbers {

    private Numbers() {}

    static String plain(BigDecimal number) {
        return Formats.decimals(number, Math.max(0, number.stripTrailingZeros().scale()));
    }
}
