package id.pantau.followup;

import id.pantau.account.AccountHolder;
import id.pantau.base.Period;
import id.pantau.indicator.Alert;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.NightReading;
import id.pantau.indicator.UnitFigure;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Sees which open problems have recovered: the figure was behind while the problem was open, is on pace, and no longer stands on the
 * list. Then closing is proposed, whoever opened the problem; people close. A figure that falls behind again takes the proposal back;
 * one that is not known changes nothing.
 */
@Component
class Recoveries {

    private static final int BATCH = 500;

    private final AutomaticStore store;
    private final AutomaticText text;

    Recoveries(AutomaticStore store, AutomaticText text) {
        this.store = store;
        this.text = text;
    }

    /** What becomes of an open problem. */
    private enum Kind {
        PROPOSE,
        LAPSE,
        /** It is behind for the first time while the problem is open. */
        SEEN
    }

    /** Problems of which the same becomes, few enough for one transaction. */
    record Batch(Kind kind, List<AutomaticStore.Turn> turns) {}

    /** What stands on the list, by unit and indicator; and the units whose reports are missing, by the last month. */
    private record Listed(Set<Acting.Key> figures, Map<Acting.Key, Period> missing) {

        static Listed of(List<Alert> attention) {
            Set<Acting.Key> figures = new HashSet<>();
            Map<Acting.Key, Period> missing = new HashMap<>();
            for (Alert alert : attention) {
                boolean village = alert.unit().kind().isVillage();
                int id = alert.unit().id();
                figures.add(new Acting.Key(village, id, alert.indicator().code()));
                if (alert.reason() == Alert.Reason.NOT_REPORTED) {
                    missing.merge(
                            new Acting.Key(village, id, Acting.REPORT),
                            alert.period(),
                            BinaryOperator.maxBy(Period::compareTo));
                }
            }
            return new Listed(figures, missing);
        }
    }

    /** Empty where nothing has changed since the last night. */
    List<Batch> of(List<AutomaticStore.Open> open, NightReading reading, FollowUpUnits.Today units, Seats seats) {
        Listed listed = Listed.of(reading.attention());
        Map<Kind, List<AutomaticStore.Turn>> turns = new HashMap<>();
        for (AutomaticStore.Open problem : open) {
            FollowUpUnit unit =
                    units.find(problem.villageId(), problem.facilityId()).orElse(null);
            if (unit == null) {
                continue;
            }
            Optional<Turned> turned = problem.indicatorCode() == null
                    ? report(problem, unit, reading, listed)
                    : figure(problem, problem.indicatorCode(), unit, reading, listed);
            turned.ifPresent(found -> turns.computeIfAbsent(found.kind(), kind -> new ArrayList<>())
                    .add(new AutomaticStore.Turn(problem.id(), found.text(), told(found.kind(), unit, seats))));
        }
        List<Batch> batches = new ArrayList<>();
        turns.forEach((kind, all) -> {
            for (int from = 0; from < all.size(); from += BATCH) {
                batches.add(new Batch(kind, all.subList(from, Math.min(all.size(), from + BATCH))));
            }
        });
        return batches;
    }

    private record Turned(Kind kind, String text) {}

    private Optional<Turned> report(
            AutomaticStore.Open problem, FollowUpUnit unit, NightReading reading, Listed listed) {
        Period missing = listed.missing().get(problem.key());
        if (missing != null) {
            return problem.proposed()
                    ? Optional.of(new Turned(Kind.LAPSE, text.missingAgain(missing)))
                    : Optional.empty();
        }
        return problem.proposed() || !reading.has(unit.code())
                ? Optional.empty()
                : Optional.of(new Turned(Kind.PROPOSE, text.reported()));
    }

    private Optional<Turned> figure(
            AutomaticStore.Open problem, String code, FollowUpUnit unit, NightReading reading, Listed listed) {
        UnitFigure figure = reading.figure(unit.code(), code).orElse(null);
        Indicator indicator = reading.indicator(code).orElse(null);
        Boolean onPace = figure == null ? null : figure.pws().onPace();
        if (figure == null || indicator == null || onPace == null) {
            return Optional.empty();
        }
        if (!onPace) {
            return problem.proposed()
                    ? Optional.of(new Turned(Kind.LAPSE, text.fellBack(figure, indicator)))
                    : problem.seenBehind() ? Optional.empty() : Optional.of(new Turned(Kind.SEEN, ""));
        }
        boolean recovered = problem.seenBehind() && !listed.figures().contains(problem.key());
        return recovered && !problem.proposed()
                ? Optional.of(new Turned(Kind.PROPOSE, text.recovered(figure, indicator)))
                : Optional.empty();
    }

    /** Whoever has it on the desk; of a proposal also whoever may close it, which the head of a Pustu may not. */
    private static Function<Desk, List<Integer>> told(Kind kind, FollowUpUnit unit, Seats seats) {
        return desk -> (kind == Kind.PROPOSE && desk == Desk.PUSTU ? Stream.of(desk, Desk.PUSKESMAS) : Stream.of(desk))
                .flatMap(at -> seats.at(at, unit).stream())
                .map(AccountHolder::accountId)
                .toList();
    }

    /** Within one transaction. */
    AutomaticResult write(Batch batch, LocalDate today, LocalDateTime moment) {
        List<AutomaticStore.Turn> turns = batch.turns();
        return switch (batch.kind()) {
            case PROPOSE -> {
                int proposed = store.propose(turns, today, moment);
                yield new AutomaticResult(0, proposed, 0, turns.size() - proposed);
            }
            case LAPSE -> {
                int lapsed = store.lapse(turns, today, moment);
                yield new AutomaticResult(0, 0, lapsed, turns.size() - lapsed);
            }
            case SEEN -> {
                store.seenBehind(turns.stream().map(AutomaticStore.Turn::id).toList());
                yield AutomaticResult.NOTHING;
            }
        };
    }
}
