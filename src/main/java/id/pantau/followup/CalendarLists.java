package id.pantau.followup;

import id.pantau.base.report.Problem;
import java.util.List;

/** Reads lists of days off. Implemented by the module that reads files. */
public interface CalendarLists {

    /** The rows that can be read; what is wrong with the others, or with the list as a whole, is added to {@code problems}. */
    List<CalendarLine> read(CalendarUpload upload, List<Problem> problems);
}
