package id.pantau.followup.ui;

import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.followup.ActingRow;
import id.pantau.followup.Owner;
import id.pantau.followup.OwnerKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words who acts on a figure, the same on every page: "Ditangani Kepala Puskesmas sejak 3 Nov · tenggat 24 Nov". */
public final class ActingText {

    private static final String BETWEEN = " · ";

    private final Texts texts;
    private final Locale locale;
    private final LocalDate today;

    public ActingText(Texts texts, Locale locale, LocalDate today) {
        this.texts = texts;
        this.locale = locale;
        this.today = today;
    }

    /**
     * One line; what is late says by how many days, what nobody has decided on that there is no RTL, what has recovered
     * that closing it is proposed.
     *
     * @param kelurahan whether the problem is one of a kelurahan, whose head is a lurah
     */
    public String of(ActingRow row, boolean kelurahan) {
        List<String> parts = new ArrayList<>();
        String desk = text("acting.desk." + row.desk().name());
        parts.add(text(row.hasPlan() ? "acting.handled" : "acting.at", desk, day(row.deskSince())));
        if (row.owner() != null && row.owner().kind() != OwnerKind.ACCOUNT) {
            parts.add(text("acting.owner", owner(row.owner(), kelurahan)));
        }
        if (row.due() != null) {
            parts.add(text("acting.due", day(row.due())));
        }
        if (row.late()) {
            parts.add(text("acting.late", Formats.count(row.daysLate())));
        }
        if (row.proposed()) {
            parts.add(text("acting.proposed"));
        } else if (!row.hasPlan()) {
            parts.add(text("acting.no-plan"));
        }
        return String.join(BETWEEN, parts);
    }

    /** "Kepala Desa Kelubi", "Lurah Bukit"; an account by its name. */
    public String owner(Owner owner, boolean kelurahan) {
        return text(owner.messageKey(kelurahan), owner.nameOrNothing());
    }

    /** What stands where no problem is open. */
    public String nobody() {
        return text("acting.none");
    }

    private String day(LocalDate date) {
        return Formats.shortDate(date, today);
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
