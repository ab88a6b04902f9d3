package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.pantau.TestScope;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.FacilityService;
import id.pantau.intake.reading.PackSource;
import id.pantau.region.RegionService;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Role × public method × foreign unit: no leak. Every figure of Puskesmas Hilir and its village lies between 770,000 and 779,999,
 * and so does every sum with it; its evidence says RAHASIA. None of that may stand in an answer to somebody of Puskesmas Hulu.
 */
@IntakeTest
class ForeignUnitTest {

    private static final Pattern FOREIGN = Pattern.compile("(?<![\\d.])77\\d{4}(?!\\d)|99\\.48\\d+|RAHASIA");

    @Autowired
    ApplicationContext context;

    @Autowired
    PackService packs;

    @Autowired
    FacilityService facilities;

    @Autowired
    RegionService regions;

    @Autowired
    IntakeDatabase database;

    @Autowired
    TestScope scope;

    @TempDir
    Path folder;

    private ForeignCalls calls;

    @BeforeEach
    void kabupaten() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        database.clean();
        Path pack = TestPack.whole(folder.resolve("paket"))
                .with(
                        "fasilitas.csv",
                        TestPack.FACILITIES + "UJI-PST-2;PUSTU;Muara;08120201;81.20.02.2001;;;baru;uji\n")
                .with("capaian.csv", """
                        kode_unit;periode;kode_indikator;pembilang;penyebut;sumber
                        81.20.01.2001;2024-09;KIA-K1;8;10;uji
                        81.20.01.2002;2024-09;KIA-K1;9;10;uji
                        81.20.02.2001;2024-09;KIA-K1;771001;775001;uji
                        P8120010101;2024-09;GIZ-STU;3;40;uji
                        08120201;2024-09;GIZ-STU;772001;776001;uji
                        P8120010101;2024;KIA-K4;30;40;uji
                        08120201;2024;KIA-K4;773001;777001;uji
                        """)
                .with("sasaran.csv", """
                        kode_unit;tahun;kelompok;jumlah;jenis;sumber
                        81.20.01.2001;2024;bumil;10;riil;uji
                        81.20.02.2001;2024;bumil;775001;riil;uji
                        08120201;2024;bumil;775002;riil;uji
                        """)
                .with("target.csv", """
                        kode_indikator;tahun;kode_unit;target;jenis_sasaran;dasar
                        KIA-K1;2024;81.20;80;riil;SK
                        KIA-K1;2024;81.20.02.2001;77;riil;RAHASIA SK desa
                        KIA-K1;2024;08120201;78;riil;RAHASIA SK Puskesmas
                        """)
                .with("penerapan-ilp.csv", """
                        kode_fasilitas;kode_kriteria;tanggal;bukti;keterangan
                        08120201;PKM-1;2024-05-02;RAHASIA SK 1;RAHASIA
                        UJI-PST-2;PST-1;2024-05-02;RAHASIA SK 2;RAHASIA
                        P8120010101;PKM-1;2024-05-02;SK 3;
                        """)
                .folder();
        assertThat(packs.apply(PackSource.of(List.of(pack))).verdict().name()).isEqualTo("APPLIED");
        calls = new ForeignCalls(context.getAutowireCapableBeanFactory());
        calls.record();
    }

    @Test
    void the_dinkes_sees_the_figures_that_this_test_looks_for() {
        var seen = new TreeSet<String>();
        calls.reads()
                .forEach((name, read) -> FOREIGN.matcher(answer(read)).results().forEach(hit -> seen.add(name)));

        assertThat(seen)
                .as("a method that shows nothing foreign to the Dinkes either would prove nothing")
                .contains(
                        "figures.report KIA-K1 DESA",
                        "figures.report GIZ-STU PUSKESMAS",
                        "figures.headlines",
                        "figures.headlines 08120201",
                        "figures.report 08120201",
                        "details.detail KIA-K1",
                        "details.detail GIZ-STU 08120201",
                        "targets.list",
                        "targets.history 08120201",
                        "populations.list",
                        "populations.history 81.20.02.2001",
                        "CommitmentService.register",
                        "CommitmentService.commitment 08120201",
                        "FacilityPlanService.overview",
                        "PlanService.sheet",
                        "FacilityPlanService.history 08120201",
                        "DirectionService.list",
                        "DirectionService.direction 81.20.02.2001",
                        "VisitSheetService.sheet 81.20.02.2001",
                        "FollowUpService.list",
                        "FollowUpService.details 81.20.02.2001",
                        "InnovationService.register",
                        "InnovationService.innovation 08120201");
    }

    @ParameterizedTest
    @EnumSource(names = {"PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD", "ADMIN"})
    void no_answer_holds_a_foreign_figure(Role role) {
        scope.is(scopeOf(role));

        calls.reads()
                .forEach((name, read) ->
                        assertThat(answer(read)).as("%s: %s", role, name).doesNotContainPattern(FOREIGN));
    }

    @ParameterizedTest
    @EnumSource(names = {"PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD", "ADMIN"})
    void a_foreign_unit_is_answered_like_an_unknown_one(Role role) {
        scope.is(scopeOf(role));

        for (String foreign : List.of(ForeignCalls.VILLAGE, ForeignCalls.PUSKESMAS, ForeignCalls.PUSTU)) {
            assertThat(calls.byUnit(foreign).keySet()).isNotEmpty();
            var asked = calls.byUnit(foreign);
            var unknown = calls.byUnit("81.20.99.9999");
            asked.forEach((name, read) -> assertThat(answer(read).replace(foreign, "?"))
                    .as("%s: %s %s", role, name, foreign)
                    .isEqualTo(answer(Objects.requireNonNull(unknown.get(name))).replace("81.20.99.9999", "?")));
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"HEALTH_OFFICER", "HEALTH_HEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_the_dinkes_writes(Role role) {
        scope.is(scopeOf(role));

        calls.writes(folder)
                .forEach((name, write) -> assertThat(catchThrowable(write::call))
                        .as("%s: %s", role, name)
                        .isInstanceOf(DomainException.NotFound.class));
    }

    /** The answer in words, or the refusal; every record of the services spells itself out. */
    private static String answer(Callable<?> read) {
        try {
            return String.valueOf(read.call());
        } catch (DomainException e) {
            return e.getClass().getSimpleName() + " " + e.key() + e.arguments();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Scope scopeOf(Role role) {
        int hulu = facilities.facility("P8120010101").orElseThrow().id();
        Set<Integer> villages = Set.of(village("81.20.01.2001"), village("81.20.01.2002"));
        return switch (role) {
            case EXECUTIVE, HEALTH_OFFICER, HEALTH_HEAD, DISPLAY -> Scope.regency(role);
            case PUSKESMAS_HEAD, PUSKESMAS_STAFF -> new Scope(role, false, Set.of(hulu), villages);
            case PUSTU_HEAD -> new Scope(role, false, Set.of(), Set.of(village("81.20.01.2002")));
            case ADMIN -> Scope.nothing(role);
        };
    }

    private int village(String code) {
        return regions.village(code).orElseThrow().id();
    }
}
