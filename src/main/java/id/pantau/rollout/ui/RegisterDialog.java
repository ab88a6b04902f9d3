package id.pantau.rollout.ui;

import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.DateField;
import id.pantau.base.ui.SavingDialog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form of a register, and how two entries of one are compared. */
class RegisterDialog extends SavingDialog {

    /** @param saved runs after something was stored, and where the other's entry was taken */
    RegisterDialog(String title, Runnable saved) {
        super(title, saved);
    }

    /**
     * Shows both entries, so that whoever comes second can choose.
     *
     * @param insist makes what was entered here follow what the other has saved; then it is stored
     */
    final void differ(String by, Instant at, ZoneId zone, List<Difference> differences, Runnable insist) {
        choose(getTranslation("register.conflict", by, Formats.moment(at.atZone(zone))), differences, insist, saved());
    }

    /**
     * What a field of a date holds; null where it is empty.
     *
     * @throws DomainException.RuleViolation where something is written in it that is no date
     */
    static @Nullable LocalDate date(DateField field) {
        if (field.isInvalid()) {
            throw DomainException.rule("register.error.date-field", field.getLabel());
        }
        return field.getValue();
    }

    /** A date in words; a dash for none. */
    static String words(@Nullable LocalDate date) {
        return date == null ? "–" : Formats.date(date);
    }

    /** A text as it is compared; a dash for none. */
    static String words(@Nullable String text) {
        return text == null || text.isBlank() ? "–" : text.strip();
    }
}
