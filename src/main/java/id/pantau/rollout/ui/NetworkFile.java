package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.base.export.TableFile.Fact;
import id.pantau.rollout.NetworkRow;
import id.pantau.rollout.RolloutScreen;
import id.pantau.rollout.VillageGap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The network of each Puskesmas, and the villages without a Pustu or Posyandu, as files. */
final class NetworkFile {

    private final Component translator;
    private final Locale locale;

    NetworkFile(Component translator, Locale locale) {
        this.translator = translator;
        this.locale = locale;
    }

    TableFile network(RolloutScreen screen) {
        List<Column<NetworkRow>> columns = List.of(
                words("export.column.code", NetworkRow::puskesmasCode),
                words("export.column.puskesmas", NetworkRow::puskesmasName),
                words(
                        "export.column.stage",
                        row -> text("rollout.stage." + row.stage().name())),
                number("files.column.pustu", NetworkRow::pustu),
                number("files.column.pustu-operating", NetworkRow::operatingPustu),
                number("files.column.posyandu", NetworkRow::posyandu),
                number("files.column.posyandu-operating", NetworkRow::operatingPosyandu));
        return TableFile.of(
                FileName.of(text("ilp.network.title"), screen.today()),
                text("ilp.network.title"),
                List.of(),
                columns,
                screen.network(),
                List.of(new Fact(text("export.note.remarks"), text("ilp.network.note"))));
    }

    TableFile gaps(RolloutScreen screen) {
        List<Column<VillageGap>> columns = List.of(
                words("export.column.code", VillageGap::code),
                words("export.column.village", VillageGap::name),
                words("export.column.district", VillageGap::districtName),
                words("export.column.puskesmas", VillageGap::puskesmasName),
                words("files.column.without-pustu", gap -> mark(gap.withoutPustu())),
                words("files.column.without-posyandu", gap -> mark(gap.withoutPosyandu())));
        return TableFile.of(
                FileName.of(text("ilp.gaps.title"), screen.today()),
                text("ilp.gaps.title"),
                List.of(),
                columns,
                screen.gaps(),
                List.of());
    }

    private String mark(boolean without) {
        return without ? text("files.without") : "";
    }

    private <T> Column<T> words(String key, Function<T, @Nullable String> value) {
        return Column.of(text(key), row -> Cell.of(value.apply(row)));
    }

    private <T> Column<T> number(String key, Function<T, Integer> value) {
        return Column.of(text(key), row -> Cell.of(value.apply(row)));
    }

    private String text(String key) {
        return translator.getTranslation(locale, key);
    }
}
