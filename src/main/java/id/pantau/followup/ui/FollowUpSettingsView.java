package id.pantau.followup.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.base.ui.Panel;
import id.pantau.followup.CalendarService;
import id.pantau.followup.EscalationSettingsService;
import id.pantau.followup.ForumService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Aturan tindak lanjut: when a problem goes up, on which days nobody works, on which days the forums meet. */
@Route(value = Links.FOLLOW_UP_SETTINGS, layout = MainLayout.class)
@Menu(title = "follow-up-settings.title", order = 91.2)
@RolesAllowed({"ADMIN", "HEALTH_HEAD", "HEALTH_OFFICER"})
@CssImport("./styles/follow-up-settings.css")
class FollowUpSettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EscalationSettingsService escalation;
    private final transient CalendarService calendars;
    private final transient ForumService forums;
    private final Panel policies = new Panel(getTranslation("follow-up-settings.escalation"));
    private final Panel rhythm = new Panel(getTranslation("follow-up-settings.forums"));
    private final Div missing = new Div();
    private final CalendarPanel calendar;

    FollowUpSettingsView(EscalationSettingsService escalation, CalendarService calendars, ForumService forums) {
        this.escalation = escalation;
        this.calendars = calendars;
        this.forums = forums;
        this.calendar = new CalendarPanel(getTranslation("calendar.title"), calendars, this::calendarSaved);
        addClassName("follow-up-settings");
        missing.addClassName("settings-missing");
        var note = new Paragraph(getTranslation("follow-up-settings.note"));
        note.addClassName("note");
        add(
                new PageHeader(List.of(new Crumb(getTranslation("follow-up-settings.title"), null)), ""),
                note,
                missing,
                policies,
                calendar,
                rhythm);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("follow-up-settings.title") + " · " + getTranslation("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showMissing();
        showPolicies();
        calendar.show(calendars.thisYear());
        showForums();
    }

    private void showMissing() {
        missing.removeAll();
        for (int year : calendars.missing()) {
            missing.add(new MissingYear(year, calendars.mayChange(), () -> calendar.enter(year)));
        }
    }

    private void showPolicies() {
        policies.load(() ->
                new Div(new EscalationTable(escalation, this::showPolicies), new EscalationRunList(escalation.runs())));
    }

    private void showForums() {
        rhythm.load(() -> new ForumTable(forums, this::showForums));
    }

    /** Other days off are other days of meetings, and a year less that is missing. */
    private void calendarSaved() {
        showMissing();
        showForums();
    }
}
