package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.rollout.RegisterUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words and cells that the registers share. */
final class RegisterWords {

    private final Component translator;
    private final Locale locale;

    RegisterWords(Component translator, Locale locale) {
        this.translator = translator;
        this.locale = locale;
    }

    /** "Puskesmas Hilir", "Kecamatan Hulu"; a kabupaten carries the word in its name. */
    String unit(RegisterUnit unit) {
        return unit.kind() == RegisterUnit.Kind.KABUPATEN
                ? unit.name()
                : text("register.unit." + unit.kind().name(), unit.name());
    }

    String text(String key, Object... arguments) {
        return translator.getTranslation(locale, key, arguments);
    }

    /** A cell with a line of its own for each text that is not null. */
    static NativeTableCell lines(String first, @Nullable String... others) {
        var cell = new NativeTableCell();
        cell.add(new Paragraph(first));
        for (String other : others) {
            if (other != null) {
                var line = new Paragraph(other);
                line.addClassName("register-more");
                cell.add(line);
            }
        }
        return cell;
    }
}
