package id.pantau.followup;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Something that an account was told. */
public sealed interface Notice permits ProblemNotice, DirectionNotice {

    int id();

    /** When it was told, in UTC. */
    LocalDateTime at();

    boolean read();

    /** Null for a problem without a figure. */
    @Nullable
    String indicatorCode();
}
