package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What recording a list of targets or target populations would do; nothing is recorded yet.
 *
 * @param changes those that differ from what is recorded
 * @param problems why it cannot be done, all of them; the row is the place in the list, from 1
 * @param overtaken those that somebody else has changed since they were read
 */
record SheetPlan<F, H>(List<H> changes, List<Problem> problems, List<F> overtaken) {

    /**
     * @param twice key of the sentence for what stands in the list already, with the row
     * @param key what a form is about, equal for two forms about the same; refuses what is not known
     * @param change null where nothing changes; refuses what cannot be, with a conflict where somebody else was first
     */
    static <F, H> SheetPlan<F, H> of(
            List<F> forms, String twice, Function<F, Object> key, Function<F, @Nullable H> change) {
        List<H> changes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<F> overtaken = new ArrayList<>();
        Map<Object, Integer> rows = new HashMap<>();
        for (int row = 1; row <= forms.size(); row++) {
            F form = forms.get(row - 1);
            try {
                Integer earlier = rows.putIfAbsent(key.apply(form), row);
                if (earlier != null) {
                    throw DomainException.rule(twice, earlier);
                }
                H changed = change.apply(form);
                if (changed != null) {
                    changes.add(changed);
                }
            } catch (DomainException.Conflict e) {
                overtaken.add(form);
            } catch (DomainException e) {
                var severity = e instanceof DomainException.NotFound ? Severity.UNMATCHED : Severity.ERROR;
                problems.add(new Problem(severity, "", row, null, e.key(), e.arguments()));
            }
        }
        return new SheetPlan<>(changes, problems, overtaken);
    }

    /**
     * The changes, to be recorded.
     *
     * @throws DomainException.Conflict if somebody else has changed one of them
     * @throws DomainException with the sentence of the first that cannot be
     */
    List<H> recordable() {
        for (Problem first : problems) {
            Object[] arguments = first.arguments().toArray();
            throw first.severity() == Severity.UNMATCHED
                    ? DomainException.notFound(first.key(), arguments)
                    : DomainException.rule(first.key(), arguments);
        }
        if (!overtaken.isEmpty()) {
            throw DomainException.conflict("target.error.changed");
        }
        return changes;
    }
}
