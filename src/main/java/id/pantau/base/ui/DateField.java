package id.pantau.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A day, chosen or written as people here write it: 24-5-2026. Weeks begin on Monday. */
public final class DateField extends DatePicker {

    private static final int MONTHS = 12;

    public DateField() {
        // The field's own locale is that of the machine until it is set, and no language of ours.
        Locale language = UI.getCurrent().getLocale();
        setLocale(language);
        var names = DateFormatSymbols.getInstance(language);
        setI18n(new DatePickerI18n()
                .setMonthNames(List.of(Arrays.copyOf(names.getMonths(), MONTHS)))
                .setWeekdays(days(names.getWeekdays()))
                .setWeekdaysShort(days(names.getShortWeekdays()))
                .setFirstDayOfWeek(1)
                .setDateFormats("d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d MMMM yyyy")
                .setToday(getTranslation(language, "date.today"))
                .setCancel(getTranslation(language, "date.cancel"))
                .setBadInputErrorMessage(getTranslation(language, "date.bad-input")));
    }

    /** Java counts Sunday as 1. */
    private static List<String> days(String... names) {
        return IntStream.rangeClosed(Calendar.SUNDAY, Calendar.SATURDAY)
                .mapToObj(day -> names[day])
                .toList();
    }
}
