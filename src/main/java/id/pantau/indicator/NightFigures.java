package id.pantau.indicator;

import id.pantau.base.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures for work at night, when nobody is signed in: the scope is named by whoever calls. Only the work that opens problems by
 * itself may (a test of the architecture holds this); everybody else asks {@link FigureService}, which takes the scope of the
 * account.
 */
@Component
public class NightFigures {

    private final FigureReader reader;

    NightFigures(FigureReader reader) {
        this.reader = reader;
    }

    /**
     * Reads once what is asked about many units; the number of statements depends neither on these nor on the indicators.
     *
     * @param scope what may be told; that of nobody tells nothing
     * @param others codes of indicators beside those of "Perlu perhatian"; unknown ones are left out
     */
    @Transactional(readOnly = true)
    public NightReading read(Scope scope, Collection<String> others) {
        var moment = reader.moment();
        List<Indicator> priority = Attention.priority(reader.catalogue(moment));
        List<Indicator> all = new ArrayList<>(priority);
        reader.catalogue(moment).stream()
                .filter(i -> others.contains(i.code()) && !priority.contains(i))
                .forEach(all::add);
        List<FigureReader.Opened> opened = scope.seesNothing() ? List.of() : reader.open(moment, all, null, null);
        return new NightReading(scope, moment.structure(), opened, priority);
    }
}
