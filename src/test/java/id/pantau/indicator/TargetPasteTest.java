package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.report.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows from a spreadsheet: every bad cell is named with its row, its column and why. */
class TargetPasteTest {

    private static final Indicator K6 = Sample.flow();
    private static final Indicator DS = Sample.snapshot();
    private static final Unit REGENCY = new Unit(UnitKind.KABUPATEN, 1, "99.98", "Kabupaten Uji");
    private static final Unit PUSKESMAS = new Unit(UnitKind.PUSKESMAS, 901, "09998001", "Dekat");
    private static final Unit NEAR = new Unit(UnitKind.DESA, 11, "99.98.01.2001", "Dekat");
    private static final Unit FAR = new Unit(UnitKind.KELURAHAN, 12, "99.98.01.1002", "Jauh");
    private static final List<Unit> UNITS = List.of(REGENCY, PUSKESMAS, NEAR, FAR);

    @Test
    void units_are_found_by_code_and_by_name_with_or_without_their_kind() {
        SheetPasted<Indicator> pasted = ofIndicator(
                "kode_unit\ttarget\nkabupaten\t85\nPuskesmas  Dekat\t82,5\n99.98.01.2001\t80 %\njauh\t70\n");

        assertThat(pasted.problems()).isEmpty();
        assertThat(pasted.cells()).extracting(SheetCell::unit).containsExactly(REGENCY, PUSKESMAS, NEAR, FAR);
        assertThat(pasted.cells())
                .extracting(SheetCell::number)
                .containsExactly(number("85"), number("82.5"), number("80"), number("70"));
    }

    @Test
    void each_kind_of_bad_cell_has_its_own_sentence() {
        SheetPasted<Indicator> pasted = ofIndicator(String.join(
                "\n",
                "Desa Dekat\t120",
                "Puskesmas Dekat\t-1",
                "Jauh\tdelapan puluh",
                "19.06.01.2004\t80",
                "Entah\t80",
                "Dekat\t80",
                "\t80",
                "Jauh\t80\t85",
                "Jauh\t80\t\t\tx",
                "Kabupaten\t80",
                "99.98\t81"));

        assertThat(found(pasted))
                .containsExactly(
                        "1 target target.error.percent",
                        "2 target target.error.value",
                        "3 target target.paste.no-number",
                        "4 kode_unit target.paste.other-regency",
                        "5 kode_unit target.paste.unknown-unit",
                        "6 kode_unit target.paste.ambiguous-unit",
                        "7 kode_unit target.paste.no-unit",
                        "8 target target.error.order-higher",
                        "9 toleransi target.paste.no-number",
                        "11 kode_unit target.error.twice");
        assertThat(pasted.problems().get(3).arguments()).containsExactly("19.06.01.2004", "Kabupaten Uji");
    }

    @Test
    void rows_without_a_value_change_nothing() {
        SheetPasted<Indicator> pasted = ofIndicator("Jauh\t\nKabupaten\t80\n");

        assertThat(pasted.empty()).isEqualTo(1);
        assertThat(pasted.cells()).hasSize(1);
        assertThat(pasted.problems()).isEmpty();
    }

    @Test
    void a_sheet_of_one_unit_takes_its_indicators_and_rows_that_name_units_too() {
        var paste = new TargetPaste(List.of(K6, DS), UNITS, 2026);

        SheetPasted<Indicator> pasted = paste.read(
                "KIA-K6\t80\t75\ngiz-ds\tJauh\t60\nKIA-XX\t50", null, REGENCY, (indicator, unit) -> unit.id());

        assertThat(pasted.cells()).extracting(SheetCell::unit).containsExactly(REGENCY, FAR);
        assertThat(pasted.cells().getFirst().band().minimum()).isEqualByComparingTo("75");
        assertThat(pasted.cells()).extracting(SheetCell::version).containsExactly(1, 12);
        assertThat(found(pasted)).containsExactly("3 kode_indikator target.paste.unknown-indicator");
    }

    @Test
    void of_five_thousand_rows_all_seventeen_bad_ones_are_named() {
        List<Unit> units = new ArrayList<>(List.of(REGENCY));
        IntStream.range(0, 5_000)
                .mapToObj(i ->
                        new Unit(UnitKind.DESA, 100 + i, "99.98.%02d.%04d".formatted(i / 500, i % 500), "Desa " + i))
                .forEach(units::add);
        Map<Integer, String> bad = new TreeMap<>(Map.of(
                3,
                "101",
                250,
                "-5",
                251,
                "abc",
                777,
                "80;5",
                1_000,
                "100,0001",
                1_999,
                "8O",
                2_500,
                "1.000",
                4_999,
                "--"));
        Map<Integer, String> badUnits = new TreeMap<>(Map.of(
                1,
                "19.06.01.2004",
                500,
                "73.07.01.2001",
                1_234,
                "99.98.99.9999",
                2_000,
                "Entah",
                2_001,
                "",
                3_000,
                "99.97",
                3_500,
                "0999",
                4_500,
                "Kecamatan Uji",
                5_000,
                units.get(1).code()));
        var text = new StringBuilder();
        for (int row = 1; row <= 5_000; row++) {
            text.append(badUnits.getOrDefault(row, units.get(row).code()))
                    .append('\t')
                    .append(bad.getOrDefault(row, "82,5"))
                    .append('\n');
        }
        // Row 1 named another kabupaten, so that the unit of row 5000 is there for the first time: it is repeated in
        // row 4998.
        String repeated = text.toString()
                .replace(units.get(4_998).code(), units.get(4_997).code());

        SheetPasted<Indicator> pasted =
                new TargetPaste(List.of(K6), units, 2026).read(repeated, K6, null, (indicator, unit) -> 0);

        assertThat(pasted.problems()).hasSize(17);
        assertThat(pasted.problems())
                .extracting(Problem::row)
                .containsExactlyInAnyOrder(
                        1, 3, 250, 251, 500, 777, 1_000, 1_234, 1_999, 2_000, 2_001, 2_500, 3_000, 3_500, 4_500, 4_998,
                        4_999);
        assertThat(pasted.problems())
                .allSatisfy(problem -> assertThat(problem.column())
                        .isEqualTo(bad.containsKey(problem.row()) ? "target" : "kode_unit"));
    }

    private static SheetPasted<Indicator> ofIndicator(String text) {
        return new TargetPaste(List.of(K6), UNITS, 2026).read(text, K6, null, (indicator, unit) -> 0);
    }

    private static List<String> found(SheetPasted<Indicator> pasted) {
        return pasted.problems().stream()
                .map(p -> p.row() + " " + p.column() + " " + p.key())
                .toList();
    }

    private static BigDecimal number(String text) {
        return Decimals.plain(new BigDecimal(text));
    }
}
