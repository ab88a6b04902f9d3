package id.pantau.indicator;

import java.util.List;

/** A cell of a file that cannot be read: its column and the sentence that says why. */
record CellProblem(String column, String key, List<Object> arguments) {}
