package id.pantau.indicator;

import id.pantau.base.Period;
import id.pantau.base.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of the catalogue.
 *
 * @param id key in the fact tables, 1 to 65535; never changes for a code
 * @param code "KIA-K6"
 * @param indonesian texts in Indonesian
 * @param english texts in English; an indicator added by a kabupaten without them carries the Indonesian ones
 * @param kind how months relate to each other
 * @param direction which way is better
 * @param cluster klaster that answers for it
 * @param lifeCycle phase of life under which screens list it
 * @param targetGroup whose number is the denominator; null where the denominator is counted and reported with the numerator
 * @param lowestLevels smallest level that may be shown, for every channel; see {@link #lowest(Channel, Role)}
 * @param multiplier by which numerator/denominator is multiplied: 100 for "%"; for counts that of the rate (1.000, 100.000)
 * @param thresholds four ascending limits between the five classes of the map, in the unit of the year's value (percent; cases
 *     for counts); a value equal to a limit belongs to the class above it
 * @param rhythm when it is reported
 * @param notExpected kinds of unit that do not report it: their silence is not "belum lapor"
 * @param checks what alerts and quality flags need
 * @param references national values, by year; may be empty
 * @param source where the definition comes from
 */
public record Indicator(
        int id,
        String code,
        IndicatorTexts indonesian,
        IndicatorTexts english,
        IndicatorKind kind,
        Direction direction,
        Cluster cluster,
        LifeCycle lifeCycle,
        @Nullable TargetGroup targetGroup,
        Map<Channel, UnitLevel> lowestLevels,
        int multiplier,
        List<BigDecimal> thresholds,
        ReportingRhythm rhythm,
        Set<UnitKind> notExpected,
        Checks checks,
        List<NationalReference> references,
        String source) {

    private static final int LIMITS = 4;

    public Indicator {
        EnumMap<Channel, UnitLevel> levels = new EnumMap<>(lowestLevels);
        if (levels.size() != Channel.values().length) {
            throw new IllegalArgumentException("a lowest level is missing: " + lowestLevels);
        }
        lowestLevels = Collections.unmodifiableMap(levels);
        thresholds = thresholds.stream().map(Decimals::plain).toList();
        if (thresholds.size() != LIMITS) {
            throw new IllegalArgumentException("four limits make five classes: " + thresholds);
        }
        notExpected = Set.copyOf(notExpected);
        references = references.stream()
                .sorted(Comparator.comparingInt(NationalReference::year))
                .toList();
    }

    /** The same indicator under the key it has in the database. */
    Indicator withId(int newId) {
        return new Indicator(
                newId,
                code,
                indonesian,
                english,
                kind,
                direction,
                cluster,
                lifeCycle,
                targetGroup,
                lowestLevels,
                multiplier,
                thresholds,
                rhythm,
                notExpected,
                checks,
                references,
                source);
    }

    /** The texts in English for an English locale, else in Indonesian. */
    public IndicatorTexts texts(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : indonesian;
    }

    /** "Ibu hamil periksa 6 kali (K6)". */
    public String name(Locale locale) {
        return texts(locale).name();
    }

    /** "K6". */
    public String shortName(Locale locale) {
        return texts(locale).shortName();
    }

    public String definition(Locale locale) {
        return texts(locale).definition();
    }

    public String numerator(Locale locale) {
        return texts(locale).numerator();
    }

    public String denominator(Locale locale) {
        return texts(locale).denominator();
    }

    /** The counted in sentences (sebutan_sasaran): "ibu hamil". */
    public String noun(Locale locale) {
        return texts(locale).noun();
    }

    /** "%" or "kasus". */
    public String unit(Locale locale) {
        return texts(locale).unit();
    }

    /** Whether the denominator is counted and reported together with the numerator. */
    public boolean denominatorReported() {
        return targetGroup == null;
    }

    /** Whether units of this kind report it at all. */
    public boolean expects(UnitKind kind) {
        return !notExpected.contains(kind);
    }

    /** Whether villages are kept off walls, prints, village pages and their exports (HIV, TB, ODGJ, deaths). */
    public boolean sensitive() {
        return lowest(Channel.PRINT) != UnitLevel.VILLAGE;
    }

    /** Smallest level that the channel may show, for the role that may see most. */
    public UnitLevel lowest(Channel channel) {
        return Objects.requireNonNull(lowestLevels.get(channel));
    }

    /**
     * Smallest level that the channel may show to the role. On a screen the villages of a sensitive indicator are seen by those
     * who answer for the patients, the Dinkes and the Puskesmas (within its scope); for everybody else the limit of paper holds.
     */
    public UnitLevel lowest(Channel channel, Role role) {
        boolean answersForPatients =
                role.isHealthOffice() || role == Role.PUSKESMAS_HEAD || role == Role.PUSKESMAS_STAFF;
        return channel == Channel.SCREEN && !answersForPatients
                ? Collections.max(List.of(lowest(Channel.SCREEN), lowest(Channel.PRINT)))
                : lowest(channel);
    }

    /**
     * The limits of the map's classes up to a period. A flow grows over the year, so that its limits grow with the share of the
     * target that is due; all others keep theirs.
     *
     * @return four ascending limits, rounded to one decimal for a flow
     */
    public List<BigDecimal> thresholds(Period period) {
        if (kind != IndicatorKind.FLOW || rhythm.weightTo(period.month()) == 0) {
            return thresholds;
        }
        BigDecimal due = BigDecimal.valueOf(rhythm.weightTo(period.month()));
        BigDecimal all = BigDecimal.valueOf(rhythm.weightTotal());
        return thresholds.stream()
                .map(limit -> limit.multiply(due).divide(all, 1, RoundingMode.HALF_UP))
                .toList();
    }

    /** National value to draw for a year: the latest set for that year or before, else the earliest of all. */
    public Optional<NationalReference> reference(int year) {
        return references.stream()
                .filter(r -> r.year() <= year)
                .reduce((earlier, later) -> later)
                .or(() -> references.stream().findFirst());
    }
}
