package id.pantau.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import id.pantau.base.i18n.Formats;
import id.pantau.followup.ReviewDetails;
import id.pantau.followup.ReviewStop;
import org.jspecify.annotations.Nullable;

/** Which meeting, how far it has come, and a way to any village. */
class ReviewTop extends Div {

    ReviewTop(ReviewDetails meeting, @Nullable ReviewStop stop, ReviewWords words) {
        int discussed =
                (int) meeting.stops().stream().filter(ReviewStop::discussed).count();
        int all = meeting.stops().size();
        String code = meeting.puskesmas().code();
        int id = meeting.head().id();
        var title = new Paragraph(words.title(meeting.head()) + " · " + words.unit(meeting.puskesmas()));
        title.addClassName("review-title");
        var progress =
                new Paragraph(getTranslation("review.progress-of", Formats.count(discussed), Formats.count(all)));
        progress.addClassName("review-progress");
        var bar = new ProgressBar(0, all, discussed);
        bar.getElement().setAttribute("aria-hidden", "true");
        var go = new Select<ReviewStop>();
        go.setAriaLabel(getTranslation("review.go"));
        go.setPlaceholder(getTranslation("review.go"));
        go.setItems(meeting.stops());
        go.setItemLabelGenerator(other -> getTranslation(
                other.discussed() ? "review.go-done" : "review.go-open",
                words.unit(other.unit()),
                other.topics().size()));
        if (stop != null) {
            go.setValue(stop);
        }
        go.addValueChangeListener(
                change -> new ReviewPlace(id, change.getValue().unit().code()).open(code));
        var end = new Button(getTranslation("review.to-end"), click -> new ReviewPlace(id, ReviewPlace.END).open(code));
        add(title, progress, bar, new Div(go, end));
        addClassName("review-top");
    }
}
