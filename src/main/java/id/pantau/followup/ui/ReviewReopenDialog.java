package id.pantau.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.base.DomainException;
import id.pantau.followup.ReviewRow;
import id.pantau.followup.ReviewWork;

/** Opens recorded minutes again, with a reason. */
class ReviewReopenDialog extends Dialog {

    /** @param done runs when they are open */
    ReviewReopenDialog(ReviewWork work, ReviewRow meeting, Runnable done) {
        setHeaderTitle(getTranslation("review.reopen"));
        setWidth("32rem");
        setMaxWidth("100%");
        var reason = new TextArea(getTranslation("review.reopen-reason"));
        reason.setWidthFull();
        var refusal = new Paragraph();
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(new Paragraph(getTranslation("review.reopen-note")), reason, refusal);
        var save = new Button(getTranslation("review.reopen"), click -> {
            try {
                work.reopen(meeting.id(), meeting.version(), reason.getValue());
                close();
                done.run();
            } catch (DomainException e) {
                refusal.setText(getTranslation(e.key(), e.arguments().toArray()));
                refusal.setVisible(true);
            }
        });
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("review.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
    }
}
