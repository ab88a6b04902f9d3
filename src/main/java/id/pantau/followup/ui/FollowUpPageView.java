package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.pantau.base.DomainException;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.base.ui.Panel;
import id.pantau.followup.EffectService;
import id.pantau.followup.FigureSnapshot;
import id.pantau.followup.FollowUpAct;
import id.pantau.followup.FollowUpComments;
import id.pantau.followup.FollowUpDetails;
import id.pantau.followup.FollowUpService;
import id.pantau.followup.FollowUpWays;
import id.pantau.followup.FollowUpWork;
import id.pantau.followup.NoticeService;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Indicator;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One problem: what is wrong, why, what was decided, what was done, what came of it, and how it went from desk to desk. */
@Route(value = Links.FOLLOW_UPS + "/:id", layout = MainLayout.class)
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD"})
@CssImport("./styles/follow-up.css")
class FollowUpPageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private final transient FollowUpService followUps;
    private final transient FollowUpWork work;
    private final transient FollowUpComments comments;
    private final transient EffectService effects;
    private final transient NoticeService notices;
    private final transient Catalogue catalogue;
    private final transient RegionService regions;
    private final ZoneId zone;
    private final String account;
    private String title = "";

    FollowUpPageView(
            FollowUpService followUps,
            FollowUpWork work,
            FollowUpComments comments,
            EffectService effects,
            NoticeService notices,
            Catalogue catalogue,
            RegionService regions,
            CurrentAccount account) {
        this.followUps = followUps;
        this.work = work;
        this.comments = comments;
        this.effects = effects;
        this.notices = notices;
        this.catalogue = catalogue;
        this.regions = regions;
        this.zone = regions.regency().map(RegencyDetails::zone).orElse(WESTERN);
        this.account = account.get().map(SignedIn::username).orElse("");
        addClassName("follow-up-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int id = event.getRouteParameters()
                .get("id")
                .flatMap(FollowUpPageView::number)
                .orElseThrow(() -> DomainException.notFound("follow-up.error.unknown"));
        show(followUps.details(id));
        notices.readProblem(id);
        MainLayout.messagesRead(this);
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("app.name");
    }

    private void show(FollowUpDetails problem) {
        var words = new FollowUpWords(this, getLocale());
        title = words.unit(problem.row().unit());
        removeAll();
        FollowUpWays ways = followUps.ways(problem.row().id());
        add(
                header(),
                new FollowUpStand(problem.row(), regions.today(), words),
                panel("", new FollowUpCourse(problem, words)),
                new FollowUpButtons(problem, ways, words, act -> open(act, problem, ways, words)),
                effect(problem, words),
                panel("follow-up-page.history", new FollowUpHistory(problem, words, zone)),
                comment(problem, ways, words));
    }

    private Component comment(FollowUpDetails problem, FollowUpWays ways, FollowUpWords words) {
        Panel panel = panel(
                "follow-up-page.comments",
                new FollowUpComment(
                        comments,
                        problem.row(),
                        ways.mentionable(),
                        words,
                        account,
                        () -> show(followUps.details(problem.row().id()))));
        panel.addClassName("no-print");
        return panel;
    }

    /** Nothing for a problem without a figure, and for a sensitive one. */
    private Component effect(FollowUpDetails problem, FollowUpWords words) {
        FigureSnapshot opening = problem.opening();
        String code = problem.row().indicatorCode();
        Indicator indicator = code == null ? null : catalogue.byCode(code).orElse(null);
        if (opening == null || indicator == null) {
            return new Div();
        }
        return new Panel(
                words.text("follow-up-effect.title"),
                () -> new FollowUpEffect(
                        opening, effects.effect(problem, regions.today()), indicator, words, getLocale()));
    }

    private void open(FollowUpAct act, FollowUpDetails problem, FollowUpWays ways, FollowUpWords words) {
        Runnable saved = () -> show(followUps.details(problem.row().id()));
        ProblemDialog dialog = switch (act) {
            case PLAN -> new PlanDialog(work, followUps, problem, words, saved);
            case ACT -> new ActionDialog(work, followUps, problem, words, saved);
            case CLOSE -> new ClosingDialog(work, followUps, problem, words, saved);
            default -> new MoveDialog(act, work, followUps, problem, ways, words, saved);
        };
        dialog.keepFor(account);
        add(dialog);
        dialog.open();
    }

    private PageHeader header() {
        String regency = regions.regency().map(RegencyDetails::name).orElse("");
        return new PageHeader(
                List.of(
                        new Crumb(regency, null),
                        new Crumb(getTranslation("follow-up-page.title"), Links.FOLLOW_UPS),
                        new Crumb(title, null)),
                "");
    }

    private Panel panel(String titleKey, Component content) {
        return new Panel(titleKey.isEmpty() ? "" : getTranslation(titleKey), () -> content);
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
