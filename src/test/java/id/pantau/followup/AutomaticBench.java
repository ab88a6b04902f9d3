package id.pantau.followup;

import static id.pantau.facility.TestRegions.facility;
import static id.pantau.facility.TestRegions.serves;

import id.pantau.Bench;
import id.pantau.DatabaseTest;
import id.pantau.Statements;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.facility.CatchmentLine;
import id.pantau.facility.FacilityIntake;
import id.pantau.facility.FacilityLine;
import id.pantau.indicator.AchievementIntake;
import id.pantau.indicator.AchievementRow;
import id.pantau.indicator.AchievementState;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.PopulationEntry;
import id.pantau.indicator.PopulationIntake;
import id.pantau.indicator.TargetBand;
import id.pantau.indicator.TargetEntry;
import id.pantau.indicator.TargetGroup;
import id.pantau.indicator.TargetIntake;
import id.pantau.region.RegencyProfile;
import id.pantau.region.RegionEntry;
import id.pantau.region.RegionEntry.RegionKind;
import id.pantau.region.RegionIntake;
import id.pantau.rollout.TestRollout;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures the night's part in problems in a large kabupaten: thirty Puskesmas, 330 villages, five thousand open problems with a
 * figure. Not a test: started by bin/bench.
 */
@DatabaseTest
@DirtiesContext
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class})
class AutomaticBench {

    private static final int PUSKESMAS = 30;
    private static final int EACH = 11;
    private static final int ROUNDS = 5;
    private static final List<String> INDICATORS = List.of(
            "KIA-K1", "KIA-K4", "KIA-K6", "KIA-PF", "KIA-KF", "KIA-KN1", "KIA-KNL", "KIA-SHK", "KIA-TTD", "IMU-IDL",
            "IMU-IBL", "GIZ-DS", "BAL-PTK", "REM-TTD", "REM-SKR", "LAN-SKR");

    @Autowired
    private AutomaticProblems automatic;

    @Autowired
    private EscalationRun clock;

    @Autowired
    private RegionIntake regions;

    @Autowired
    private FacilityIntake facilities;

    @Autowired
    private AchievementIntake achievements;

    @Autowired
    private TargetIntake targets;

    @Autowired
    private PopulationIntake populations;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestRollout units;

    @Autowired
    private TestFollowUps data;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_night_over_a_large_kabupaten() {
        data.day("2026-11-10");
        transaction.executeWithoutResult(status -> {
            kabupaten();
            figures();
        });
        long begun = System.nanoTime();
        AutomaticResult first = automatic.run(clock.begin());
        Bench.report("first night: %d problems opened in %.0f ms", first.opened(), millis(begun));
        jdbc.sql("""
                INSERT IGNORE INTO follow_up (village_id, indicator_code, period, origin, problem, state, desk, desk_since, opened_on,
                    opened_by, changed_by, changed_at, version)
                SELECT v.id, i.code, 321, 'REPORTED', 'uji', 'NEW', 'PUSTU', '2026-11-10', '2026-11-10', 'uji', 'uji', NOW(), 0
                  FROM village v JOIN indicator i ON i.code IN (:codes)
                """).param("codes", INDICATORS).update();
        begun = System.nanoTime();
        automatic.run(clock.begin());
        double seen = millis(begun);
        long statements = Statements.during(jdbc, () -> automatic.run(clock.begin()));
        double quiet = median(() -> automatic.run(clock.begin()));
        jdbc.sql("UPDATE follow_up SET seen_behind = TRUE").update();
        begun = System.nanoTime();
        AutomaticResult changed = automatic.run(clock.begin());
        double proposed = millis(begun);
        double whole = median(() -> {
            int run = clock.begin();
            automatic.run(run);
            clock.run(run);
        });
        Bench.report(
                "night over %d open problems with a figure: %.0f ms (%d reading statements) when nothing changes, %.0f ms when each is "
                        + "seen for the first time, %.0f ms when %d are proposed; with the clock %.0f ms (goal: 2000 ms)",
                jdbc.sql("SELECT COUNT(*) FROM follow_up").query(Integer.class).single(),
                quiet,
                statements,
                seen,
                proposed,
                changed.proposed(),
                whole);
    }

    private void kabupaten() {
        regions.applyProfile(new RegencyProfile(
                "99.98", null, "Kabupaten Uji", "Provinsi Uji", ZoneId.of("Asia/Jakarta"), "Dinas Kesehatan", false));
        List<RegionEntry> entries = new ArrayList<>();
        List<FacilityLine> puskesmas = new ArrayList<>();
        List<CatchmentLine> served = new ArrayList<>();
        for (int p = 1; p <= PUSKESMAS; p++) {
            String district = "99.98.%02d".formatted(p);
            entries.add(new RegionEntry(0, RegionKind.KECAMATAN, district, "Kec " + p, null, null, null));
            puskesmas.add(facility(0, "P" + p, "PUSKESMAS", "Puskesmas " + p, null, null));
            for (int v = 1; v <= EACH; v++) {
                entries.add(
                        new RegionEntry(0, RegionKind.DESA, village(p, v), "Desa " + p + "." + v, null, null, null));
                served.add(serves(0, "P" + p, village(p, v), "2019-01-01"));
            }
        }
        regions.applyRegions(entries);
        facilities.applyFacilities("fasilitas.csv", puskesmas);
        facilities.applyCatchments("wilayah-kerja.csv", served);
        for (int p = 1; p <= PUSKESMAS; p++) {
            accounts.create(Role.PUSKESMAS_HEAD, units.facilityId("P" + p));
            for (int v = 1; v <= EACH; v++) {
                accounts.create(Role.PUSTU_HEAD, units.villageId(village(p, v)));
            }
        }
    }

    /** Ten months of random numbers around the pace. */
    private void figures() {
        Random random = new Random(7);
        List<PopulationEntry> people = new ArrayList<>();
        List<AchievementRow> rows = new ArrayList<>();
        for (int p = 1; p <= PUSKESMAS; p++) {
            for (int v = 1; v <= EACH; v++) {
                String village = village(p, v);
                for (TargetGroup group : TargetGroup.values()) {
                    people.add(new PopulationEntry(0, village, 2026, group, 60, DenominatorKind.PROJECTION, "uji"));
                }
                for (String indicator : INDICATORS) {
                    for (int month = 1; month <= 10; month++) {
                        rows.add(new AchievementRow(
                                0,
                                village,
                                false,
                                Period.month(2026, month),
                                indicator,
                                (long) random.nextInt(8),
                                null,
                                "uji"));
                    }
                }
            }
        }
        populations.apply("sasaran.csv", people);
        targets.apply(
                "target.csv",
                INDICATORS.stream()
                        .map(indicator -> new TargetEntry(
                                0,
                                indicator,
                                2026,
                                "99.98",
                                BigDecimal.valueOf(80),
                                DenominatorKind.PROJECTION,
                                "SK uji",
                                null,
                                null,
                                TargetBand.NONE))
                        .toList());
        achievements.apply(1, "capaian.csv", AchievementState.VERIFIED, rows);
    }

    private static String village(int puskesmas, int number) {
        return "99.98.%02d.%d".formatted(puskesmas, 2000 + number);
    }

    private static double median(Runnable work) {
        double[] times = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            work.run();
            if (round >= 0) {
                times[round] = millis(begun);
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static double millis(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }
}
