package id.pantau.followup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.base.ui.Links;
import id.pantau.followup.FollowUpFilter;
import id.pantau.followup.FollowUpFilter.View;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the list of problems shows, as it stands in its address: {@code lihat=mine|late|without-plan|proposed|closed|all},
 * {@code unit=<kode>}, {@code tentang=KIA-K4}, {@code forum=<kode>}, {@code tampilan=papan}. What cannot be read counts as absent.
 * The indicator has a name of its own here: the one that is chosen on pages of figures must not hide problems.
 */
record FollowUpsState(FollowUpFilter filter, boolean board) {

    private static final int LONGEST = 60;
    private static final String BOARD = "papan";

    static FollowUpsState of(QueryParameters query) {
        boolean board = text(query, "tampilan").filter(BOARD::equals).isPresent();
        View view = text(query, "lihat").flatMap(FollowUpsState::view).orElse(first(board));
        return new FollowUpsState(
                new FollowUpFilter(
                        view,
                        text(query, "unit").orElse(null),
                        text(query, "tentang").orElse(null),
                        text(query, "forum").orElse(null),
                        null),
                board);
    }

    private static Optional<String> text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(t -> !t.isBlank() && t.length() <= LONGEST);
    }

    private static Optional<View> view(String word) {
        for (View view : View.values()) {
            if (word(view).equals(word)) {
                return Optional.of(view);
            }
        }
        return Optional.empty();
    }

    private static String word(View view) {
        return view.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The board has columns for what is closed. */
    private static View first(boolean board) {
        return board ? View.ALL : View.OPEN;
    }

    FollowUpsState withView(@Nullable View view) {
        return new FollowUpsState(
                new FollowUpFilter(
                        view == null ? first(board) : view,
                        filter.unitCode(),
                        filter.indicatorCode(),
                        filter.forum(),
                        null),
                board);
    }

    FollowUpsState withUnit(@Nullable String code) {
        return new FollowUpsState(
                new FollowUpFilter(filter.view(), code, filter.indicatorCode(), filter.forum(), null), board);
    }

    FollowUpsState withIndicator(@Nullable String code) {
        return new FollowUpsState(
                new FollowUpFilter(filter.view(), filter.unitCode(), code, filter.forum(), null), board);
    }

    FollowUpsState withForum(@Nullable String code) {
        return new FollowUpsState(
                new FollowUpFilter(filter.view(), filter.unitCode(), filter.indicatorCode(), code, null), board);
    }

    /** Table or board; what was the default of the one becomes that of the other. */
    FollowUpsState withBoard(boolean newBoard) {
        var changed = new FollowUpsState(filter, newBoard);
        return filter.view() == first(board) ? changed.withView(null) : changed;
    }

    QueryParameters toQueryParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "lihat", filter.view() == first(board) ? null : word(filter.view()));
        put(parameters, "unit", filter.unitCode());
        put(parameters, "tentang", filter.indicatorCode());
        put(parameters, "forum", filter.forum());
        put(parameters, "tampilan", board ? BOARD : null);
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    /** Opens the page in this state; the browser's back button returns. */
    void open() {
        UI.getCurrent().navigate(Links.FOLLOW_UPS, toQueryParameters());
    }
}
