package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PopulationPasteTest {

    private static final Unit REGENCY = new Unit(UnitKind.KABUPATEN, 1, "99.98", "Kabupaten Uji");
    private static final Unit NEAR = new Unit(UnitKind.DESA, 11, "99.98.01.2001", "Dekat");
    private static final Unit FAR = new Unit(UnitKind.KELURAHAN, 12, "99.98.01.1002", "Jauh");
    private static final List<Unit> UNITS = List.of(REGENCY, NEAR, FAR);

    @Test
    void numbers_have_dots_between_thousands_and_no_decimals() {
        SheetPasted<TargetGroup> pasted = read("kode_unit\tjumlah\nKabupaten\t2.254\nDesa Dekat\t45\nJauh\t\n");

        assertThat(pasted.problems()).isEmpty();
        assertThat(pasted.empty()).isEqualTo(1);
        assertThat(pasted.cells())
                .extracting(cell -> cell.number().longValueExact())
                .containsExactly(2_254L, 45L);
        assertThat(pasted.cells()).extracting(SheetCell::version).containsExactly(3, 3);
    }

    @Test
    void each_kind_of_bad_cell_has_its_own_sentence() {
        assertThat(found(
                        read("Dekat\t-1\nJauh\t4,5\nKabupaten\tbanyak\n19.06.01.2004\t4\nDekat\t5\n99.98\t20.000.001")))
                .containsExactly(
                        "1 jumlah population.error.amount",
                        "2 jumlah population.error.amount",
                        "3 jumlah target.paste.no-number",
                        "4 kode_unit target.paste.other-regency",
                        "6 jumlah population.error.amount");
        assertThat(found(read("Dekat\t4\n99.98.01.2001\t5"))).containsExactly("2 kode_unit population.error.twice");
    }

    @Test
    void the_sheet_of_a_unit_takes_its_groups_and_rows_that_name_units_too() {
        SheetPasted<TargetGroup> pasted = new PopulationPaste(UNITS, 2026, DenominatorKind.REAL)
                .read("bumil\t45\nJauh\tbalita\t300\nanak\t2", null, NEAR, (group, unit) -> 0);

        assertThat(pasted.cells())
                .containsExactly(
                        new SheetCell<>(TargetGroup.PREGNANT_WOMEN, NEAR, BigDecimal.valueOf(45), TargetBand.NONE, 0),
                        new SheetCell<>(TargetGroup.UNDER_FIVE, FAR, BigDecimal.valueOf(300), TargetBand.NONE, 0));
        assertThat(found(pasted)).containsExactly("3 kelompok population.paste.unknown-group");
    }

    @Test
    void of_five_thousand_rows_all_seventeen_bad_ones_are_named() {
        List<Unit> units = new ArrayList<>(UNITS);
        IntStream.rangeClosed(1, 5_000)
                .mapToObj(i ->
                        new Unit(UnitKind.DESA, 100 + i, "99.98.%02d.%04d".formatted(10 + i / 500, i % 500), "D" + i))
                .forEach(units::add);
        Map<Integer, String> bad = new TreeMap<>();
        IntStream.rangeClosed(1, 17).forEach(i -> bad.put(i * 290, i % 2 == 0 ? "-" + i : i + ",5"));
        var text = new StringBuilder();
        for (int row = 1; row <= 5_000; row++) {
            text.append(units.get(row + 2).code())
                    .append('\t')
                    .append(bad.getOrDefault(row, "1.250"))
                    .append('\n');
        }

        SheetPasted<TargetGroup> pasted = new PopulationPaste(units, 2026, DenominatorKind.REAL)
                .read(text.toString(), TargetGroup.PREGNANT_WOMEN, null, (group, unit) -> 0);

        assertThat(pasted.problems()).extracting(p -> p.row()).containsExactlyElementsOf(bad.keySet());
        assertThat(pasted.problems()).allSatisfy(p -> assertThat(p.column()).isEqualTo("jumlah"));
        assertThat(pasted.cells()).hasSize(4_983);
    }

    private static SheetPasted<TargetGroup> read(String text) {
        return new PopulationPaste(UNITS, 2026, DenominatorKind.REAL)
                .read(text, TargetGroup.PREGNANT_WOMEN, null, (group, unit) -> 3);
    }

    private static List<String> found(SheetPasted<TargetGroup> pasted) {
        return pasted.problems().stream()
                .map(p -> p.row() + " " + p.column() + " " + p.key())
                .toList();
    }
}
