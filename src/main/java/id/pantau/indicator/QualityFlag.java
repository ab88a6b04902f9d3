package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something odd in the data, said beside the value and never hiding it (rules §8).
 *
 * @param rule id of the rule, e.g. {@code over-100}; what it means is the message {@code figure.flag.<rule>.help}
 * @param severity how sure it is that something is wrong
 * @param key of the sentence in the message bundle
 * @param arguments of the sentence: texts, and numbers already written as {@link id.pantau.base.i18n.Formats} does
 * @param unit whose figure it is
 * @param indicatorCode whose figure it is
 * @param period of the figure; of a report that is missing the month that was due
 * @param alike the other of two units that have the same numbers; null for all other rules
 */
public record QualityFlag(
        String rule,
        Severity severity,
        String key,
        List<Object> arguments,
        Unit unit,
        String indicatorCode,
        Period period,
        @Nullable Unit alike) {

    /** In the order of importance. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }

    public QualityFlag {
        arguments = List.copyOf(arguments);
    }
}
