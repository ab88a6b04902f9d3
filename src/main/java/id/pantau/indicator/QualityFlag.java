package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.List;

/**
 * Something odd in the data, said beside the value and never hiding it (rules §8).
 *
 * @param rule id of the rule, e.g. {@code over-100}; what it means is the message {@code figure.flag.<rule>.help}
 * @param severity how sure it is that something is wrong
 * @param key of the sentence in the message bundle
 * @param arguments of the sentence: texts, and numbers already written as {@link id.pantau.base.i18n.Formats} does
 * @param unit whose figure it is
 * @param indicatorCode whose figure it is
 * @param period of the figure
 */
public record QualityFlag(
        String rule,
        Severity severity,
        String key,
        List<Object> arguments,
        Unit unit,
        String indicatorCode,
        Period period) {

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
