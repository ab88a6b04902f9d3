package id.pantau.indicator;

import java.math.BigDecimal;

/** A number that somebody wants to record in a sheet. */
public interface SheetCell<C> extends SheetPlace {

    @Override
    BigDecimal number();

    /** The same, over what somebody else has recorded since. */
    C over(int version);
}
