package id.pantau.indicator;

import id.pantau.base.Period;
import id.pantau.region.VillageRow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    /** Ascending. */
    private final int[] villages;

    /** Twelve for each village. */
    private final byte[] months;

    private StatusYear(int year, int[] villages) {
        this.year = year;
        this.villages = villages;
        this.months = new byte[MONTHS * villages.length];
    }

    /** Judges every village of which reports are expected. */
    static StatusYear of(Lens lens) {
        List<VillageRow> expected = lens.structure().villages().stream()
                .filter(v -> lens.structure().expects(lens.indicator(), v))
                .sorted(Comparator.comparingInt(VillageRow::id))
                .toList();
        var statuses = new StatusYear(
                lens.series().year(), expected.stream().mapToInt(VillageRow::id).toArray());
        List<Period> periods = Period.month(statuses.year, MONTHS).yearToDate().toList();
        for (int i = 0; i < expected.size(); i++) {
            statuses.judge(lens, expected.get(i), periods, i * MONTHS);
        }
        return statuses;
    }

    private void judge(Lens lens, VillageRow village, List<Period> periods, int from) {
        PeriodMemo<DueTarget> due = lens.due(Structure.unit(village));
        Track track = lens.passingTrack(Area.ofVillage(village.id()));
        for (Period period : periods) {
            Reading reading = track.read(period);
            if (reading.hasValue()) {
                Period asOf = reading.asOf();
                var judged = lens.maker().pws().judge(track, reading, asOf, due.get(asOf));
                months[from + period.month() - 1] = packed(judged);
            }
        }
    }

    private static byte packed(PwsReader.Judgement judged) {
        int word = judged.status() == null ? 0 : judged.status().ordinal() + 1;
        int level = judged.onPace() == null ? 0 : judged.onPace() ? ON_PACE : BEHIND;
        return (byte) (word | level);
    }

    /** Roughly the bytes it takes, for bounding the cache. */
    int weight() {
        return months.length + Integer.BYTES * villages.length + 100;
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
        int index = Arrays.binarySearch(villages, villageId);
        return index < 0 ? 0 : months[index * MONTHS + month - 1];
    }
}
