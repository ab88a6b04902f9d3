package id.pantau.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A number of a unit as it is recorded, with who recorded it and when. */
public interface Recorded {

    /** Null for a Puskesmas that has closed. */
    @Nullable
    Unit unit();

    /** 1, 2, … of this number. */
    int version();

    /** Display name of the account; "-" where a file was applied at the console. */
    String recordedBy();

    Instant recordedAt();
}
