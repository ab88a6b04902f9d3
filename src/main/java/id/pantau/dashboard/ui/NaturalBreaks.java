package id.pantau.dashboard.ui;

import java.util.ArrayList;
import java.util.List;

/** The best cut of sorted numbers into classes, by dynamic programming over all cuts (Fisher 1958). */
final class NaturalBreaks {

    private final double[] sums;
    private final double[] squares;
    private final int count;
    private final int classes;

    /** @param sorted ascending */
    NaturalBreaks(double[] sorted, int classes) {
        this.count = sorted.length;
        this.classes = classes;
        this.sums = new double[count + 1];
        this.squares = new double[count + 1];
        // About the middle number, so that large numbers do not hide small deviations.
        double middle = count == 0 ? 0 : sorted[count / 2];
        for (int i = 0; i < count; i++) {
            double deviation = sorted[i] - middle;
            sums[i + 1] = sums[i] + deviation;
            squares[i + 1] = squares[i] + deviation * deviation;
        }
    }

    /** Places at which the second and each later class begins. */
    List<Integer> starts() {
        int[][] start = new int[classes + 1][count + 1];
        double[] best = new double[count + 1];
        for (int end = 1; end <= count; end++) {
            best[end] = deviation(0, end);
        }
        for (int k = 2; k <= classes; k++) {
            double[] next = new double[count + 1];
            for (int end = k; end <= count; end++) {
                next[end] = Double.POSITIVE_INFINITY;
                for (int from = k - 1; from < end; from++) {
                    double sum = best[from] + deviation(from, end);
                    if (sum < next[end]) {
                        next[end] = sum;
                        start[k][end] = from;
                    }
                }
            }
            best = next;
        }
        List<Integer> starts = new ArrayList<>();
        int end = count;
        for (int k = classes; k >= 2; k--) {
            end = start[k][end];
            starts.addFirst(end);
        }
        return starts;
    }

    /** Squared deviations from their mean of the numbers from {@code from} to before {@code end}. */
    private double deviation(int from, int end) {
        double sum = sums[end] - sums[from];
        return squares[end] - squares[from] - sum * sum / (end - from);
    }
}
