package id.pantau.facility;

import java.nio.charset.StandardCharsets;

/**
 * A list of facilities as it was handed in: the columns of {@code fasilitas.csv} in any order, with their names in the first row;
 * between cells a semicolon, a comma, or a tab where it was copied from a spreadsheet; or a spreadsheet itself ({@code .xlsx}).
 *
 * @param name what the user's computer calls it, or what the page calls pasted rows
 */
public record FacilityUpload(String name, byte[] bytes) {

    /** More is no list of one kabupaten. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    public static FacilityUpload pasted(String name, String text) {
        return new FacilityUpload(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
