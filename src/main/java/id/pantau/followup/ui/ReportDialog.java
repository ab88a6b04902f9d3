package id.pantau.followup.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.base.DomainException;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.FormDialog;
import id.pantau.base.ui.Links;
import id.pantau.followup.FollowUpForm;
import id.pantau.followup.FollowUpService;
import id.pantau.followup.FollowUpWork;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * "Laporkan masalah": from a figure in one tap, or freely. Offer it only where {@link FollowUpService#mayReport()}. Where a problem
 * about the figure is open already, its page is offered in a window of its own: what was typed stays.
 */
@CssImport("./styles/follow-up.css")
public final class ReportDialog extends FormDialog {

    private static final int SECONDS = 8;

    /**
     * What the problem is about.
     *
     * @param unitCode Kemendagri code of a village, or code of a Puskesmas
     * @param unitName as the page shows it: "Desa Danau"
     * @param indicatorCode null for a problem without a figure
     * @param indicatorName null without an indicator
     * @param period of the figure that is shown; null for the one that is shown by default
     */
    public record Subject(
            String unitCode,
            String unitName,
            @Nullable String indicatorCode,
            @Nullable String indicatorName,
            @Nullable Period period) {

        /** A problem without a figure. */
        public static Subject of(String unitCode, String unitName) {
            return new Subject(unitCode, unitName, null, null, null);
        }
    }

    private final transient FollowUpWork work;
    private final transient FollowUpService followUps;
    private final transient Subject subject;
    private final transient IntConsumer reported;
    private final TextArea problem = new TextArea();
    private final TextArea cause = new TextArea();

    /** @param reported is told the id of the new problem after it was stored */
    public ReportDialog(FollowUpWork work, FollowUpService followUps, Subject subject, IntConsumer reported) {
        super("");
        this.work = work;
        this.followUps = followUps;
        this.subject = subject;
        this.reported = reported;
        setHeaderTitle(getTranslation("follow-up-page.report.title", subject.unitName()));
        problem.setLabel(getTranslation("follow-up-page.problem"));
        problem.setHelperText(getTranslation("follow-up-page.no-names"));
        cause.setLabel(getTranslation("follow-up-page.cause"));
        cause.setHelperText(getTranslation("follow-up-page.cause-helper"));
        problem.setRequiredIndicatorVisible(true);
        problem.focus();
        if (subject.indicatorName() != null) {
            fields(new Paragraph(about(subject.indicatorName())));
        }
        fields(problem, cause);
        onSave(getTranslation("follow-up-page.report.save"), this::save);
    }

    private String about(String indicator) {
        Period period = subject.period();
        return period == null
                ? getTranslation("follow-up-page.report.about", indicator)
                : getTranslation("follow-up-page.report.about-period", indicator, Formats.period(period));
    }

    private void save() {
        int id;
        try {
            id = work.report(new FollowUpForm(
                    subject.unitCode(),
                    subject.indicatorCode(),
                    subject.period(),
                    problem.getValue(),
                    cause.getValue()));
        } catch (DomainException.Conflict e) {
            offerTheOpenOne();
            throw e;
        }
        close();
        thank(id);
        reported.accept(id);
    }

    private void offerTheOpenOne() {
        if (subject.indicatorCode() == null) {
            return;
        }
        followUps.openProblem(subject.unitCode(), subject.indicatorCode()).ifPresent(open -> {
            var link = new Anchor(
                    Links.followUp(open), getTranslation("follow-up-page.report.open-other"), AnchorTarget.BLANK);
            link.addClassName("follow-up-link");
            offer(link, new Paragraph(getTranslation("follow-up-page.report.kept")));
        });
    }

    private void thank(int id) {
        var link = new Anchor(Links.followUp(id), getTranslation("follow-up-page.report.see"));
        link.addClassName("follow-up-link");
        var notification = new Notification(new Div(new Span(getTranslation("follow-up-page.report.saved")), link));
        notification.setDuration(SECONDS * 1000);
        notification.open();
    }
}
