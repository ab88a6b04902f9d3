package id.pantau.facility.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.i18n.Formats;
import id.pantau.facility.FacilityAttribute;
import id.pantau.facility.FacilityEventRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the history as a sentence. */
final class EventWords {

    private final Component translator;

    EventWords(Component translator) {
        this.translator = translator;
    }

    String of(FacilityEventRow event) {
        LocalDate day = event.day();
        return translator.getTranslation(
                "facility-register.happened." + event.kind().name(),
                day == null ? "" : Formats.date(day),
                event.facilityName(),
                value(event, event.before()),
                value(event, event.after()),
                event.otherName() == null ? "–" : event.otherName(),
                event.attribute() == null
                        ? ""
                        : translator.getTranslation("facility-register.attribute."
                                + event.attribute().name()),
                day == null ? 0 : 1,
                event.otherName() == null ? 0 : 1,
                event.before() == null ? 0 : 1);
    }

    private static String value(FacilityEventRow event, @Nullable String text) {
        if (text == null) {
            return "–";
        }
        boolean day = event.attribute() == FacilityAttribute.OPENED || event.attribute() == FacilityAttribute.CLOSED;
        return day ? Formats.date(LocalDate.parse(text)) : text;
    }
}
