package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.i18n.Formats;
import id.pantau.followup.Attendee;
import id.pantau.followup.FollowUpUnit;
import id.pantau.followup.Owner;
import id.pantau.followup.PreviousDecision;
import id.pantau.followup.ReviewItem;
import id.pantau.followup.ReviewRow;
import id.pantau.indicator.Indicator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the pages of a meeting speak. */
final class ReviewWords {

    private final Component translator;
    private final Locale locale;
    private final Map<String, Indicator> indicators;

    ReviewWords(Component translator, Locale locale, List<Indicator> indicators) {
        this.translator = translator;
        this.locale = locale;
        this.indicators = indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    String text(String key, Object... arguments) {
        return translator.getTranslation(key, arguments);
    }

    /** "Evaluasi mingguan, 7 September 2026". */
    String title(ReviewRow review) {
        return text("review.title-of", forum(review), Formats.date(review.heldOn()));
    }

    String forum(ReviewRow review) {
        return text("meeting.forum." + review.forum().name());
    }

    /** "Puskesmas Hilir", "Kelurahan Bukit", "Desa Danau". */
    String unit(FollowUpUnit unit) {
        return unit.isVillage()
                ? text(unit.kelurahan() ? "review.kelurahan" : "review.desa", unit.name())
                : text("unit.puskesmas", unit.name());
    }

    /** The indicator of an item; null where it has none, or one that has gone. */
    @Nullable
    Indicator indicator(ReviewItem item) {
        return item.indicatorCode() == null ? null : indicators.get(item.indicatorCode());
    }

    /** Name of the indicator; why the item is there where it has none. */
    String heading(ReviewItem item) {
        Indicator indicator = indicator(item);
        return indicator == null ? text("review.reason." + item.reason().name()) : indicator.name(locale);
    }

    String owner(@Nullable Owner owner, FollowUpUnit unit) {
        return owner == null ? "–" : text(owner.messageKey(unit.kelurahan()), owner.nameOrNothing());
    }

    /** What had been decided and what has become of it, in one sentence. */
    String previous(PreviousDecision previous, FollowUpUnit unit) {
        return text(
                "review.previous",
                previous.plan(),
                owner(previous.owner(), unit),
                date(previous.due()),
                text("review.fate." + previous.fate().name()));
    }

    static String date(@Nullable LocalDate date) {
        return date == null ? "–" : Formats.date(date);
    }

    /** "Kepala Puskesmas 1, Kepala Pustu/bidan desa 4 (5 orang)"; a dash before anybody was counted. */
    String attendance(ReviewRow review) {
        if (review.attendance().isEmpty()) {
            return "–";
        }
        String roles = review.attendance().entrySet().stream()
                .map(role -> text("review.attendee." + role.getKey().name()) + " " + Formats.count(role.getValue()))
                .collect(Collectors.joining(", "));
        return text("review.attendance", roles, people(review));
    }

    static int people(ReviewRow review) {
        return review.attendance().values().stream().mapToInt(n -> n).sum();
    }

    String attendee(Attendee attendee) {
        return text("review.attendee." + attendee.name());
    }

    Locale locale() {
        return locale;
    }
}
