package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.i18n.Formats;
import id.pantau.followup.Desk;
import id.pantau.followup.FigureSnapshot;
import id.pantau.followup.FollowUpRow;
import id.pantau.followup.FollowUpUnit;
import id.pantau.followup.Owner;
import id.pantau.indicator.Direction;
import id.pantau.indicator.Indicator;
import id.pantau.rollout.MeetingForum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words that the pages of problems share. */
final class FollowUpWords {

    private final Component translator;
    private final Locale locale;

    FollowUpWords(Component translator, Locale locale) {
        this.translator = translator;
        this.locale = locale;
    }

    String text(String key, Object... arguments) {
        return translator.getTranslation(locale, key, arguments);
    }

    /** "Desa Danau", "Kelurahan Bukit", "Puskesmas Hilir". */
    String unit(FollowUpUnit unit) {
        String kind = unit.isVillage() ? unit.kelurahan() ? "KELURAHAN" : "DESA" : "PUSKESMAS";
        return text("register.unit." + kind, unit.name());
    }

    /** "Puskesmas Hilir" for a village that it serves; null for a Puskesmas, and where none serves the village. */
    @Nullable
    String puskesmas(FollowUpUnit unit) {
        return unit.isVillage() && unit.puskesmasName() != null
                ? text("register.unit.PUSKESMAS", unit.puskesmasName())
                : null;
    }

    /** Whoever sits at a desk for a unit: "Kepala Puskesmas Hilir". */
    String desk(Desk desk, FollowUpUnit unit) {
        return switch (desk) {
            case PUSTU -> text("follow-up-page.desk.PUSTU", unit.name());
            case PUSKESMAS ->
                unit.puskesmasName() == null
                        ? text("follow-up-page.desk.PUSKESMAS")
                        : text("follow-up-page.desk.PUSKESMAS-named", unit.puskesmasName());
            case DINKES, SEKDA -> text("follow-up-page.desk." + desk.name());
        };
    }

    /** As a comment speaks to a desk: "@Kepala Puskesmas Hilir", "@Bupati/Sekda". */
    String mention(Desk desk, FollowUpUnit unit) {
        return "@" + (desk == Desk.SEKDA ? text("follow-up-page.mention.SEKDA") : desk(desk, unit));
    }

    /** Who is responsible: the account's name, "Kepala Desa Danau", "Camat Hulu", the office. */
    String owner(Owner owner, FollowUpUnit unit) {
        return text(owner.messageKey(unit.kelurahan()), owner.nameOrNothing());
    }

    /** "Evaluasi mingguan"; a code that is not known as it is, a dash for none. */
    String forum(@Nullable String code) {
        return Arrays.stream(MeetingForum.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .map(known -> text("meeting.forum." + known.name()))
                .orElseGet(() -> orDash(code));
    }

    /** State with its sign: "○ Baru", "! Terlambat 5 hari", "◐ Diproses · diusulkan selesai". */
    String state(FollowUpRow row, LocalDate today) {
        String said = ownState(row, today);
        return row.proposed() ? said + " · " + text("follow-up-page.proposed") : said;
    }

    private String ownState(FollowUpRow row, LocalDate today) {
        if (row.late() && row.due() != null) {
            return "! " + text("follow-up-page.late", Formats.count(ChronoUnit.DAYS.between(row.due(), today)));
        }
        String sign = switch (row.state()) {
            case NEW -> "○ ";
            case IN_PROGRESS -> "◐ ";
            case DONE -> "● ";
            case NO_RESULT -> "✕ ";
        };
        return sign + text("follow-up.state." + row.state().name());
    }

    /** "Juli 2026: 12/40 (30,0 %), perlu 6 ibu hamil lagi". */
    String figure(FigureSnapshot figure, @Nullable Indicator indicator, Locale language) {
        String period = Formats.period(figure.shown());
        Long n = figure.numerator();
        if (n == null) {
            return text("follow-up-page.figure.none", period);
        }
        String count = figure.denominator() == null
                ? Formats.count(n)
                : Formats.count(n) + "/" + Formats.count(figure.denominator());
        BigDecimal coverage = figure.coverage();
        String unit = indicator == null ? "%" : indicator.unit(language);
        String said = coverage == null
                ? text("follow-up-page.figure.count", period, count)
                : text(
                        "follow-up-page.figure.share",
                        period,
                        count,
                        "%".equals(unit) ? Formats.percent1(coverage) : Formats.decimals(coverage, 1));
        if (figure.needed() == 0 || indicator == null) {
            return said;
        }
        return said
                + text(
                        indicator.direction() == Direction.LOWER_IS_BETTER
                                ? "follow-up-page.figure.over"
                                : "follow-up-page.figure.needed",
                        Formats.count(figure.needed()),
                        indicator.noun(language));
    }

    /** A date in words; a dash for none. */
    static String day(@Nullable LocalDate date) {
        return date == null ? "–" : Formats.date(date);
    }

    /** A text; a dash for none. */
    static String orDash(@Nullable String text) {
        return text == null || text.isBlank() ? "–" : text.strip();
    }
}
