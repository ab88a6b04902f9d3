package id.pantau.dashboard.ui;

import id.pantau.base.export.Cell;
import id.pantau.base.export.TableFile;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a table that was taken away by the heads of its columns. */
record Taken(TableFile table) {

    /** The cells of a column, from top to bottom. */
    List<Cell> column(String head) {
        int index = index(head);
        return table.rows().stream().map(row -> row.get(index)).toList();
    }

    /** The words of a column, "" for anything else. */
    List<String> words(String head) {
        return column(head).stream()
                .map(cell -> cell instanceof Cell.Words(var text) ? text : "")
                .toList();
    }

    Cell last(String head) {
        return column(head).getLast();
    }

    List<String> heads() {
        return table.heads().stream().map(TableFile.Head::title).toList();
    }

    private int index(String head) {
        List<String> heads = heads();
        return IntStream.range(0, heads.size())
                .filter(i -> heads.get(i).startsWith(head))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no column " + head + " in " + heads));
    }
}
