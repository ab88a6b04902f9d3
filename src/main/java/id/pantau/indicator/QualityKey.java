package id.pantau.indicator;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By which a flag is known again when figures are read anew.
 *
 * @param indicatorCode empty for a flag over several indicators
 * @param period code of it; 0 for silence, which goes on from month to month until a report comes
 * @param other the second of two units that are alike, the one with the greater id; null for all other flags
 */
record QualityKey(
        String rule,
        String indicatorCode,
        int period,
        Place unit,
        @Nullable Place other) {

    private static final Set<String> SILENCE = Set.of(QualityRules.LATE, QualityRules.MISSING);

    /** One note for a silence, whether it is overdue yet or not. */
    private static final String SILENT = QualityRules.MISSING;

    /** A unit by what it is kept under. */
    record Place(UnitKind kind, int id) {}

    /** That no report came, whatever month was due. */
    boolean isSilence() {
        return rule.equals(SILENT);
    }

    /** Of two units that are alike it does not matter who is asked for. */
    static QualityKey of(QualityFlag flag) {
        boolean silence = SILENCE.contains(flag.rule());
        // One figure may differ from several others of its measurement.
        String which = flag.rule().equals(QualityRules.UNEQUAL_DENOMINATORS)
                ? "/" + flag.arguments().get(2)
                : "";
        String rule = silence ? SILENT : flag.rule() + which;
        int period = silence ? 0 : flag.period().code();
        var one = new Place(flag.unit().kind(), flag.unit().id());
        Unit alike = flag.alike();
        if (alike == null) {
            return new QualityKey(rule, flag.indicatorCode(), period, one, null);
        }
        var two = new Place(alike.kind(), alike.id());
        boolean inOrder = one.id() <= two.id();
        return new QualityKey(rule, flag.indicatorCode(), period, inOrder ? one : two, inOrder ? two : one);
    }
}
