package id.pantau.followup.ui;

import id.pantau.base.i18n.Formats;
import id.pantau.followup.FigureSnapshot;
import id.pantau.followup.FollowUpList;
import id.pantau.followup.FollowUpRow;
import id.pantau.indicator.Indicator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a line of the list says in words: the same in table, board and file. */
final class FollowUpLine {

    private final FollowUpList list;
    private final Map<String, Indicator> indicators;
    private final FollowUpWords words;
    private final Locale locale;

    FollowUpLine(FollowUpList list, Map<String, Indicator> indicators, FollowUpWords words, Locale locale) {
        this.list = list;
        this.indicators = indicators;
        this.words = words;
        this.locale = locale;
    }

    /** Name of an indicator; a code that has left the catalogue as it is. */
    String indicator(String code) {
        Indicator known = indicators.get(code);
        return known == null ? code : known.name(locale);
    }

    /** "Juli 2026: 12/40 (30,0 %), perlu 6"; null without a figure. */
    @Nullable
    String opening(FollowUpRow row) {
        FigureSnapshot figure = list.openings().get(row.id());
        return figure == null ? null : words.figure(figure, indicators.get(row.indicatorCode()), locale);
    }

    String state(FollowUpRow row) {
        return words.state(row, list.today());
    }

    /** "Kepala Puskesmas Hilir sejak 7 September 2026"; null for what is closed. */
    @Nullable
    String desk(FollowUpRow row) {
        return row.state().isOpen()
                ? words.text(
                        "follow-up-page.desk-since", words.desk(row.desk(), row.unit()), Formats.date(row.deskSince()))
                : null;
    }

    @Nullable
    String owner(FollowUpRow row) {
        return row.owner() == null ? null : words.owner(row.owner(), row.unit());
    }
}
