package id.pantau.followup.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.base.ui.FormDialog;
import id.pantau.followup.DirectionRow;
import id.pantau.followup.DirectionService;

/** The answer to a direction. Where somebody else has answered meanwhile, both stand here: theirs in the sentence, one's own below. */
final class DirectionAnswerDialog extends FormDialog {

    /** @param answered runs after the answer was stored */
    DirectionAnswerDialog(DirectionService directions, DirectionRow row, Runnable answered) {
        super("");
        var words = new DirectionWords(this, getLocale());
        setHeaderTitle(getTranslation("direction.answer-to", words.unit(row.unit())));
        var answer = new TextArea();
        answer.setLabel(getTranslation("direction.answer"));
        answer.setHelperText(getTranslation("direction.answer-helper"));
        answer.setRequiredIndicatorVisible(true);
        answer.focus();
        fields(new Paragraph(row.text()), answer);
        onSave(getTranslation("direction.answer-save"), () -> {
            directions.answer(row.id(), row.version(), answer.getValue());
            close();
            answered.run();
        });
    }
}
