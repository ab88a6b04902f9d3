package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import id.pantau.base.DomainException;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A year, and the month where it is known. */
class PeriodFields extends Div {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int MONTHS = 12;

    private final IntegerField year = new IntegerField();
    private final Select<Integer> month = new Select<>();

    /** @param label of the year, which names the whole */
    PeriodFields(String label) {
        addClassName("register-pair");
        year.setLabel(label);
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        month.setLabel(getTranslation("innovation.month"));
        month.setEmptySelectionAllowed(true);
        month.setItemLabelGenerator(m -> m == null ? "" : Formats.month(Period.month(FIRST_YEAR, m)));
        month.setItems(IntStream.rangeClosed(1, MONTHS).boxed().toList());
        add(year, month);
    }

    void show(@Nullable Period period) {
        year.setValue(period == null ? null : (Integer) period.year());
        month.setValue(period == null || period.isAnnual() ? null : (Integer) period.month());
    }

    /**
     * What was entered; null where nothing was.
     *
     * @throws DomainException.RuleViolation where it is no year, or a month without a year
     */
    @Nullable
    Period read() {
        Integer chosen = year.getValue();
        if (chosen == null && month.getValue() == null && !year.isInvalid()) {
            return null;
        }
        if (chosen == null || chosen < FIRST_YEAR || chosen > LAST_YEAR) {
            throw DomainException.rule("innovation.error.year", year.getLabel());
        }
        return month.getValue() == null ? Period.year(chosen) : Period.month(chosen, month.getValue());
    }
}
