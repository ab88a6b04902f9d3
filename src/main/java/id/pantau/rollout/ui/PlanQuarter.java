package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import id.pantau.base.DomainException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A year, and a quarter of it where one is meant: together the last day that is still in time. */
class PlanQuarter extends Div {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final IntegerField year = new IntegerField();
    private final Select<Integer> quarter = new Select<>();

    PlanQuarter(int thisYear) {
        addClassName("register-pair");
        year.setLabel(getTranslation("plan.due-year"));
        year.setValue(thisYear);
        quarter.setLabel(getTranslation("plan.due-quarter"));
        quarter.setEmptySelectionAllowed(true);
        quarter.setItemLabelGenerator(
                q -> q == null ? getTranslation("plan.whole-year") : getTranslation("plan.quarter." + q));
        quarter.setItems(List.of(1, 2, 3, QUARTERS));
        add(year, quarter);
    }

    /** @throws DomainException.RuleViolation where no year is written */
    LocalDate read() {
        Integer chosen = year.getValue();
        if (chosen == null || chosen < FIRST_YEAR || chosen > LAST_YEAR) {
            throw DomainException.rule("plan.error.due");
        }
        return lastDay(chosen, quarter.getValue());
    }

    /** @param quarter 1 to 4; null for the whole year */
    static LocalDate lastDay(int year, @Nullable Integer quarter) {
        return YearMonth.of(year, (quarter == null ? QUARTERS : quarter) * MONTHS)
                .atEndOfMonth();
    }
}
