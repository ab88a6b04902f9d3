package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is odd in the data, and what has become of it: the Dinkes for all units, a Puskesmas for its own. That a flag is gone is
 * noticed when the figures are next read here, and by nobody's hand.
 */
@Service
public class QualityService {

    private final FigureReader reader;
    private final QualityNotes notes;
    private final ScopeSource scopes;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    QualityService(
            FigureReader reader, QualityNotes notes, ScopeSource scopes, PlatformTransactionManager transactions) {
        this.reader = reader;
        this.notes = notes;
        this.scopes = scopes;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    /** What was found, and in which structure units have their names. */
    private record Found(QualityLook look, Structure structure) {}

    /**
     * The flags of a period with their states, those that are there first, and those that are gone.
     *
     * <p>Two transactions: figures are read as everywhere, and then what was seen is noted.
     *
     * @param period null: of each indicator the last one with enough reports
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<QualityRow> list(@Nullable Period period) {
        Scope scope = worker();
        Found found = reading.execute(status -> look(scope, period));
        Map<QualityKey, QualityFlag> flags = found.look().flags().stream()
                .collect(Collectors.toMap(QualityKey::of, Function.identity(), (one, same) -> one));
        List<QualityNote> known = writing.execute(status -> settle(found.look(), flags));
        List<QualityRow> rows = new ArrayList<>();
        for (QualityNote note : known) {
            QualityFlag now = flags.get(note.key());
            boolean gone = note.state() == QualityState.FIXED;
            if (now != null) {
                rows.add(row(note, now, found.structure()));
            } else if (gone && sees(scope, note.key())) {
                flag(note, found.structure()).ifPresent(flag -> rows.add(row(note, flag, found.structure())));
            }
        }
        rows.sort(Comparator.comparing(QualityRow::state)
                .thenComparing(r -> r.flag().severity())
                .thenComparing(r -> r.flag().unit().code())
                .thenComparing(r -> r.flag().indicatorCode()));
        return List.copyOf(rows);
    }

    /**
     * Says why a flag is there.
     *
     * @param version as it was handed out
     * @throws DomainException.NotFound for a flag of a foreign unit, as for one that does not exist
     * @throws DomainException.Conflict if it has changed since
     * @throws DomainException.RuleViolation for a sentence that cannot stand there, or where the flag is gone
     */
    @Transactional
    public void explain(int noteId, int version, String explanation) {
        Scope scope = worker();
        QualityNote note = notes.byId(noteId)
                .filter(n -> sees(scope, n.key()))
                .orElseThrow(() -> DomainException.notFound("quality.error.unknown"));
        String sentence = QualityText.checked(explanation);
        QualityState next = note.state().explained();
        if (note.version() != version || !notes.explain(note, next, sentence)) {
            throw DomainException.conflict("quality.error.changed");
        }
    }

    /** The states of flags that the caller has been shown; one that nobody has noted is new. */
    @Transactional(readOnly = true)
    public Map<QualityFlag, QualityState> states(Collection<QualityFlag> flags) {
        Scope scope = scopes.current();
        List<QualityFlag> own =
                flags.stream().filter(flag -> sees(scope, QualityKey.of(flag))).toList();
        Map<QualityKey, QualityNote> known = own.isEmpty() ? Map.of() : notes.recent();
        Map<QualityFlag, QualityState> states = new HashMap<>();
        for (QualityFlag flag : own) {
            QualityNote note = known.get(QualityKey.of(flag));
            states.put(flag, note == null ? QualityState.NEW : note.state().arises(same(note, flag)));
        }
        return states;
    }

    private Found look(Scope scope, @Nullable Period period) {
        var moment = reader.moment();
        var opened = reader.open(moment, reader.catalogue(moment), period, null);
        return new Found(new QualityReport(scope, Channel.SCREEN, AskedUnit.ALL).look(opened), moment.structure());
    }

    /** Notes what is new, what has other numbers, and what is gone; answers all notes as they stand then. */
    private List<QualityNote> settle(QualityLook look, Map<QualityKey, QualityFlag> flags) {
        Map<QualityKey, QualityNote> known =
                notes.all().stream().collect(Collectors.toMap(QualityNote::key, Function.identity()));
        List<QualityFlag> added = flags.entrySet().stream()
                .filter(e -> !known.containsKey(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<QualityNote> gone = known.values().stream()
                .filter(n -> n.state() != QualityState.FIXED && !flags.containsKey(n.key()) && look.covers(n.key()))
                .toList();
        List<QualityNotes.Again> again = new ArrayList<>();
        for (QualityNote note : known.values()) {
            QualityFlag flag = flags.get(note.key());
            QualityState state = flag == null ? note.state() : note.state().arises(same(note, flag));
            if (flag != null && (state != note.state() || !same(note, flag))) {
                again.add(new QualityNotes.Again(note, flag, state));
            }
        }
        if (added.isEmpty() && gone.isEmpty() && again.isEmpty()) {
            return List.copyOf(known.values());
        }
        notes.add(added);
        notes.gone(gone);
        notes.seen(again);
        return notes.all();
    }

    private static boolean same(QualityNote note, QualityFlag flag) {
        return note.rule().equals(flag.rule()) && note.numbers().equals(QualityNotes.numbersOf(flag));
    }

    private static QualityRow row(QualityNote note, QualityFlag flag, Structure structure) {
        Unit unit = flag.unit();
        Integer serving = unit.kind().isVillage()
                ? structure.puskesmasOf(unit.id())
                : unit.kind() == UnitKind.PUSKESMAS ? (Integer) unit.id() : null;
        Unit puskesmas = serving == null
                ? null
                : structure.puskesmas(serving).map(Structure::unit).orElse(null);
        return new QualityRow(
                note.id(),
                flag,
                puskesmas,
                note.state(),
                note.firstSeen(),
                note.explanation(),
                note.explainedBy(),
                note.explainedAt(),
                note.fixedAt(),
                note.version());
    }

    /** As it was last seen; empty where its unit is no longer there. */
    private static Optional<QualityFlag> flag(QualityNote note, Structure structure) {
        QualityKey key = note.key();
        Optional<Unit> unit = unit(key.unit(), structure);
        Optional<Unit> other = key.other() == null ? Optional.empty() : unit(key.other(), structure);
        return unit.map(u -> new QualityFlag(
                note.rule(),
                note.severity(),
                "figure.flag." + note.rule(),
                List.copyOf(note.numbers()),
                u,
                key.indicatorCode(),
                note.period(),
                other.orElse(null)));
    }

    private static Optional<Unit> unit(QualityKey.Place place, Structure structure) {
        return switch (place.kind()) {
            case DESA, KELURAHAN -> structure.village(place.id()).map(Structure::unit);
            case PUSKESMAS -> structure.puskesmas(place.id()).map(Structure::unit);
            case KABUPATEN -> Optional.of(structure.regencyUnit());
            case KECAMATAN, OWN_VILLAGES -> Optional.empty();
        };
    }

    private static boolean sees(Scope scope, QualityKey key) {
        return sees(scope, key.unit()) && (key.other() == null || sees(scope, key.other()));
    }

    private static boolean sees(Scope scope, QualityKey.Place place) {
        return switch (place.kind()) {
            case DESA, KELURAHAN -> scope.seesVillage(place.id());
            case PUSKESMAS -> scope.seesPuskesmas(place.id());
            default -> scope.wholeRegency();
        };
    }

    /** The Dinkes and the Puskesmas answer for the data; to everybody else it is as if this did not exist. */
    private Scope worker() {
        Scope scope = scopes.current();
        boolean answers = scope.role().isHealthOffice()
                || scope.role() == Role.PUSKESMAS_HEAD
                || scope.role() == Role.PUSKESMAS_STAFF;
        if (scope.seesNothing() || !answers) {
            throw DomainException.notFound("error.not-allowed");
        }
        return scope;
    }
}
