package id.pantau.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number of a sheet, whether it is recorded or not.
 *
 * @param amount null where none is recorded
 * @param source null where none is recorded
 * @param version of the number; 0 where none is recorded
 * @param lastYear the number of the year before, of the same kind; null where there was none
 */
public record PopulationSheetRow(
        TargetGroup group,
        Unit unit,
        @Nullable Long amount,
        @Nullable String source,
        int version,
        @Nullable Long lastYear)
        implements SheetPlace {

    @Override
    public String subject() {
        return group.code();
    }

    @Override
    public @Nullable BigDecimal number() {
        return amount == null ? null : BigDecimal.valueOf(amount);
    }
}
