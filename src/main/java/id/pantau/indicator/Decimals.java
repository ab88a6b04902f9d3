package id.pantau.indicator;

import java.math.BigDecimal;

/** Decimal numbers in one form, so that 80, 80.0 and 80.000 are equal. */
final class Decimals {

    private Decimals() {}

    /** Without trailing zeros behind the point, and never with an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
