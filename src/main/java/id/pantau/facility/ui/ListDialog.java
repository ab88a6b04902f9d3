package id.pantau.facility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadEvent;
import id.pantau.base.DomainException;
import id.pantau.facility.FacilityLists;
import id.pantau.facility.FacilityPreview;
import id.pantau.facility.FacilityUpload;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes rows copied from a spreadsheet, or a file: looked at row by row first, saved then, all of it or nothing. */
class ListDialog extends Dialog {

    private final transient FacilityLists lists;
    private final transient Runnable saved;
    private final TextArea text = new TextArea();
    private final Div outcome = new Div();
    private final Button save = new Button();
    private transient @Nullable FacilityUpload file;
    private transient @Nullable FacilityUpload looked;
    private transient @Nullable FacilityPreview seen;

    /** @param saved runs after the list was saved */
    ListDialog(FacilityLists lists, Runnable saved) {
        this.lists = lists;
        this.saved = saved;
        setHeaderTitle(getTranslation("facility-register.list"));
        setWidth("60rem");
        setMaxWidth("100%");
        text.setLabel(getTranslation("facility-register.list.rows"));
        text.setHelperText(getTranslation("facility-register.list.columns"));
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(10);
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.addValueChangeListener(change -> {
            file = null;
            forget();
        });
        var look = new Button(getTranslation("facility-register.list.look"), click -> look());
        look.addClassName("register-look");
        outcome.addClassName("register-outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        var form = new Div(new Paragraph(getTranslation("facility-register.list.how")), text, upload(), look, outcome);
        form.addClassName("stacked-form");
        add(form);
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        save.addClassName("register-save");
        save.addClickListener(click -> save());
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), save);
        forget();
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
    }

    private Upload upload() {
        var field = new Upload();
        field.setAcceptedFileTypes(".xlsx", ".csv", ".txt", "text/csv", "text/plain");
        field.setMaxFiles(1);
        field.setMaxFileSize(FacilityUpload.MOST_BYTES);
        field.setUploadButton(new Button(getTranslation("facility-register.list.file")));
        field.setDropAllowed(false);
        field.setUploadHandler(this::received);
        return field;
    }

    /** On the thread of the upload; one byte more than allowed is enough to say that it is too long. */
    private void received(UploadEvent event) throws IOException {
        byte[] bytes = event.getInputStream().readNBytes(FacilityUpload.MOST_BYTES + 1);
        var received = new FacilityUpload(event.getFileName(), bytes);
        event.getUI().access(() -> {
            text.clear();
            file = received;
            look();
        });
    }

    private void forget() {
        seen = null;
        save.setEnabled(false);
        save.setText(getTranslation("facility-register.list.save"));
        outcome.removeAll();
    }

    private void look() {
        forget();
        FacilityUpload upload = file == null
                ? FacilityUpload.pasted(getTranslation("facility-register.list.pasted"), text.getValue())
                : file;
        if (upload.bytes().length == 0) {
            outcome.add(new Paragraph(getTranslation("facility-register.list.nothing")));
            return;
        }
        try {
            FacilityPreview preview = lists.check(upload);
            seen = preview;
            looked = upload;
            outcome.add(new PreviewTable(preview));
            save.setEnabled(preview.mayBeSaved());
        } catch (DomainException e) {
            say(e);
        }
    }

    private void save() {
        FacilityUpload upload = looked;
        FacilityPreview preview = seen;
        if (upload == null || preview == null) {
            return;
        }
        try {
            lists.save(upload, preview);
            close();
            saved.run();
        } catch (DomainException e) {
            look();
            say(e);
        }
    }

    private void say(DomainException refusal) {
        var sentence =
                new Paragraph(getTranslation(refusal.key(), refusal.arguments().toArray()));
        sentence.addClassName("form-refusal");
        outcome.addComponentAsFirst(sentence);
    }
}
