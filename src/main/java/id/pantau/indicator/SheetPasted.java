package id.pantau.indicator;

import id.pantau.base.report.Problem;
import java.util.List;

/**
 * What pasted rows mean.
 *
 * @param cells the numbers; none is to be used while there are problems
 * @param empty rows without a number, which change nothing
 * @param problems every cell that means nothing, with its row and column
 */
public record SheetPasted<S>(List<SheetCell<S>> cells, int empty, List<Problem> problems) {}
