package id.pantau.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says that the days off of a year are missing, and what stands still without them. */
class MissingYear extends Div {

    /** @param enter opens the form of this year; offered to those who may change it */
    MissingYear(int year, boolean mayChange, Runnable enter) {
        String written = Integer.toString(year);
        addClassName("settings-warning");
        getElement().setAttribute("role", "status");
        add(new Span(getTranslation(mayChange ? "calendar.missing" : "calendar.missing-read", written)));
        if (mayChange) {
            add(new Button(getTranslation("calendar.enter", written), click -> enter.run()));
        }
    }
}
