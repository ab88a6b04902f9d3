package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.base.ui.Panel;
import id.pantau.facility.FacilityKind;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import id.pantau.rollout.AssessmentService;
import id.pantau.rollout.CriterionState;
import id.pantau.rollout.EvidenceFileService;
import id.pantau.rollout.EvidenceService;
import id.pantau.rollout.FacilityAssessment;
import id.pantau.rollout.PeopleGroup;
import id.pantau.rollout.PeopleService;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;

/** Fasilitas: one Puskesmas, Pustu or Posyandu, what it lacks for its next stage, and a list to fill in with one hand. */
@Route(value = Links.FACILITY, layout = MainLayout.class)
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD"})
@CssImport("./styles/rollout.css")
@CssImport("./styles/facility-page.css")
class FacilityPageView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private final transient AssessmentService assessments;
    private final transient EvidenceService evidence;
    private final transient EvidenceFileService files;
    private final transient PeopleService people;
    private final transient RegionService regions;
    private final ZoneId zone;
    private final String account;
    private String title = "";

    FacilityPageView(
            AssessmentService assessments,
            EvidenceService evidence,
            EvidenceFileService files,
            PeopleService people,
            RegionService regions,
            CurrentAccount account) {
        this.assessments = assessments;
        this.evidence = evidence;
        this.files = files;
        this.people = people;
        this.regions = regions;
        this.zone = regions.regency().map(RegencyDetails::zone).orElse(WESTERN);
        this.account = account.get().map(SignedIn::username).orElse("");
        addClassName("facility-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        AssessmentChecklist checklist = show(assessments.assessment(code));
        boolean pointed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("kriteria")
                .filter(checklist::point)
                .isPresent();
        if (!pointed && event instanceof BeforeEnterEvent enter && enter.getTrigger() != NavigationTrigger.HISTORY) {
            // The list that led here may have been scrolled far down.
            getElement().executeJs("window.scrollTo(0, 0)");
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("app.name");
    }

    private AssessmentChecklist show(FacilityAssessment facility) {
        var words = new EvidenceWords(this, getLocale(), zone);
        var checklist = new AssessmentChecklist(facility, words, state -> open(facility, state, words));
        title = words.name(facility.stage());
        removeAll();
        add(header(), new FacilityPageHead(facility));
        if (facility.isClosed()) {
            var closed = new Paragraph(getTranslation("facility-page.closed"));
            closed.addClassName("note");
            add(closed);
        } else {
            add(panel(
                    "facility-next",
                    "facility-page.next",
                    new AssessmentNext(facility, words, state -> open(facility, state, words))));
        }
        add(
                panel("facility-criteria", "facility-page.criteria", checklist),
                people(facility),
                panel("facility-changes", "facility-page.changes", new AssessmentChanges(facility, words)),
                panel("facility-history", "facility-page.history", new EvidenceHistoryList(facility, words)));
        return checklist;
    }

    private Component people(FacilityAssessment facility) {
        FacilityKind kind = facility.stage().kind();
        if (PeopleGroup.of(kind).isEmpty()) {
            return new Div();
        }
        String code = facility.stage().code();
        return panel("facility-people", "people.title." + kind.name(), new PeoplePanel(facility, () -> {
            var dialog = new PeopleDialog(people, facility, account, () -> show(assessments.assessment(code)));
            add(dialog);
            dialog.open();
        }));
    }

    private PageHeader header() {
        String regency = regions.regency().map(RegencyDetails::name).orElse("");
        return new PageHeader(
                List.of(
                        new Crumb(regency, null),
                        new Crumb(getTranslation("ilp.title"), Links.ROLLOUT),
                        new Crumb(title, null)),
                "");
    }

    private Panel panel(String className, String titleKey, Div content) {
        var panel = new Panel(getTranslation(titleKey));
        panel.addClassName(className);
        panel.load(() -> content);
        return panel;
    }

    private void open(FacilityAssessment facility, CriterionState state, EvidenceWords words) {
        String code = facility.stage().code();
        var dialog = new EvidenceDialog(
                evidence,
                files,
                assessments,
                facility,
                state,
                words,
                account,
                () -> show(assessments.assessment(code)));
        add(dialog);
        dialog.open();
    }
}
