package id.pantau.followup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.followup.ReviewDetails;
import id.pantau.followup.ReviewService;
import id.pantau.followup.ReviewWork;
import id.pantau.indicator.Catalogue;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Notulen: what one meeting saw and decided, to be printed and signed. */
@Route(value = Links.MINUTES, layout = MainLayout.class)
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD"})
@CssImport("./styles/review.css")
class MinutesView extends Div implements HasUrlParameter<Integer>, HasDynamicTitle {

    private final transient ReviewService reviews;
    private final transient ReviewWork work;
    private final transient Catalogue catalogue;
    private final transient RegionService regions;

    MinutesView(ReviewService reviews, ReviewWork work, Catalogue catalogue, RegionService regions) {
        this.reviews = reviews;
        this.work = work;
        this.catalogue = catalogue;
        this.regions = regions;
        addClassName("minutes");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.minutes") + " · " + getTranslation("app.name");
    }

    @Override
    public void setParameter(BeforeEvent event, Integer id) {
        removeAll();
        var words = new ReviewWords(this, getLocale(), catalogue.all());
        ReviewDetails meeting = reviews.details(id);
        String code = meeting.puskesmas().code();
        var header = new PageHeader(
                List.of(
                        new Crumb(regions.regency().map(RegencyDetails::name).orElse(""), null),
                        new Crumb(getTranslation("review.title"), Links.review(code)),
                        new Crumb(words.title(meeting.head()), null)),
                "");
        header.addClassName("no-print");
        header.choose(new Button(
                getTranslation("review.print"),
                new Icon("vaadin", "print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()")));
        if (meeting.mayWrite()) {
            header.choose(
                    meeting.head().isDraft()
                            ? new Button(
                                    getTranslation("review.continue"), click -> new ReviewPlace(id, null).open(code))
                            : new Button(getTranslation("review.reopen"), click -> reopen(meeting)));
        }
        add(header, new MinutesSheet(meeting, words));
    }

    private void reopen(ReviewDetails meeting) {
        var dialog = new ReviewReopenDialog(
                work,
                meeting.head(),
                () -> new ReviewPlace(meeting.head().id(), null)
                        .open(meeting.puskesmas().code()));
        add(dialog);
        dialog.open();
    }
}
