package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.Statements;
import id.pantau.TestScope;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.dashboard.PosyanduNetwork;
import id.pantau.dashboard.PosyanduService;
import id.pantau.facility.FacilityService;
import id.pantau.indicator.PosyanduCondition;
import id.pantau.indicator.PosyanduVerdict;
import id.pantau.indicator.PosyanduVerdict.Months;
import id.pantau.indicator.PosyanduVerdict.Outcome;
import id.pantau.indicator.PosyanduVerdict.State;
import id.pantau.intake.reading.PackSource;
import id.pantau.rollout.RolloutFilter;
import id.pantau.rollout.RolloutService;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Posyandu aktif from the files of a kabupaten to the verdict. */
@IntakeTest
class PosyanduServiceTest {

    private static final String POSYANDU = """
            MELATI;POSYANDU;Melati;UJI-PST-1;81.20.01.2002;;;;uji
            MAWAR;POSYANDU;Mawar;UJI-PST-1;81.20.01.2002;;;;uji
            JAUH;POSYANDU;Jauh;08120201;81.20.02.2001;;;;uji
            """;

    @Autowired
    PackService packs;

    @Autowired
    PosyanduService posyandu;

    @Autowired
    RolloutService rollout;

    @Autowired
    FacilityService facilities;

    @Autowired
    IntakeDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestScope scope;

    @TempDir
    Path folder;

    @BeforeEach
    void kabupaten() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        database.clean();
        var rows = new StringBuilder("kode_unit;periode;kode_indikator;pembilang;penyebut;sumber\n");
        for (int month = 1; month <= 9; month++) {
            String of = "2025-%02d".formatted(month);
            rows.append("MELATI;%s;POS-BUKA;1;1;uji\n".formatted(of));
            rows.append("MELATI;%s;GIZ-DS;30;50;uji\n".formatted(of));
            rows.append("MELATI;%s;KIA-K4;1;24;uji\n".formatted(of));
            rows.append("MELATI;%s;KB-AKT;20;80;uji\n".formatted(of));
            rows.append("MELATI;%s;IMU-IDL;2;24;uji\n".formatted(of));
            rows.append("MAWAR;%s;POS-BUKA;%d;1;uji\n".formatted(of, month % 2));
        }
        for (int month = 10; month <= 12; month++) {
            rows.append("MAWAR;2025-%02d;POS-BUKA;0;1;uji\n".formatted(month));
        }
        Path pack = TestPack.whole(folder.resolve("paket"))
                .with("fasilitas.csv", TestPack.FACILITIES + POSYANDU)
                .with("capaian.csv", rows.toString())
                .with("penerapan-ilp.csv", """
                        kode_fasilitas;kode_kriteria;tanggal;bukti;keterangan
                        MELATI;POS-2;2024-03-01;4;
                        MELATI;POS-2;2025-03-01;6;
                        MELATI;POS-2;2026-03-01;4;
                        MELATI;POS-7;2024-03-01;;
                        MELATI;POS-8;2025-12-31;;
                        """)
                .folder();
        assertThat(packs.apply(PackSource.of(List.of(pack))).verdict().name()).isEqualTo("APPLIED");
    }

    private PosyanduVerdict of(String code, int year) {
        return posyandu.ofUnit(null, year).posyandu().stream()
                .filter(one -> one.place().code().equals(code))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void what_a_posyandu_reported_and_showed_in_a_year_decides_about_that_year() {
        PosyanduVerdict year = of("MELATI", 2025);

        assertThat(year.outcome()).isEqualTo(Outcome.ACTIVE);
        assertThat(year.of(PosyanduCondition.KADER).kader()).isEqualTo(6);
        assertThat(year.of(PosyanduCondition.ACTIVITY).months()).isEqualTo(new Months(9, 3, 0));
    }

    @Test
    void what_was_shown_after_the_year_does_not_count_for_it() {
        assertThat(of("MELATI", 2024).of(PosyanduCondition.KADER).kader()).isEqualTo(4);
        assertThat(of("MELATI", 2024).of(PosyanduCondition.EXTRA).state()).isEqualTo(State.UNKNOWN);
        assertThat(of("MELATI", 2026).outcome()).isEqualTo(Outcome.NOT_ACTIVE);
    }

    @Test
    void known_to_fail_stands_before_not_known_before_active() {
        PosyanduNetwork all = posyandu.ofUnit(null, 2025);

        assertThat(all.posyandu())
                .extracting(one -> one.place().code() + " " + one.verdict().outcome())
                .containsExactly("MAWAR NOT_ACTIVE", "JAUH UNKNOWN", "MELATI ACTIVE");
        assertThat(of("MAWAR", 2025).missing())
                .singleElement()
                .satisfies(finding -> assertThat(finding.months()).isEqualTo(new Months(5, 0, 0)));
    }

    @Test
    void a_village_and_a_puskesmas_have_their_own_and_an_account_sees_no_foreign_one() {
        assertThat(posyandu.inVillage("81.20.01.2002", 2025).posyandu()).hasSize(2);
        assertThat(posyandu.ofUnit("08120201", 2025).posyandu()).hasSize(1);
        int hilir = facilities.facility("08120201").orElseThrow().id();
        scope.is(new Scope(Role.PUSKESMAS_HEAD, false, Set.of(hilir), Set.of()));

        assertThat(posyandu.ofUnit(null, 2025).posyandu())
                .extracting(one -> one.place().code())
                .containsExactly("JAUH");
        assertThat(posyandu.inVillage("81.20.01.2002", 2025).posyandu()).isEmpty();
        assertThat(posyandu.ofUnit("P8120010101", 2025).posyandu()).isEmpty();
    }

    @Test
    void it_costs_one_statement_more_than_the_facilities() {
        posyandu.ofUnit(null, 2025);
        assertThat(statements(() -> posyandu.ofUnit(null, 2025)))
                .isEqualTo(statements(() -> rollout.facilities(RolloutFilter.ALL)) + 1);
    }

    private long statements(Runnable work) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return Statements.during(jdbc, () -> reading.executeWithoutResult(status -> work.run()));
    }
}
