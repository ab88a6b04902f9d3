package id.pantau.indicator;

import id.pantau.base.Period;
import id.pantau.region.VillageRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The PWS status of one indicator in every village and month of a year (rules §5), in a byte each: the same words as the figures of
 * these months carry, without their numbers. Restricts nothing.
 */
final class StatusYear {

    static final int MONTHS = 12;

    private static final List<PwsStatus> WORDS = List.of(PwsStatus.values());

    /** Above the place of the word, which is 0 where there is none. */
    private static final int ON_PACE = 1 << 4;

    private static final int BEHIND = 1 << 5;

    private final int year;
    private final Map<Integer, byte[]> byVillage;

    private StatusYear(int year, Map<Integer, byte[]> byVillage) {
        this.year = year;
        this.byVillage = byVillage;
    }

    /** Judges every village on its own. */
    static StatusYear of(Lens lens) {
        Map<Integer, byte[]> statuses = new HashMap<>();
        List<Period> months =
                Period.month(lens.series().year(), MONTHS).yearToDate().toList();
        for (VillageRow village : lens.structure().villages()) {
            if (lens.structure().expects(lens.indicator(), village)) {
                statuses.put(village.id(), of(lens, village, months));
            }
        }
        return new StatusYear(lens.series().year(), statuses);
    }

    private static byte[] of(Lens lens, VillageRow village, List<Period> periods) {
        Unit unit = Structure.unit(village);
        Track track = lens.villageTrack(village.id());
        byte[] months = new byte[MONTHS];
        for (Period period : periods) {
            Reading reading = track.read(period);
            if (reading.hasValue()) {
                Period asOf = Objects.requireNonNullElse(reading.asOf(), period);
                months[period.month() - 1] =
                        packed(lens.maker().pws().judge(track, reading, asOf, lens.due(unit, asOf)));
            }
        }
        return months;
    }

    private static byte packed(PwsReader.Judgement judged) {
        int word = judged.status() == null ? 0 : judged.status().ordinal() + 1;
        int level = judged.onPace() == null ? 0 : judged.onPace() ? ON_PACE : BEHIND;
        return (byte) (word | level);
    }

    int year() {
        return year;
    }

    /** Null where there is no word: no figure, no target, too few reports, no month to compare with. {@code month} 1 to 12. */
    @Nullable
    PwsStatus status(int villageId, int month) {
        int word = at(villageId, month) & (ON_PACE - 1);
        return word == 0 ? null : WORDS.get(word - 1);
    }

    /** Whether the pace was reached; null where that cannot be said. */
    @Nullable
    Boolean onPace(int villageId, int month) {
        int level = at(villageId, month) & (ON_PACE | BEHIND);
        return level == 0 ? null : (Boolean) (level == ON_PACE);
    }

    private int at(int villageId, int month) {
        byte[] months = byVillage.get(villageId);
        return months == null ? 0 : months[month - 1];
    }
}
