package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.Statements;
import id.pantau.TestScope;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Texts;
import id.pantau.base.report.Problem;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.PopulationForm;
import id.pantau.indicator.PopulationSheetService;
import id.pantau.indicator.SheetPasted;
import id.pantau.indicator.TargetBasis;
import id.pantau.indicator.TargetForm;
import id.pantau.indicator.TargetGroup;
import id.pantau.indicator.TargetSheetService;
import id.pantau.region.RegencyProfile;
import id.pantau.region.RegionEntry;
import id.pantau.region.RegionEntry.RegionKind;
import id.pantau.region.RegionIntake;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A kabupaten of 500 villages pastes and saves 5,000 numbers at once, on data that is committed. */
@IntakeTest
class SheetsOfThousandsTest {

    private static final int YEAR = 2026;
    private static final String REGENCY = "81.20";
    private static final List<String> VILLAGES = IntStream.range(0, 500)
            .mapToObj(i -> "%s.0%d.%d".formatted(REGENCY, 1 + i / 125, 2001 + i % 125))
            .toList();

    @Autowired
    TargetSheetService targets;

    @Autowired
    PopulationSheetService populations;

    @Autowired
    Catalogue catalogue;

    @Autowired
    RegionIntake regions;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    IntakeDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Texts texts;

    @Autowired
    TestScope scope;

    @BeforeEach
    void kabupaten() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        database.clean();
        List<RegionEntry> entries = new ArrayList<>();
        for (int district = 1; district <= 4; district++) {
            entries.add(region(entries.size() + 2, RegionKind.KECAMATAN, REGENCY + ".0" + district));
        }
        VILLAGES.forEach(code -> entries.add(region(entries.size() + 2, RegionKind.DESA, code)));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            regions.applyProfile(new RegencyProfile(
                    REGENCY, null, "Kabupaten Uji", "Maluku", ZoneId.of("Asia/Jayapura"), "Dinas Uji", false));
            assertThat(regions.applyRegions(entries).problems()).isEmpty();
        });
    }

    @AfterEach
    void asBefore() {
        database.clean();
    }

    @Test
    void of_five_thousand_pasted_targets_the_seventeen_bad_cells_are_named_and_nothing_is_saved() {
        List<String> rows = rows(indicators().stream().map(Indicator::code).toList(), false, "82,5");
        Map<Integer, String> bad = Map.ofEntries(
                Map.entry(3, "KIA-XX\t" + VILLAGES.get(2) + "\t82,5"),
                Map.entry(250, code(250) + "\t19.06.01.2004\t82,5"),
                Map.entry(251, code(251) + "\tEntah\t82,5"),
                Map.entry(252, code(252) + "\t\t82,5"),
                Map.entry(500, rows.get(498)),
                Map.entry(777, rows.get(776).replace("82,5", "101")),
                Map.entry(1_000, rows.get(999).replace("82,5", "-5")),
                Map.entry(1_234, rows.get(1_233).replace("82,5", "8O")),
                Map.entry(1_999, rows.get(1_998).replace("82,5", "82,5001")),
                Map.entry(2_000, rows.get(1_999) + "\t90"),
                Map.entry(2_001, rows.get(2_000) + "\tx"),
                Map.entry(2_500, rows.get(2_499) + "\t\t80"),
                Map.entry(3_000, rows.get(2_999) + "\t\t101"),
                Map.entry(3_500, rows.get(3_499) + "\t\t\t-1"),
                Map.entry(4_000, rows.get(3_999) + "\t\t\tdua"),
                Map.entry(4_999, rows.get(4_998).replace("82,5", "82.500")),
                Map.entry(5_000, rows.get(4_999).replace("82,5", "--")));

        SheetPasted<Indicator> pasted = targets.paste(YEAR, null, REGENCY, text(rows, bad));

        String percent = "Target dalam persen tidak dapat lebih dari 100.";
        String number = "Target harus berupa bilangan 0 atau lebih, paling banyak tiga angka di belakang koma.";
        String order =
                "Semakin tinggi semakin baik: minimum tidak boleh di atas target, target tidak boleh di atas tantangan.";
        assertThat(sentences(pasted.problems()))
                .containsExactlyInAnyOrder(
                        "3 kode_indikator: Indikator KIA-XX tidak dikenal. Pakai kode atau namanya.",
                        "250 kode_unit: Kode 19.06.01.2004 milik kabupaten lain; di sini hanya unit Kabupaten Uji.",
                        "251 kode_unit: Unit Entah tidak dikenal. Pakai kode atau nama desa, Puskesmas atau kabupaten.",
                        "252 kode_unit: Unit tidak disebut.",
                        "500 kode_unit: Target yang sama dua kali dengan mulai yang sama; yang pertama di baris 499. Tinggalkan satu saja.",
                        "777 target: " + percent,
                        "1000 target: " + number,
                        "1234 target: 8O bukan bilangan. Tulis misalnya 82,5.",
                        "1999 target: " + number,
                        "2000 target: " + order,
                        "2001 minimum: x bukan bilangan. Tulis misalnya 82,5.",
                        "2500 target: " + order,
                        "3000 tantangan: Target tantangan harus bilangan 0 atau lebih, paling banyak tiga angka di belakang koma; dalam persen paling banyak 100.",
                        "3500 toleransi: Toleransi harus bilangan 0 atau lebih, paling banyak tiga angka di belakang koma; dalam poin persen paling banyak 100.",
                        "4000 toleransi: dua bukan bilangan. Tulis misalnya 82,5.",
                        "4999 target: " + percent,
                        "5000 target: -- bukan bilangan. Tulis misalnya 82,5.");
        assertThat(pasted.cells()).hasSize(4_983);
        assertThat(database.count("target")).isZero();
    }

    @Test
    void of_five_thousand_pasted_numbers_of_people_the_seventeen_bad_cells_are_named_and_nothing_is_saved() {
        List<String> rows = rows(groups().stream().map(TargetGroup::code).toList(), true, "1.250");
        Map<Integer, String> bad = IntStream.rangeClosed(1, 17)
                .boxed()
                .collect(Collectors.toMap(i -> i * 290, i -> switch (i % 4) {
                    case 0 -> rows.get(i * 290 - 1).replace("1.250", "-1");
                    case 1 -> rows.get(i * 290 - 1).replace("1.250", "4,5");
                    case 2 -> rows.get(i * 290 - 1).replace("1.250", "banyak");
                    default -> VILLAGES.get(i) + "\tanak\t1.250";
                }));

        SheetPasted<TargetGroup> pasted = populations.paste(YEAR, null, REGENCY, DenominatorKind.REAL, text(rows, bad));

        String amount = " jumlah: Jumlah harus bilangan bulat 0 atau lebih, paling banyak 20.000.000.";
        assertThat(sentences(pasted.problems()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 17)
                        .mapToObj(i -> i * 290
                                + switch (i % 4) {
                                    case 0, 1 -> amount;
                                    case 2 -> " jumlah: banyak bukan bilangan. Tulis misalnya 82,5.";
                                    default ->
                                        " kelompok: Kelompok anak tidak dikenal. Pakai kata di sasaran.csv, misalnya bumil.";
                                })
                        .toList());
        assertThat(pasted.cells()).hasSize(4_983);
        assertThat(database.count("target_population")).isZero();
    }

    @Test
    void five_thousand_targets_are_saved_in_a_few_statements() {
        List<TargetForm> forms = new ArrayList<>();
        for (Indicator indicator : indicators()) {
            for (String village : VILLAGES) {
                forms.add(target(indicator, village, "82.5", 0));
            }
        }
        List<TargetForm> again = new ArrayList<>(indicators().stream()
                .flatMap(i -> VILLAGES.stream().map(v -> target(i, v, "83", 1)))
                .toList());

        assertThat(statements(() -> assertThat(targets.save(forms)).isEqualTo(5_000)))
                .isLessThanOrEqualTo(50);
        assertThat(statements(() -> assertThat(targets.save(again)).isEqualTo(5_000)))
                .isLessThanOrEqualTo(50);
        assertThat(database.count("target")).isEqualTo(10_000);

        again.replaceAll(form -> new TargetForm(
                form.indicatorCode(), YEAR, form.unitCode(), 1, BigDecimal.TEN, form.denominator(), form.basis(), 2));
        again.set(4_999, target(indicators().getLast(), VILLAGES.getLast(), "101", 2));
        assertThatThrownBy(() -> targets.save(again)).isInstanceOf(DomainException.RuleViolation.class);
        assertThat(database.count("target")).as("one bad of 5,000").isEqualTo(10_000);
    }

    @Test
    void five_thousand_numbers_of_people_are_saved_in_a_few_statements() {
        assertThat(statements(() -> assertThat(populations.save(people(250, 0))).isEqualTo(5_000)))
                .isLessThanOrEqualTo(50);
        assertThat(statements(() -> assertThat(populations.save(people(251, 1))).isEqualTo(5_000)))
                .isLessThanOrEqualTo(50);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM target_population WHERE valid AND version = 2 AND amount = 251")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5_000);
        assertThat(database.count("target_population")).isEqualTo(10_000);
    }

    private long statements(Runnable work) {
        return Statements.ofAnyKind(jdbc, work);
    }

    private List<PopulationForm> people(long amount, int version) {
        return groups().stream()
                .flatMap(group -> VILLAGES.stream()
                        .map(village -> new PopulationForm(
                                village, YEAR, group, DenominatorKind.REAL, amount, "Pendataan", version)))
                .toList();
    }

    private static TargetForm target(Indicator indicator, String village, String value, int version) {
        return new TargetForm(
                indicator.code(),
                YEAR,
                village,
                1,
                new BigDecimal(value),
                indicator.denominatorReported() ? DenominatorKind.REPORTED : DenominatorKind.REAL,
                TargetBasis.of("SK Bupati"),
                version);
    }

    private List<Indicator> indicators() {
        return catalogue.all().stream()
                .filter(i -> i.code().startsWith("KIA-K") || i.code().startsWith("GIZ-"))
                .limit(10)
                .toList();
    }

    private static List<TargetGroup> groups() {
        return Arrays.asList(TargetGroup.values()).subList(0, 10);
    }

    /** Each of the ten with each of the 500 villages: "KIA-K1⇥81.20.01.2001⇥82,5". */
    private static List<String> rows(List<String> subjects, boolean unitFirst, String number) {
        return subjects.stream()
                .flatMap(subject -> VILLAGES.stream()
                        .map(village ->
                                (unitFirst ? village + "\t" + subject : subject + "\t" + village) + "\t" + number))
                .toList();
    }

    private String code(int row) {
        return indicators().get((row - 1) / VILLAGES.size()).code();
    }

    private static String text(List<String> rows, Map<Integer, String> instead) {
        return IntStream.rangeClosed(1, rows.size())
                .mapToObj(row -> instead.getOrDefault(row, rows.get(row - 1)))
                .collect(Collectors.joining("\n"));
    }

    private List<String> sentences(List<Problem> problems) {
        return problems.stream()
                .map(p -> p.row() + " " + p.column() + ": "
                        + texts.text(p.key(), p.arguments().toArray()))
                .toList();
    }

    private static RegionEntry region(int row, RegionKind kind, String code) {
        return new RegionEntry(row, kind, code, "Uji " + code, null, null, null);
    }
}
