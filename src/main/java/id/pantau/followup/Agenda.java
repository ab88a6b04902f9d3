package id.pantau.followup;

import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Alert;
import id.pantau.indicator.AttentionQuery;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineQuery;
import id.pantau.indicator.Indicator;
import id.pantau.rollout.MeetingForum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the agenda of a meeting: "Perlu perhatian", problems that are late or have no RTL, what was decided last time or not
 * discussed then. Village by village, those with most to talk about first; a village without anything is looked at too. What
 * concerns the Puskesmas itself comes last.
 */
@Component
class Agenda {

    private static final int ALL = 2000;

    private final FigureService figures;
    private final Catalogue catalogue;
    private final Snapshots snapshots;
    private final ReviewQueries reviews;
    private final Texts texts;

    Agenda(FigureService figures, Catalogue catalogue, Snapshots snapshots, ReviewQueries reviews, Texts texts) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.snapshots = snapshots;
        this.reviews = reviews;
        this.texts = texts;
    }

    /** What makes two reasons one item: a figure of a unit; without a figure the problem itself. */
    private record Key(
            String unitCode,
            @Nullable String indicatorCode,
            @Nullable Integer other) {}

    /** Why a unit is spoken about, before figures are added. */
    private record Topic(
            FollowUpUnit unit,
            @Nullable String indicatorCode,
            AgendaReason reason,
            @Nullable FollowUpRow followUp,
            @Nullable LocalDate decidedOn,
            @Nullable String problem) {

        /** The first reason stays; what is known of the problem is added. */
        Topic with(Topic later) {
            return new Topic(
                    unit,
                    indicatorCode,
                    reason,
                    followUp == null ? later.followUp : followUp,
                    decidedOn == null ? later.decidedOn : decidedOn,
                    problem == null ? later.problem : problem);
        }
    }

    /** @param puskesmas whose villages are discussed, as the account sees them */
    List<AgendaItem> of(
            FollowUpUnit puskesmas, int puskesmasId, MeetingForum forum, FollowUpUnits.Today units, Rows rows) {
        List<FollowUpUnit> villages = units.servedBy(puskesmasId);
        Map<String, FollowUpUnit> byCode =
                villages.stream().collect(Collectors.toMap(FollowUpUnit::code, Function.identity()));
        byCode.put(puskesmas.code(), puskesmas);
        Map<Key, Topic> topics = new LinkedHashMap<>();
        attention(puskesmas, byCode, rows).forEach(topic -> put(topics, topic, null));
        rows.all().stream()
                .filter(row -> row.late() || row.state() == FollowUpState.NEW)
                .sorted(FollowUpRow.URGENT_FIRST)
                .filter(row -> byCode.containsKey(row.unit().code()))
                .forEach(row -> put(topics, topic(row), row.id()));
        reviews.sinceLast(puskesmasId, forum)
                .forEach(item -> units.find(item.villageId(), puskesmasId)
                        .filter(unit -> byCode.containsKey(unit.code()))
                        .ifPresent(unit -> leftBehind(topics, item, unit, rows)));
        return items(puskesmas, villages, topics.values(), rows);
    }

    /** Problems of the Puskesmas and its villages, open and closed. */
    record Rows(List<FollowUpRow> all, Map<Integer, FollowUpRow> byId, Map<Key, FollowUpRow> open) {

        static Rows of(List<FollowUpRow> rows) {
            Map<Integer, FollowUpRow> byId = new HashMap<>();
            Map<Key, FollowUpRow> open = new HashMap<>();
            for (FollowUpRow row : rows) {
                byId.put(row.id(), row);
                if (row.state().isOpen() && row.indicatorCode() != null) {
                    open.put(new Key(row.unit().code(), row.indicatorCode(), null), row);
                }
            }
            return new Rows(rows, byId, open);
        }

        /** Whether a problem is open about the reports that a unit has not sent, and nobody has decided on it or it is late. */
        boolean missing(String unitCode) {
            return all.stream()
                    .anyMatch(row -> row.missingReport()
                            && row.unit().code().equals(unitCode)
                            && (row.state() == FollowUpState.NEW || row.late()));
        }

        /** The open problem of a unit and indicator, else the one with this id, open or not; null where there is none. */
        @Nullable
        FollowUpRow find(FollowUpUnit unit, @Nullable String indicatorCode, @Nullable Integer id) {
            FollowUpRow current = indicatorCode == null ? null : open.get(new Key(unit.code(), indicatorCode, null));
            return current != null || id == null ? current : byId.get(id);
        }
    }

    /** Of reports that have not come the problem itself stands on the agenda where there is one, and not each indicator. */
    private List<Topic> attention(FollowUpUnit puskesmas, Map<String, FollowUpUnit> units, Rows rows) {
        return figures
                .attention(new AttentionQuery(List.of(), null, puskesmas.code(), null, Channel.SCREEN, ALL))
                .stream()
                .filter(alert -> units.containsKey(alert.unit().code())
                        && (alert.reason() != Alert.Reason.NOT_REPORTED
                                || !rows.missing(alert.unit().code())))
                .map(alert -> new Topic(
                        Objects.requireNonNull(units.get(alert.unit().code())),
                        alert.indicator().code(),
                        AgendaReason.of(alert.reason()),
                        null,
                        null,
                        sentence(alert)))
                .toList();
    }

    /** What is wrong, as it is proposed; of a sensitive indicator without its number. */
    private String sentence(Alert alert) {
        String name = alert.indicator().shortName(Texts.INDONESIAN);
        String key = "review.problem." + AgendaReason.of(alert.reason());
        return alert.indicator().sensitive() || alert.reason() != Alert.Reason.BEHIND_AND_FALLING
                ? texts.text(key, name, Formats.period(alert.period()))
                : texts.text(
                        key + ".needed",
                        name,
                        Formats.period(alert.period()),
                        Formats.count(alert.peopleNeeded()),
                        alert.indicator().noun(Texts.INDONESIAN));
    }

    private static Topic topic(FollowUpRow row) {
        AgendaReason reason = row.late() ? AgendaReason.LATE : AgendaReason.REPORTED;
        return new Topic(row.unit(), row.indicatorCode(), reason, row, null, row.problem());
    }

    private static void leftBehind(
            Map<Key, Topic> topics, ReviewQueries.StoredItem item, FollowUpUnit unit, Rows rows) {
        FollowUpRow row = rows.find(unit, item.indicatorCode(), item.followUpId());
        boolean undone = item.outcome() == ReviewOutcome.OPEN;
        boolean decided = item.outcome() == ReviewOutcome.DECIDED;
        boolean stillOpen = row != null && row.state().isOpen();
        if (undone || decided || stillOpen) {
            AgendaReason reason = undone && !stillOpen ? AgendaReason.CARRIED : AgendaReason.DECIDED;
            LocalDate decidedOn = decided ? item.heldOn() : null;
            put(
                    topics,
                    new Topic(unit, item.indicatorCode(), reason, row, decidedOn, item.problem()),
                    row == null ? Integer.valueOf(-item.id()) : Integer.valueOf(row.id()));
        }
    }

    /** @param other what tells topics without a figure apart */
    private static void put(Map<Key, Topic> topics, Topic topic, @Nullable Integer other) {
        String indicator = topic.indicatorCode();
        topics.merge(new Key(topic.unit().code(), indicator, indicator == null ? other : null), topic, Topic::with);
    }

    private List<AgendaItem> items(
            FollowUpUnit puskesmas, List<FollowUpUnit> villages, Iterable<Topic> topics, Rows rows) {
        Map<String, List<Topic>> byUnit = new LinkedHashMap<>();
        topics.forEach(topic -> byUnit.computeIfAbsent(topic.unit().code(), code -> new ArrayList<>())
                .add(topic));
        List<String> rank = List.copyOf(byUnit.keySet());
        List<FollowUpUnit> stops = new ArrayList<>(villages);
        stops.sort(Comparator.comparingInt((FollowUpUnit unit) ->
                        -byUnit.getOrDefault(unit.code(), List.of()).size())
                .thenComparingInt(unit -> rank.indexOf(unit.code())));
        if (byUnit.containsKey(puskesmas.code())) {
            stops.add(puskesmas);
        }
        Map<String, Indicator> indicators =
                catalogue.all().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        List<AgendaItem> items = new ArrayList<>();
        for (int stop = 0; stop < stops.size(); stop++) {
            FollowUpUnit unit = stops.get(stop);
            List<Topic> own = byUnit.getOrDefault(unit.code(), List.of());
            if (own.isEmpty()) {
                items.add(new AgendaItem(stop, unit, null, AgendaReason.ROUTINE, null, null, null, null));
            }
            Map<String, FigureSnapshot> shown = figures(unit, own, indicators);
            for (Topic topic : own) {
                items.add(item(stop, topic, shown, rows));
            }
        }
        return items;
    }

    private static AgendaItem item(int stop, Topic topic, Map<String, FigureSnapshot> shown, Rows rows) {
        FollowUpRow row =
                topic.followUp() != null ? topic.followUp() : rows.find(topic.unit(), topic.indicatorCode(), null);
        String indicator = topic.indicatorCode();
        return new AgendaItem(
                stop,
                topic.unit(),
                indicator,
                topic.reason(),
                indicator == null ? null : shown.get(indicator),
                row == null ? null : PreviousDecision.of(row, topic.decidedOn()),
                row == null ? topic.problem() : row.problem(),
                row == null ? null : row.id());
    }

    private Map<String, FigureSnapshot> figures(
            FollowUpUnit unit, List<Topic> topics, Map<String, Indicator> indicators) {
        List<String> codes = topics.stream()
                .map(Topic::indicatorCode)
                .filter(Objects::nonNull)
                .filter(indicators::containsKey)
                .distinct()
                .toList();
        Map<String, FigureSnapshot> shown = new HashMap<>();
        if (!codes.isEmpty()) {
            figures.headlines(new HeadlineQuery(codes, null, unit.code(), null, Channel.SCREEN))
                    .forEach(figure -> {
                        FigureSnapshot snapshot = snapshots.of(figure);
                        if (snapshot != null) {
                            shown.put(figure.indicator().code(), snapshot);
                        }
                    });
        }
        return shown;
    }
}
