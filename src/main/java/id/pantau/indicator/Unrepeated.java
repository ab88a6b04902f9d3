package id.pantau.indicator;

import id.pantau.base.report.Problem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * The same figure twice in one file: nobody can know which is meant. Rows that contradict each other are both refused; of rows that
 * say the same the first is taken, and the others are told.
 */
final class Unrepeated<K, R> {

    private final BiPredicate<R, R> saysTheSame;
    private final BiFunction<R, R, Problem> sentence;
    private final List<Problem> problems;
    private final Map<K, R> first = new LinkedHashMap<>();
    private final Set<K> contradicted = new HashSet<>();

    /**
     * @param sentence about a row and the other one, naming both
     * @param problems takes what is refused
     */
    Unrepeated(BiPredicate<R, R> saysTheSame, BiFunction<R, R, Problem> sentence, List<Problem> problems) {
        this.saysTheSame = saysTheSame;
        this.sentence = sentence;
        this.problems = problems;
    }

    void add(K key, R row) {
        R before = first.putIfAbsent(key, row);
        if (before == null) {
            return;
        }
        problems.add(sentence.apply(row, before));
        if (!saysTheSame.test(row, before) && contradicted.add(key)) {
            problems.add(sentence.apply(before, row));
        }
    }

    /** What may be taken, in the order of the file. */
    Map<K, R> rows() {
        first.keySet().removeAll(contradicted);
        return first;
    }
}
