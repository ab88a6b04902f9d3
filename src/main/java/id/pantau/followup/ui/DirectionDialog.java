package id.pantau.followup.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.base.DomainException;
import id.pantau.base.ui.DateField;
import id.pantau.base.ui.FormDialog;
import id.pantau.base.ui.Links;
import id.pantau.followup.Addressee;
import id.pantau.followup.DirectionForm;
import id.pantau.followup.DirectionService;
import java.util.List;

/** "Beri arahan" from a figure: to whom, what, until when. Offer it only where {@link DirectionService#mayGive()}. */
@CssImport("./styles/follow-up.css")
public final class DirectionDialog extends FormDialog {

    private static final int SECONDS = 8;

    private final transient DirectionService directions;
    private final transient ReportDialog.Subject subject;
    private final Select<Addressee> to = new Select<>();
    private final TextArea text = new TextArea();
    private final DateField due = new DateField();

    /** @param subject a figure: with an indicator */
    public DirectionDialog(DirectionService directions, ReportDialog.Subject subject) {
        super("");
        this.directions = directions;
        this.subject = subject;
        setHeaderTitle(getTranslation("direction.give-of", subject.unitName()));
        var words = new DirectionWords(this, getLocale());
        List<Addressee> choices = directions.addressees(subject.unitCode());
        to.setLabel(getTranslation("direction.to"));
        to.setItems(choices);
        to.setItemLabelGenerator(words::to);
        to.setValue(choices.getFirst());
        text.setLabel(getTranslation("direction.text"));
        text.setHelperText(getTranslation("direction.text-helper"));
        text.setRequiredIndicatorVisible(true);
        text.focus();
        due.setLabel(getTranslation("direction.due"));
        due.setHelperText(getTranslation("direction.due-helper"));
        due.setRequiredIndicatorVisible(true);
        fields(
                new Paragraph(getTranslation(
                        "direction.about", subject.indicatorName() == null ? "" : subject.indicatorName())),
                to,
                text,
                due);
        onSave(getTranslation("direction.give"), this::save);
    }

    private void save() {
        if (due.isInvalid()) {
            throw DomainException.rule("register.error.date-field", due.getLabel());
        }
        directions.give(new DirectionForm(
                subject.unitCode(),
                subject.indicatorCode() == null ? "" : subject.indicatorCode(),
                subject.period(),
                to.getValue(),
                text.getValue(),
                due.getValue()));
        close();
        var link = new Anchor(Links.DIRECTIONS, getTranslation("direction.see"));
        var thanks = new Notification(new Div(new Span(getTranslation("direction.given") + " "), link));
        thanks.setDuration(SECONDS * 1000);
        thanks.open();
    }
}
