package id.pantau.intake;

import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.intake.reading.CsvColumns;
import id.pantau.intake.reading.CsvRow;
import id.pantau.intake.reading.CsvTable;
import id.pantau.intake.reading.PackFile;
import id.pantau.region.UnmatchedShape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes one file of a pack in: first read, then store. */
interface PackStep {

    PackFile file();

    /**
     * Reads the file without storing anything.
     *
     * @param path where it lies
     * @param codes what codes are known now, with those of the files before
     * @param problems takes everything that is wrong with it
     * @return what stores the readable rows, within the transaction of the import; empty where the file as a whole is refused
     */
    Optional<Store> read(Path path, Codes codes, Consumer<Problem> problems);

    /** The readable rows, ready to be stored. */
    interface Store {
        Changes apply(ImportContext context);

        /** Shapes that a person may confirm; none for files without shapes. */
        default List<UnmatchedShape> doubtful() {
            return List.of();
        }
    }

    /** A CSV file whose rows become records of type {@code R}. */
    static <R> PackStep csv(
            PackFile file,
            CsvColumns columns,
            BiFunction<CsvRow, Codes, @Nullable R> read,
            BiFunction<List<R>, ImportContext, Changes> store) {
        return new PackStep() {
            @Override
            public PackFile file() {
                return file;
            }

            @Override
            public Optional<Store> read(Path path, Codes codes, Consumer<Problem> problems) {
                List<R> rows = new ArrayList<>();
                boolean usable = CsvTable.read(
                        path,
                        file.fileName(),
                        columns,
                        row -> {
                            R value = read.apply(row, codes);
                            if (value != null && !row.failed()) {
                                rows.add(value);
                            }
                        },
                        problems);
                return usable ? Optional.of(context -> store.apply(rows, context)) : Optional.empty();
            }
        };
    }
}
