package id.pantau.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.ui.DateField;
import id.pantau.indicator.TargetBasis;
import id.pantau.indicator.TargetFileService;

/** The decision that a target stands on: its words, number and day, and the paper itself. */
class TargetBasisFields extends Div {

    private static final int LONGEST_BASIS = 500;
    private static final int LONGEST_NUMBER = 100;

    private final TextField basis = new TextField();
    private final TextField number = new TextField();
    private final DateField date = new DateField();
    private final TargetFileField file;

    /** @param changed runs when any of it is another */
    TargetBasisFields(TargetFileService files, Runnable changed) {
        file = new TargetFileField(files, changed);
        file.addClassName("wide");
        addClassName("target-fields");
        basis.setLabel(getTranslation("target.basis"));
        basis.setHelperText(getTranslation("target.basis-helper"));
        basis.setMaxLength(LONGEST_BASIS);
        basis.addClassName("wide");
        number.setLabel(getTranslation("target.basis-number"));
        number.setMaxLength(LONGEST_NUMBER);
        date.setLabel(getTranslation("target.basis-date"));
        basis.addValueChangeListener(change -> changed.run());
        number.addValueChangeListener(change -> changed.run());
        date.addValueChangeListener(change -> changed.run());
        add(basis, number, date, file);
    }

    void show(TargetBasis stands) {
        basis.setValue(stands.text());
        number.setValue(stands.number() == null ? "" : stands.number());
        date.setValue(stands.date());
        file.show(stands.fileId());
    }

    TargetBasis read() {
        String decree = number.getValue().strip();
        return new TargetBasis(
                basis.getValue().strip(), decree.isEmpty() ? null : decree, date.getValue(), file.fileId());
    }
}
