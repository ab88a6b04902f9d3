package id.pantau.indicator;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Tells which import a figure came with. Implemented by the module that takes files in. */
public interface ImportBook {

    /** The runs of these numbers that are known, by number. One statement, none for no numbers. */
    Map<Integer, ImportRun> runs(Collection<Integer> ids);

    /** Numbers of the runs that began at or after {@code moment} and were applied. One statement. */
    Set<Integer> since(Instant moment);
}
