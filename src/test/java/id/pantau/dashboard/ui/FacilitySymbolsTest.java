package id.pantau.dashboard.ui;

import static id.pantau.dashboard.ui.MapFigures.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.i18n.Texts;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRow;
import id.pantau.region.ui.MapSymbols;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FacilitySymbolsTest {

    @Test
    void only_facilities_with_a_place_are_drawn_each_kind_in_its_form() {
        List<MapSymbols> symbols = FacilitySymbols.of(
                TEXTS,
                Texts.INDONESIAN,
                List.of(
                        facility(FacilityKind.PUSKESMAS, "Gantung", -2.99),
                        facility(FacilityKind.PUSTU, "Kelubi", null)));

        assertThat(symbols)
                .singleElement()
                .satisfies(kind -> assertThat(kind.marks())
                        .singleElement()
                        .extracting("name")
                        .isEqualTo("Puskesmas Gantung"));
    }

    private static FacilityRow facility(FacilityKind kind, String name, @Nullable Double latitude) {
        return new FacilityRow(
                1,
                name,
                kind,
                name,
                null,
                null,
                null,
                latitude,
                latitude == null ? null : 108.2,
                null,
                null,
                null,
                null);
    }
}
