package id.pantau.followup;

import id.pantau.account.AccountHolder;
import id.pantau.account.AccountHolders;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.indicator.Alert;
import id.pantau.indicator.AttentionLines;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.NightFigures;
import id.pantau.indicator.NightReading;
import id.pantau.region.RegionService;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * The night's part in problems: opens one for what stands on the list "Perlu perhatian" of each Puskesmas, as long as the list on the
 * page, and then lets {@link Recoveries} look at what is open. Puskesmas by Puskesmas, each in its own transaction. Safe to run
 * twice, and on two nodes at once: of a unit and an indicator the database holds one open problem.
 */
@Component
class AutomaticProblems {

    /** Nobody is signed in at night: whose figures are read is said here, and nowhere else. */
    private static final Scope NIGHT = Scope.regency(Role.HEALTH_OFFICER);

    /** Stands for the Puskesmas of a village that none serves: no facility has it as its id. */
    private static final Integer UNSERVED = 0;

    private final NightFigures figures;
    private final AutomaticStore store;
    private final AutomaticText text;
    private final Recoveries recoveries;
    private final Snapshots snapshots;
    private final FollowUpUnits units;
    private final AccountHolders accounts;
    private final RegionService regions;
    private final NightTransactions transactions;

    AutomaticProblems(
            NightFigures figures,
            AutomaticStore store,
            AutomaticText text,
            Recoveries recoveries,
            Snapshots snapshots,
            FollowUpUnits units,
            AccountHolders accounts,
            RegionService regions,
            NightTransactions transactions) {
        this.figures = figures;
        this.store = store;
        this.text = text;
        this.recoveries = recoveries;
        this.snapshots = snapshots;
        this.units = units;
        this.accounts = accounts;
        this.regions = regions;
        this.transactions = transactions;
    }

    /**
     * What does not change during a run.
     *
     * @param closed the last month on whose figure a problem was closed
     */
    private record Night(
            LocalDate today,
            LocalDateTime moment,
            FollowUpUnits.Today units,
            Seats seats,
            List<AutomaticStore.Open> open,
            Map<Acting.Key, Period> closed) {}

    /** @param run whose record is added to */
    AutomaticResult run(int run) {
        LocalDate today = regions.today();
        Night night = transactions.in(() -> new Night(
                today,
                transactions.moment(),
                units.today(),
                new Seats(accounts.holders()),
                store.open(),
                store.closed()));
        NightReading reading = figures.read(
                NIGHT,
                night.open().stream()
                        .map(AutomaticStore.Open::indicatorCode)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        AutomaticResult total = AutomaticResult.NOTHING;
        Set<Acting.Key> taken =
                night.open().stream().map(AutomaticStore.Open::key).collect(Collectors.toSet());
        for (List<Alert> alerts : byPuskesmas(reading, night).values()) {
            List<AutomaticStore.Opening> openings = openings(alerts, reading, night, taken);
            if (!openings.isEmpty()) {
                total = total.plus(batch(
                        run, openings.size(), () -> opened(openings, store.open(openings, today, night.moment()))));
            }
        }
        for (Recoveries.Batch batch : recoveries.of(night.open(), reading, night.units(), night.seats())) {
            total = total.plus(batch(run, batch.turns().size(), () -> recoveries.write(batch, today, night.moment())));
        }
        return total;
    }

    private static AutomaticResult opened(List<AutomaticStore.Opening> openings, int number) {
        return new AutomaticResult(number, 0, 0, openings.size() - number);
    }

    /** One transaction, with what the record of the run says of it; where somebody is in the way the next night does it. */
    private AutomaticResult batch(int run, int size, Supplier<AutomaticResult> work) {
        try {
            return transactions.in(() -> {
                AutomaticResult part = work.get();
                store.record(run, part);
                return part;
            });
        } catch (ConcurrencyFailureException e) {
            return new AutomaticResult(0, 0, 0, size);
        }
    }

    /**
     * What the head of each Puskesmas has on the list today. Villages that no Puskesmas serves have a list of their own, which is for
     * the Dinkes: {@link Seats} passes the desk of a Puskesmas that is not there.
     */
    private static Map<Integer, List<Alert>> byPuskesmas(NightReading reading, Night night) {
        Map<Integer, List<Alert>> lists = new TreeMap<>();
        for (Alert alert : reading.attention()) {
            unit(alert, night)
                    .map(unit -> Objects.requireNonNullElse(unit.puskesmasId(), UNSERVED))
                    .ifPresent(puskesmas -> lists.computeIfAbsent(puskesmas, id -> new ArrayList<>())
                            .add(alert));
        }
        return lists;
    }

    private static Optional<FollowUpUnit> unit(Alert alert, Night night) {
        int id = alert.unit().id();
        return alert.unit().kind().isVillage()
                ? night.units().find(id, null)
                : night.units().find(null, id);
    }

    /** In the order of their keys, in which the database locks them on every node. */
    private List<AutomaticStore.Opening> openings(
            List<Alert> alerts, NightReading reading, Night night, Set<Acting.Key> taken) {
        Map<String, AutomaticStore.Opening> openings = new TreeMap<>();
        Set<Acting.Key> known = new HashSet<>(taken);
        AttentionLines.of(alerts.stream().limit(AttentionLines.ENOUGH).toList()).stream()
                .limit(AttentionLines.MOST)
                .flatMap(line -> opening(line, reading, night, known).stream())
                .filter(opening -> known.add(opening.key()))
                .forEach(opening -> openings.put(opening.key().toString(), opening));
        return List.copyOf(openings.values());
    }

    private Optional<AutomaticStore.Opening> opening(
            List<Alert> line, NightReading reading, Night night, Set<Acting.Key> known) {
        Alert first = line.getFirst();
        FollowUpUnit unit = unit(first, night).orElseThrow();
        boolean missing = first.reason() == Alert.Reason.NOT_REPORTED;
        List<Alert> unowned = line.stream()
                .filter(alert -> !known.contains(key(alert, alert.indicator().code())))
                .toList();
        Acting.Key key = key(first, missing ? Acting.REPORT : first.indicator().code());
        if (unowned.isEmpty() || known.contains(key)) {
            return Optional.empty();
        }
        HeadlineFigure figure = missing
                ? null
                : reading.headline(unit.code(), first.indicator().code()).orElse(null);
        Period closed = night.closed().get(key);
        if (closed != null && !isNews(first, figure, closed)) {
            return Optional.empty();
        }
        Desk desk = unit.isVillage() ? Desk.PUSTU : Desk.PUSKESMAS;
        // Where nobody sits at all it waits at the lowest desk for the first account.
        Seats.Seat seat = night.seats().from(desk, unit).orElse(new Seats.Seat(desk, List.of()));
        return Optional.of(new AutomaticStore.Opening(
                unit,
                missing ? null : first.indicator().code(),
                first.period(),
                figure == null ? null : Snapshots.write(snapshots.of(figure)),
                missing ? text.missing(unowned) : text.problem(first),
                seat,
                night.seats().at(seat.desk(), unit).stream()
                        .map(AccountHolder::accountId)
                        .toList()));
    }

    private static Acting.Key key(Alert alert, String indicatorCode) {
        return new Acting.Key(alert.unit().kind().isVillage(), alert.unit().id(), indicatorCode);
    }

    /** Whether the list tells more than what a problem was closed on: a later month; of deaths, which add up, a later death. */
    private static boolean isNews(Alert alert, @Nullable HeadlineFigure figure, Period closed) {
        return switch (alert.reason()) {
            case NOT_REPORTED -> alert.period().compareTo(closed) > 0;
            case BEHIND_AND_FALLING ->
                AutomaticText.month(alert.figure(), alert.period()).compareTo(closed) > 0;
            case DEATH ->
                figure != null
                        && figure.trend().stream()
                                .anyMatch(month -> month.period().compareTo(closed) > 0
                                        && month.monthAlone() != null
                                        && month.monthAlone() > 0);
        };
    }
}
