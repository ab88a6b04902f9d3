package id.pantau.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.base.DomainException;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.QualityRow;
import id.pantau.indicator.QualityService;
import java.util.Locale;
import java.util.Objects;

/** Why a flag is there, in a sentence. */
final class QualityExplainDialog extends Dialog {

    private static final int LONGEST = 500;

    private final transient QualityService quality;
    private final transient QualityRow row;
    private final Runnable saved;
    private final TextArea explanation = new TextArea();
    private final Paragraph refusal = new Paragraph();

    QualityExplainDialog(Texts texts, Locale locale, QualityService quality, QualityRow row, Runnable saved) {
        this.quality = quality;
        this.row = row;
        this.saved = saved;
        var words = new FlagText(texts, locale);
        setHeaderTitle(getTranslation("quality.explain"));
        setWidth("34rem");
        setMaxWidth("100%");
        explanation.setLabel(getTranslation("quality.explanation"));
        explanation.setHelperText(getTranslation("quality.explanation-helper"));
        explanation.setMaxLength(LONGEST);
        explanation.setMinRows(3);
        explanation.setWidthFull();
        explanation.setValue(Objects.requireNonNullElse(row.explanation(), ""));
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var help = new Paragraph(getTranslation("figure.flag." + row.flag().rule() + ".help"));
        help.addClassName("note");
        var form = new Div(new Paragraph(words.withUnit(row.flag())), help, explanation, refusal);
        form.addClassName("stacked-form");
        add(form);
        var save = new Button(getTranslation("quality.save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("quality.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
    }

    private void save() {
        try {
            quality.explain(row.noteId(), row.version(), explanation.getValue());
            close();
            saved.run();
        } catch (DomainException e) {
            refusal.setText(getTranslation(e.key(), e.arguments().toArray()));
            refusal.setVisible(true);
        }
    }
}
