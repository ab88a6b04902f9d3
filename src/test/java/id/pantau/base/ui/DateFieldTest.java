package id.pantau.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import id.pantau.DatabaseTest;
import id.pantau.base.i18n.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DateFieldTest extends SpringBrowserlessTest {

    @Test
    void it_speaks_the_language_of_the_page() {
        DatePickerI18n indonesian = wordsIn(Texts.INDONESIAN);
        assertThat(indonesian.getToday()).isEqualTo("Hari ini");
        assertThat(indonesian.getMonthNames()).hasSize(12).startsWith("Januari");
        assertThat(indonesian.getWeekdays()).hasSize(7).startsWith("Minggu");

        DatePickerI18n english = wordsIn(Locale.ENGLISH);
        assertThat(english.getToday()).isEqualTo("Today");
        assertThat(english.getMonthNames()).startsWith("January");
    }

    private static DatePickerI18n wordsIn(Locale language) {
        UI.getCurrent().setLocale(language);
        return new DateField().getI18n();
    }
}
