package id.pantau.indicator;

import id.pantau.DatabaseTest;
import id.pantau.TestScope;
import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Formats;
import id.pantau.facility.FacilityIntake;
import id.pantau.facility.FacilityService;
import id.pantau.region.RegionIntake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Figures on a real database, asked by the Dinkes of a kabupaten that a test invents; rolled back after each test. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
@DatabaseTest
@Transactional
abstract class InInventedKabupaten {

    static final Period YEAR = Period.year(2024);

    /** K1, K4, target population of the seven Puskesmas (rules §8, §11). */
    private static final long[][] CASCADE = {
        {551, 455, 693},
        {174, 165, 234},
        {227, 186, 336},
        {415, 408, 522},
        {97, 80, 132},
        {128, 114, 150},
        {139, 146, 187}
    };

    @Autowired
    FigureService figures;

    @Autowired
    AchievementIntake intake;

    @Autowired
    RegionIntake regionIntake;

    @Autowired
    FacilityIntake facilityIntake;

    @Autowired
    FacilityService facilities;

    @Autowired
    TestScope scope;

    KabupatenFixture kabupaten;

    @BeforeEach
    void prepare() {
        kabupaten = new KabupatenFixture(regionIntake, facilityIntake);
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @AfterEach
    void scopeAsBefore() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    /** Year figures of K1, K4 and K6 for seven Puskesmas with 39 villages. */
    final void cascade() {
        kabupaten.invented(9, 5, 6, 7, 4, 4, 4);
        List<AchievementRow> rows = new ArrayList<>();
        for (int p = 0; p < CASCADE.length; p++) {
            String code = "P" + (char) ('A' + p);
            rows.add(row(code, YEAR, "KIA-K1", CASCADE[p][0], CASCADE[p][2]));
            rows.add(row(code, YEAR, "KIA-K4", CASCADE[p][1], CASCADE[p][2]));
            rows.add(row(code, YEAR, "KIA-K6", CASCADE[p][1], CASCADE[p][2]));
        }
        intake.apply(1, "capaian.csv", AchievementState.VERIFIED, rows);
    }

    /** What the head of a Puskesmas sees. */
    final Scope puskesmas(String code) {
        var id = facilities.facility(code).orElseThrow().id();
        var villages = facilities.puskesmasByVillage(LocalDate.of(2024, 12, 31)).entrySet().stream()
                .filter(e -> e.getValue() == id)
                .map(e -> e.getKey())
                .toList();
        return new Scope(Role.PUSKESMAS_HEAD, false, Set.of(id), Set.copyOf(villages));
    }

    final List<HeadlineFigure> headlines(@Nullable String unit) {
        return figures.headlines(new HeadlineQuery(List.of("KIA-K4"), null, unit, null, Channel.SCREEN));
    }

    final IndicatorReport report(String code, @Nullable Period period, @Nullable Level level) {
        return figures.report(new FigureQuery(code, period, level, null, null, Channel.SCREEN));
    }

    static String figure(UnitFigure figure) {
        return Formats.count(figure.numerator()) + "/" + Formats.count(figure.denominator()) + " = "
                + Formats.percent2(figure.coverage());
    }

    static AchievementRow row(String unit, Period period, String indicator, @Nullable Long n, @Nullable Long of) {
        return new AchievementRow(2, unit, false, period, indicator, n, of, "Profil");
    }
}
