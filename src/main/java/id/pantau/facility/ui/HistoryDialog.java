package id.pantau.facility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Links;
import id.pantau.facility.FacilityEventRow;
import id.pantau.facility.FacilityHistory;
import id.pantau.facility.FacilityHistory.Served;
import id.pantau.facility.FacilityPeriod;
import id.pantau.facility.RegisterRow;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What became of one facility: its names, its wilayah kerja, and every change with who and why. */
class HistoryDialog extends Dialog {

    private final ZoneId zone;

    /**
     * @param zone in which hours are meant here
     * @param actions what can be done with it; null for those who only read
     */
    HistoryDialog(FacilityHistory history, ZoneId zone, @Nullable Component actions) {
        this.zone = zone;
        RegisterRow facility = history.facility();
        setHeaderTitle(getTranslation(
                "facility-register.kind-and-name",
                getTranslation("facility.kind." + facility.kind().name()),
                facility.name()));
        setWidth("44rem");
        setMaxWidth("100%");
        addClassName("register-history");
        if (actions != null) {
            add(actions);
        }
        add(new Paragraph(where(facility)));
        if (facility.closed() == null) {
            add(new Anchor(Links.facility(facility.code()), getTranslation("facility-register.page")));
        }
        list("facility-register.served", history.served(), this::served);
        list("facility-register.earlier", history.earlier(), this::period);
        list("facility-register.events", history.events(), this::event);
        getFooter().add(new Button(getTranslation("facility-register.done"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
    }

    private String where(RegisterRow facility) {
        return getTranslation(
                "facility-register.facts",
                facility.code(),
                or(facility.villageName()),
                or(facility.puskesmasName()),
                facility.opened() == null ? "–" : Formats.date(facility.opened()),
                facility.closed() == null ? "–" : Formats.date(facility.closed()));
    }

    private <T> void list(String titleKey, List<T> items, Function<T, Component> line) {
        if (!items.isEmpty()) {
            var list = new UnorderedList();
            items.forEach(item -> list.add(new ListItem(line.apply(item))));
            add(new H3(getTranslation(titleKey)), list);
        }
    }

    private Component served(Served served) {
        String from = served.from() == null ? "" : Formats.date(served.from());
        String last = served.last() == null ? "" : Formats.date(served.last());
        String key = served.last() == null
                ? (served.from() == null ? "always" : "from")
                : (served.from() == null ? "until" : "between");
        return new Span(getTranslation("facility-register.served." + key, served.villageName(), from, last));
    }

    private Component period(FacilityPeriod period) {
        return new Span(getTranslation(
                "facility-register.period",
                period.name(),
                Formats.date(period.until().minusDays(1)),
                or(period.parentName())));
    }

    private Component event(FacilityEventRow event) {
        var line = new Span(new EventWords(this).of(event));
        var by = new Span(getTranslation(
                "facility-register.recorded",
                Formats.moment(event.recordedAt().atZone(zone)),
                event.recordedBy() == null ? "–" : event.recordedBy(),
                or(event.reason())));
        by.addClassName("register-recorded");
        return new Div(line, by);
    }

    private static String or(@Nullable String text) {
        return text == null ? "–" : text;
    }
}
