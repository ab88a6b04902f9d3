package id.pantau.followup;

import java.nio.charset.StandardCharsets;

/**
 * A list of days off as it was handed in: the columns tanggal, jenis, nama; between cells a semicolon, a comma, or a tab where it was
 * copied from a spreadsheet; or a spreadsheet itself ({@code .xlsx}).
 *
 * @param name what the user's computer calls it, or what the page calls pasted rows
 * @param pasted whether the names of the columns may be missing
 */
public record CalendarUpload(String name, byte[] bytes, boolean pasted) {

    /** More is no calendar of one year. */
    public static final int MOST_BYTES = 1024 * 1024;

    public static CalendarUpload pasted(String name, String text) {
        return new CalendarUpload(name, text.getBytes(StandardCharsets.UTF_8), true);
    }
}
