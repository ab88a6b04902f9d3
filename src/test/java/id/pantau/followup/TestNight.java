package id.pantau.followup;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;

import id.pantau.base.Period;
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
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Figures of K6 for the kabupaten of {@link TestFollowUps}, and nights over them: 60 pregnant women in each village, 80 % in the year
 * 2026, so that 4 a month are the pace. Import it beside the others.
 */
public class TestNight {

    public static final String K6 = "KIA-K6";

    @Autowired
    private TestFollowUps data;

    @Autowired
    private AchievementIntake achievements;

    @Autowired
    private TargetIntake targets;

    @Autowired
    private PopulationIntake populations;

    @Autowired
    private AutomaticProblems automatic;

    @Autowired
    private EscalationRun escalation;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    /** People and target of the year. */
    public void targets() {
        populations.apply(
                "sasaran.csv",
                Stream.of(DANAU, RAWA, BUKIT)
                        .map(village -> new PopulationEntry(
                                2, village, 2026, TargetGroup.PREGNANT_WOMEN, 60, DenominatorKind.PROJECTION, "uji"))
                        .toList());
        targets.apply(
                "target.csv",
                List.of(new TargetEntry(
                        2,
                        K6,
                        2026,
                        "99.98",
                        BigDecimal.valueOf(80),
                        DenominatorKind.PROJECTION,
                        "SK uji",
                        null,
                        null,
                        TargetBand.NONE)));
    }

    /** What a village reported of an indicator in a month of 2026. */
    public void reports(String unit, String indicator, int month, long number) {
        achievements.apply(
                1,
                "capaian.csv",
                AchievementState.VERIFIED,
                List.of(new AchievementRow(2, unit, false, Period.month(2026, month), indicator, number, null, "uji")));
    }

    /** K6 of all villages in a month. */
    public void month(int month, long danau, long rawa, long bukit) {
        reports(DANAU, K6, month, danau);
        reports(RAWA, K6, month, rawa);
        reports(BUKIT, K6, month, bukit);
    }

    /** January to March: Danau falls behind, Rawa and Bukit are on pace. */
    public void danauFallsBehind() {
        targets();
        month(1, 4, 4, 4);
        month(2, 3, 4, 4);
        month(3, 2, 4, 4);
    }

    /** The night before a day, without the clock. */
    public AutomaticResult on(String day) {
        data.day(day);
        entities.flush();
        AutomaticResult result = automatic.run(escalation.begin());
        entities.clear();
        return result;
    }

    public int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
