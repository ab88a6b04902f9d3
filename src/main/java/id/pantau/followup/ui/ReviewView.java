package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import id.pantau.base.ui.ExportLinks;
import id.pantau.base.ui.FilterSelect;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.base.ui.Panel;
import id.pantau.followup.FollowUpUnit;
import id.pantau.followup.ReviewDetails;
import id.pantau.followup.ReviewPage;
import id.pantau.followup.ReviewService;
import id.pantau.followup.ReviewStop;
import id.pantau.followup.ReviewWork;
import id.pantau.indicator.Catalogue;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Evaluasi mingguan: one tablet on a table between two people, village by village; and the meetings held so far. */
@Route(value = Links.REVIEW, layout = MainLayout.class)
@Menu(order = 5.1, title = "review.title", icon = "vaadin:calendar-user")
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD"})
@CssImport("./styles/register.css")
@CssImport("./styles/review.css")
class ReviewView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ReviewService reviews;
    private final transient ReviewWork work;
    private final transient Catalogue catalogue;
    private final transient RegionService regions;
    private final String account;

    ReviewView(
            ReviewService reviews,
            ReviewWork work,
            Catalogue catalogue,
            RegionService regions,
            CurrentAccount account) {
        this.reviews = reviews;
        this.work = work;
        this.catalogue = catalogue;
        this.regions = regions;
        this.account = account.get().map(SignedIn::username).orElse("");
        addClassName("review");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.title") + " · " + getTranslation("app.name");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String puskesmasCode) {
        removeAll();
        var words = new ReviewWords(this, getLocale(), catalogue.all());
        ReviewPlace place = ReviewPlace.of(event.getLocation().getQueryParameters());
        ReviewDetails meeting = place.meeting() == null ? null : reviews.details(place.meeting());
        if (meeting != null && meeting.mayWrite() && meeting.head().isDraft()) {
            showMeeting(meeting, place, words);
        } else {
            showPage(reviews.page(puskesmasCode), words);
        }
    }

    private void showPage(ReviewPage page, ReviewWords words) {
        FollowUpUnit puskesmas = page.puskesmas();
        var header = new PageHeader(
                List.of(
                        new Crumb(regions.regency().map(RegencyDetails::name).orElse(""), null),
                        new Crumb(getTranslation("review.title"), null)),
                puskesmas == null ? "" : words.unit(puskesmas));
        if (page.choices().size() > 1) {
            header.choose(new FilterSelect<>(
                    "review.filter.puskesmas",
                    page.choices(),
                    puskesmas,
                    words::unit,
                    unit -> getUI().ifPresent(
                                    ui -> ui.navigate(unit == null ? Links.REVIEW : Links.review(unit.code())))));
        }
        add(header);
        if (puskesmas == null) {
            add(new Panel("", () -> Panel.empty(getTranslation("review.choose"))));
            return;
        }
        if (page.mayWrite()) {
            add(new Panel(
                    getTranslation("review.start"),
                    () -> new ReviewStart(
                            work,
                            puskesmas.code(),
                            page.today(),
                            id -> new ReviewPlace(id, null).open(puskesmas.code()))));
        }
        var held = new Panel(getTranslation("review.held"), () -> held(page, puskesmas, words));
        if (!page.reviews().isEmpty()) {
            held.add(new ExportLinks(() -> new ReviewFile(words).of(reviews.page(puskesmas.code()))));
        }
        add(held);
    }

    private Component held(ReviewPage page, FollowUpUnit puskesmas, ReviewWords words) {
        return page.reviews().isEmpty()
                ? Panel.empty(getTranslation(page.mayWrite() ? "review.none-write" : "review.none"))
                : new ReviewTable(puskesmas, page.reviews(), page.mayWrite(), words);
    }

    private void showMeeting(ReviewDetails meeting, ReviewPlace place, ReviewWords words) {
        String code = meeting.puskesmas().code();
        int id = meeting.head().id();
        ReviewStop stop = place.atEnd() ? null : current(meeting, place);
        add(new ReviewTop(meeting, stop, words));
        add(
                stop == null
                        ? new ReviewEnd(
                                work,
                                meeting,
                                words,
                                account,
                                () -> getUI().ifPresent(ui -> ui.navigate(Links.minutes(id))))
                        : new ReviewStopPanel(
                                work,
                                meeting,
                                stop,
                                words,
                                account,
                                () -> new ReviewPlace(id, after(meeting, stop)).open(code)));
    }

    /** The village that the address names, else the first that nobody has spoken about; null at the end. */
    private static @Nullable ReviewStop current(ReviewDetails meeting, ReviewPlace place) {
        return meeting.stops().stream()
                .filter(stop -> stop.unit().code().equals(place.stop()))
                .findFirst()
                .or(meeting::next)
                .orElse(null);
    }

    /** The next one in order that nobody has spoken about, else the first such one that was left out. */
    private static String after(ReviewDetails meeting, ReviewStop stop) {
        List<ReviewStop> stops = meeting.stops();
        int here = stops.indexOf(stop);
        return IntStream.range(1, stops.size())
                .mapToObj(i -> stops.get((here + i) % stops.size()))
                .filter(other -> !other.discussed())
                .findFirst()
                .map(other -> other.unit().code())
                .orElse(ReviewPlace.END);
    }
}
