package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.base.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of one night, each indicator on the period on which pages open. Told are the figures that may stand on paper: what is
 * made of them is read by more people than one, so that of a sensitive indicator there is none below the Puskesmas (rules §7). For
 * one thread; asks the database nothing.
 */
public final class NightReading {

    private static final Channel CHANNEL = Channel.PRINT;

    private final Scope scope;
    private final Structure structure;
    private final Map<String, FigureReader.Opened> opened;
    private final List<Alert> attention;

    NightReading(Scope scope, Structure structure, List<FigureReader.Opened> opened, List<Indicator> priority) {
        this.scope = scope;
        this.structure = structure;
        this.opened = opened.stream()
                .collect(Collectors.toMap(o -> o.lens().indicator().code(), Function.identity()));
        this.attention = List.copyOf(Attention.of(
                opened.stream()
                        .filter(o -> priority.contains(o.lens().indicator()))
                        .toList(),
                AskedUnit.ALL,
                CHANNEL,
                scope));
    }

    /** "Perlu perhatian" of the whole scope, with the order and the rules of the pages. */
    public List<Alert> attention() {
        return attention;
    }

    /** Whether the scope has the unit today. */
    public boolean has(String unitCode) {
        return asked(unitCode).isPresent();
    }

    /**
     * A figure, without flags and rank; empty for a unit or an indicator that is unknown, and for a unit that is not in the scope. What
     * must not be told has no value.
     */
    public Optional<UnitFigure> figure(String unitCode, String indicatorCode) {
        return Optional.ofNullable(opened.get(indicatorCode))
                .flatMap(found -> asked(unitCode).map(asked -> asked.figure(found, CHANNEL, scope)));
    }

    /** The same with its months. */
    public Optional<HeadlineFigure> headline(String unitCode, String indicatorCode) {
        return Optional.ofNullable(opened.get(indicatorCode))
                .flatMap(found -> asked(unitCode).map(asked -> asked.headline(found, CHANNEL, scope)));
    }

    /** As the catalogue has it; empty where it was not read. */
    public Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(opened.get(code)).map(found -> found.lens().indicator());
    }

    private Optional<AskedUnit> asked(String unitCode) {
        try {
            return Optional.of(AskedUnit.of(unitCode, structure, scope));
        } catch (DomainException.NotFound e) {
            return Optional.empty();
        }
    }
}
