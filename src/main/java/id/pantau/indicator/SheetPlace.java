package id.pantau.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A place in a sheet: the unit and what its number is about, with the number that stands there. */
public interface SheetPlace {

    /** Code of the indicator, or of the group of people. */
    String subject();

    Unit unit();

    /** Null where none is recorded. */
    @Nullable
    BigDecimal number();

    /** Of the number when it was read; 0 where none was recorded. */
    int version();
}
