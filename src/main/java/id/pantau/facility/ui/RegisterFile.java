package id.pantau.facility.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.facility.RegisterRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The register as a file with the columns of {@code fasilitas.csv} and nothing else, so that it can be taken in again as it is. The
 * names of the columns are those of the file, in every language.
 */
final class RegisterFile {

    /** A centimetre. */
    private static final int PLACE_DECIMALS = 7;

    private final Component translator;
    private final Locale locale;

    RegisterFile(Component translator, Locale locale) {
        this.translator = translator;
        this.locale = locale;
    }

    TableFile of(List<RegisterRow> rows, LocalDate today) {
        return TableFile.of(
                FileName.of(text("facility-register.file.name"), today),
                text("facility-register.title"),
                List.of(),
                List.of(
                        words("kode", RegisterRow::code),
                        words("jenis", row -> row.kind().name()),
                        words("nama", RegisterRow::name),
                        words("kode_induk", RegisterRow::parentCode),
                        words("kode_desa", RegisterRow::villageCode),
                        degrees("lat", RegisterRow::latitude),
                        degrees("lon", RegisterRow::longitude),
                        words("bentuk_asal", RegisterRow::originalForm),
                        Column.of("buka", row -> Cell.of(row.opened())),
                        Column.of("tutup", row -> Cell.of(row.closed())),
                        words("sumber", RegisterRow::source)),
                rows,
                List.of());
    }

    private static Column<RegisterRow> words(String column, Function<RegisterRow, @Nullable String> value) {
        return Column.of(column, row -> Cell.of(value.apply(row)));
    }

    private static Column<RegisterRow> degrees(String column, Function<RegisterRow, @Nullable Double> value) {
        return new Column<>(column, PLACE_DECIMALS, row -> {
            Double degrees = value.apply(row);
            return degrees == null ? Cell.EMPTY : Cell.of(BigDecimal.valueOf(degrees));
        });
    }

    private String text(String key) {
        return translator.getTranslation(locale, key);
    }
}
