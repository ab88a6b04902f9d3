package id.pantau.facility;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static id.pantau.facility.TestRegions.facility;
import static id.pantau.facility.TestRegions.serves;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DomainException;
import id.pantau.base.i18n.Texts;
import id.pantau.region.RegionIntake;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A small register for tests: Puskesmas Hilir (P1) with Danau and Rawa, Puskesmas Hulu (P2) with Bukit; Pustu Danau (T1) under Hilir
 * and Posyandu Melati (Y1) under it, open since 2020. Import it beside {@code DatabaseTest}.
 */
public class TestRegister {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private RegionIntake regions;

    @Autowired
    private FacilityIntake intake;

    @Autowired
    private FacilityRegisterService register;

    @Autowired
    private FacilityService facilities;

    @Autowired
    private Texts texts;

    public void store() {
        TestRegions.store(regions);
        intake.applyFacilities(
                "fasilitas.csv",
                List.of(
                        facility(2, "P1", "PUSKESMAS", "Hilir", null, DANAU),
                        facility(3, "P2", "PUSKESMAS", "Hulu", null, BUKIT),
                        new FacilityLine(
                                4, "T1", "PUSTU", "Danau", "P1", DANAU, null, null, null, "2020-01-01", null, "uji"),
                        new FacilityLine(
                                5,
                                "Y1",
                                "POSYANDU",
                                "Melati",
                                "T1",
                                DANAU,
                                null,
                                null,
                                null,
                                "2020-01-01",
                                null,
                                "uji")));
        intake.applyCatchments(
                "wilayah-kerja.csv",
                List.of(
                        serves(2, "P1", DANAU, "2019-01-01"),
                        serves(3, "P1", RAWA, "2019-01-01"),
                        serves(4, "P2", BUKIT, "2019-01-01")));
    }

    /** A step with the version that is stored now. */
    public FacilityStep step(String code, String day) {
        return new FacilityStep(code, register.form(code).version(), LocalDate.parse(day), "SK 1/2026");
    }

    public static FacilityForm form(
            String code, FacilityKind kind, String name, @Nullable String parent, @Nullable String village) {
        return new FacilityForm(
                code, kind, name, null, village, parent, null, null, LocalDate.of(2026, 1, 1), "uji", 0);
    }

    /** Name of the facility with this code as on {@code day}; empty where it is not open then. */
    public String nameOn(String code, String day) {
        return facilities.facilities(LocalDate.parse(day)).stream()
                .filter(f -> f.code().equals(code))
                .map(FacilityRow::name)
                .reduce("", (a, b) -> a + b);
    }

    /** Code of the Puskesmas it belongs to as on {@code day}. */
    public String puskesmasOn(String code, String day) {
        List<FacilityRow> open = facilities.facilities(LocalDate.parse(day));
        Integer puskesmas = open.stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow()
                .puskesmasId();
        return open.stream()
                .filter(f -> puskesmas != null && f.id() == puskesmas)
                .map(FacilityRow::code)
                .reduce("", (a, b) -> a + b);
    }

    /** That the work is refused with this sentence, which is there in both languages. */
    public void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(DomainException.class, e -> {
            org.assertj.core.api.Assertions.assertThat(e.key()).isEqualTo(key);
            for (var locale : texts.getProvidedLocales()) {
                org.assertj.core.api.Assertions.assertThat(texts.text(e, locale))
                        .doesNotContain("{");
            }
        });
    }
}
