package id.pantau.intake.reading;

import java.util.List;
import java.util.Set;

/**
 * The columns that a file of a pack may have, in any order, told apart by name.
 *
 * @param required without these the file is refused
 * @param optional read where present
 * @param sums whether rows that begin with "Jumlah", "Kabupaten" and the like are sums under the list, to be left out
 */
public record CsvColumns(List<String> required, List<String> optional, boolean sums) {

    public CsvColumns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** Columns that must be there, separated by blanks. */
    public static CsvColumns required(String names) {
        return new CsvColumns(List.of(names.split(" ")), List.of(), true);
    }

    /** The same with columns that may be missing, separated by blanks. */
    public CsvColumns optional(String names) {
        return new CsvColumns(required, List.of(names.split(" ")), sums);
    }

    /** The same for a list in which a row can stand for the whole kabupaten. */
    public CsvColumns withoutSums() {
        return new CsvColumns(required, optional, false);
    }

    Set<String> all() {
        return java.util.stream.Stream.concat(required.stream(), optional.stream())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
