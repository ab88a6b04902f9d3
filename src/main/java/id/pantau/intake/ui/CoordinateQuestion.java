package id.pantau.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import id.pantau.base.i18n.Formats;
import id.pantau.region.CoordinateChoice;
import java.math.BigDecimal;
import java.util.List;

/** Asks in which system the coordinates of a file are, where the file does not say and several fit. */
final class CoordinateQuestion extends Div {

    /** @param chosen takes the system with which the file is to be read again */
    CoordinateQuestion(List<CoordinateChoice> choices, SerializableConsumer<String> chosen) {
        addClassName("boundary-question");
        var choice = new Select<CoordinateChoice>();
        choice.setLabel(getTranslation("boundary.system"));
        choice.setItems(choices);
        choice.setItemLabelGenerator(this::sentence);
        var read = new Button(
                getTranslation("boundary.system.read"),
                click -> chosen.accept(choice.getValue().system()));
        read.setEnabled(false);
        read.setDisableOnClick(true);
        choice.addValueChangeListener(change -> read.setEnabled(change.getValue() != null));
        add(
                new H3(getTranslation("boundary.system")),
                new Paragraph(getTranslation("boundary.system.explanation")),
                choice,
                read);
    }

    /** With where the shapes would lie: who knows the kabupaten recognises it. */
    private String sentence(CoordinateChoice choice) {
        return getTranslation(
                "boundary.system.choice",
                choice.name(),
                degrees((choice.west() + choice.east()) / 2),
                degrees((choice.south() + choice.north()) / 2));
    }

    private static String degrees(double value) {
        return Formats.decimals(BigDecimal.valueOf(value), 1);
    }
}
