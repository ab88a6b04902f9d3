package id.pantau.indicator;

import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRow;
import id.pantau.region.DistrictRow;
import id.pantau.region.RegencyDetails;
import id.pantau.region.VillageKind;
import id.pantau.region.VillageRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A small kabupaten with figures, without a database: villages 1, 2, … under Puskesmas 901, 902, … */
final class Sample {

    static final int YEAR = 2026;
    static final int REGENCY = 1;

    private final List<VillageRow> villages = new ArrayList<>();
    private final List<FacilityRow> puskesmas = new ArrayList<>();
    private final Map<Integer, Integer> catchment = new TreeMap<>();
    private final Map<Integer, Facts.Builder> facts = new HashMap<>();
    private final Map<Integer, Set<Period>> periods = new HashMap<>();
    private final List<Populations.Row> populations = new ArrayList<>();
    private final List<TargetVersion> targets = new ArrayList<>();
    private RuleSettings settings = RuleSettings.DEFAULT;
    private LocalDate today = LocalDate.of(2026, 11, 20);

    static Indicator indicator(String code, IndicatorKind kind, Direction direction, @Nullable TargetGroup group) {
        return indicator(code, kind, direction, group, i -> i);
    }

    /** An everyday indicator; {@code change} makes it special. */
    static Indicator indicator(
            String code,
            IndicatorKind kind,
            Direction direction,
            @Nullable TargetGroup group,
            UnaryOperator<Indicator> change) {
        var texts = new IndicatorTexts(code, code.replaceAll(".*-", ""), "", "", "", "orang", "%", null);
        return change.apply(new Indicator(
                Math.abs(code.hashCode() % 60_000) + 1,
                code,
                texts,
                texts,
                kind,
                direction,
                Cluster.MOTHER_AND_CHILD,
                LifeCycle.values()[0],
                group,
                levels(UnitLevel.VILLAGE),
                kind == IndicatorKind.COUNT ? 100_000 : 100,
                List.of(BigDecimal.valueOf(20), BigDecimal.valueOf(40), BigDecimal.valueOf(60), BigDecimal.valueOf(80)),
                rhythm(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
                Set.of(),
                new Checks(true, false, false, null, null),
                List.of(),
                ""));
    }

    static Indicator flow() {
        return indicator("KIA-K6", IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER, TargetGroup.PREGNANT_WOMEN);
    }

    static Indicator snapshot() {
        return indicator("GIZ-DS", IndicatorKind.SNAPSHOT, Direction.HIGHER_IS_BETTER, TargetGroup.UNDER_FIVE);
    }

    static Indicator deaths() {
        Indicator counted = indicator("KIA-AKI", IndicatorKind.COUNT, Direction.LOWER_IS_BETTER, null);
        return sensitive(checks(counted, new Checks(true, false, true, null, null)));
    }

    static ReportingRhythm rhythm(Integer... months) {
        return new ReportingRhythm(
                new TreeSet<>(List.of(months)),
                5,
                IntStream.range(0, 12).mapToObj(m -> 1).toList());
    }

    static Indicator sensitive(Indicator i) {
        Map<Channel, UnitLevel> levels = new HashMap<>(levels(UnitLevel.PUSKESMAS));
        levels.put(Channel.SCREEN, UnitLevel.VILLAGE);
        return with(i, levels, i.rhythm(), i.checks());
    }

    static Indicator due(Indicator i, ReportingRhythm rhythm) {
        return with(i, i.lowestLevels(), rhythm, i.checks());
    }

    static Indicator checks(Indicator i, Checks checks) {
        return with(i, i.lowestLevels(), i.rhythm(), checks);
    }

    static Indicator notExpected(Indicator i, UnitKind... kinds) {
        return with(i, i.lowestLevels(), i.rhythm(), Set.of(kinds), i.checks());
    }

    private static Indicator with(Indicator i, Map<Channel, UnitLevel> levels, ReportingRhythm rhythm, Checks checks) {
        return with(i, levels, rhythm, i.notExpected(), checks);
    }

    private static Indicator with(
            Indicator i,
            Map<Channel, UnitLevel> levels,
            ReportingRhythm rhythm,
            Set<UnitKind> notExpected,
            Checks checks) {
        return new Indicator(
                i.id(),
                i.code(),
                i.indonesian(),
                i.english(),
                i.kind(),
                i.direction(),
                i.cluster(),
                i.lifeCycle(),
                i.targetGroup(),
                levels,
                i.multiplier(),
                i.thresholds(),
                rhythm,
                notExpected,
                checks,
                i.references(),
                i.source());
    }

    private static Map<Channel, UnitLevel> levels(UnitLevel level) {
        return List.of(Channel.values()).stream().collect(Collectors.toMap(c -> c, c -> level));
    }

    /** A Puskesmas with the villages it serves. */
    Sample puskesmas(int id, int... villageIds) {
        puskesmas.add(new FacilityRow(
                id, "P" + id, FacilityKind.PUSKESMAS, "P" + id, null, id, null, null, null, null, null, null, null));
        for (int village : villageIds) {
            village(village, id % 10);
            catchment.put(village, id);
        }
        return this;
    }

    /** A village of the Puskesmas that was split off on {@code since}. */
    Sample split(int id, int puskesmasId, LocalDate since) {
        villages.add(new VillageRow(id, "V" + id, "Desa " + id, VillageKind.DESA, 1, "Kec 1", null, null, null, since));
        catchment.put(id, puskesmasId);
        return this;
    }

    /** A village without Puskesmas. */
    Sample village(int id, int district) {
        villages.add(new VillageRow(
                id, "V" + id, "Desa " + id, VillageKind.DESA, district, "Kec " + district, null, null, null));
        return this;
    }

    Sample of(Indicator i, Period period, int village, @Nullable Long n, @Nullable Long d) {
        return add(i, period, Place.village(village), n, d);
    }

    /** Months of {@link #YEAR} from January on; null = no row. */
    Sample months(Indicator i, int village, @Nullable Integer... numerators) {
        for (int m = 0; m < numerators.length; m++) {
            Integer n = numerators[m];
            if (n != null) {
                of(i, Period.month(YEAR, m + 1), village, n.longValue(), null);
            }
        }
        return this;
    }

    Sample puskesmas(Indicator i, Period period, int id, long n, @Nullable Long d) {
        return add(i, period, Place.facility(id, false), n, d);
    }

    Sample outside(Indicator i, Period period, int id, long n) {
        return add(i, period, Place.facility(id, true), n, null);
    }

    /** What is known of the kabupaten alone. */
    Sample survey(Indicator i, Period period, long n, @Nullable Long d) {
        return add(i, period, Place.regency(REGENCY), n, d);
    }

    private Sample add(Indicator i, Period period, long place, @Nullable Long n, @Nullable Long d) {
        facts.computeIfAbsent(i.id(), k -> new Facts.Builder()).add(period.code(), place, n, d, 2);
        periods.computeIfAbsent(i.id(), k -> new TreeSet<>()).add(period);
        return this;
    }

    Sample population(TargetGroup group, UnitRef unit, DenominatorKind kind, long amount) {
        populations.add(new Populations.Row(YEAR, new PopulationValue(group, unit, kind, amount, "BPS")));
        populations.add(new Populations.Row(YEAR - 1, new PopulationValue(group, unit, kind, amount, "BPS")));
        return this;
    }

    /** The same population for every village so far. */
    Sample everyVillage(TargetGroup group, long amount) {
        villages.forEach(v -> population(group, UnitRef.village(v.id()), DenominatorKind.PROJECTION, amount));
        return this;
    }

    Sample target(Indicator i, UnitRef unit, int version, int fromMonth, String value) {
        targets.add(new TargetVersion(
                i.id(),
                YEAR,
                unit,
                version,
                fromMonth,
                new BigDecimal(value),
                DenominatorKind.PROJECTION,
                TargetBasis.of("SK")));
        return this;
    }

    Sample target(TargetVersion target) {
        targets.add(target);
        return this;
    }

    Sample target(Indicator i, String value) {
        return target(i, UnitRef.regency(REGENCY), 1, 1, value);
    }

    Sample settings(RuleSettings other) {
        settings = other;
        return this;
    }

    Sample today(LocalDate day) {
        today = day;
        return this;
    }

    Structure structure() {
        List<DistrictRow> districts = villages.stream()
                .map(VillageRow::districtId)
                .distinct()
                .map(d -> new DistrictRow(d, "D" + d, "Kec " + d))
                .toList();
        return new Structure(
                LocalDate.of(YEAR, 12, 31),
                new RegencyDetails(REGENCY, "99.99", null, "Kabupaten", "", ZoneId.of("Asia/Jakarta"), "Dinkes", false),
                districts,
                List.copyOf(villages),
                List.copyOf(puskesmas),
                Map.copyOf(catchment),
                settings);
    }

    Lens lens(Indicator i) {
        return lens(i, null);
    }

    Lens lens(Indicator i, @Nullable DenominatorKind asked) {
        return new Lens(i, series(i), structure(), today, asked);
    }

    private IndicatorSeries series(Indicator i) {
        var reported = facts.get(i.id());
        return new IndicatorSeries(
                YEAR,
                reported == null ? Facts.NONE : reported.build(),
                new Populations(populations),
                new TargetBook(targets),
                List.of());
    }

    UnitFigure village(Indicator i, Period period, int village) {
        return figure(
                lens(i), Structure.unit(structure().village(village).orElseThrow()), Area.ofVillage(village), period);
    }

    UnitFigure puskesmas(Indicator i, Period period, int id) {
        var unit = Structure.unit(structure().puskesmas(id).orElseThrow());
        return figure(lens(i), unit, structure().puskesmasArea(i, id), period);
    }

    UnitFigure regency(Indicator i, Period period) {
        return figure(lens(i), structure().regencyUnit(), structure().regencyArea(i), period);
    }

    private static UnitFigure figure(Lens lens, Unit unit, Area area, Period period) {
        return lens.maker().make(unit, lens.track(area), period, true);
    }

    /** The report of one indicator; {@code others} are looked at by its flags. */
    IndicatorReport report(
            Scope scope, Channel channel, @Nullable Level level, Period period, Indicator i, Indicator... others) {
        Lens lens = lens(i);
        List<Lens> lenses = new ArrayList<>(List.of(lens));
        for (Indicator other : others) {
            lenses.add(lens(other));
        }
        return new ReportBuilder(
                        lens,
                        new QualityCheck(lenses, Overdue.of(lens)),
                        new Sight(scope, channel, lens.structure(), i),
                        List.copyOf(periods.getOrDefault(i.id(), Set.of())))
                .build(period, false, level, false);
    }

    static Scope dinkes() {
        return Scope.regency(Role.HEALTH_OFFICER);
    }

    static Period month(int month) {
        return Period.month(YEAR, month);
    }
}
