package id.pantau.dashboard.ui;

import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.base.export.TableFile.Fact;
import id.pantau.base.i18n.Texts;
import id.pantau.dashboard.PosyanduNetwork;
import id.pantau.dashboard.PosyanduNetwork.Judged;
import id.pantau.indicator.PosyanduCare;
import id.pantau.indicator.PosyanduCondition;
import id.pantau.indicator.PosyanduVerdict.Months;
import id.pantau.indicator.UnitFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Posyandu aktif as a file: a row for each Posyandu, with the numbers behind the five conditions. */
final class PosyanduFile {

    private final PosyanduText words;

    PosyanduFile(Texts texts, Locale locale) {
        this.words = new PosyanduText(texts, locale);
    }

    TableFile of(PosyanduNetwork network, @Nullable UnitFigure reported) {
        List<Column<Judged>> columns = new ArrayList<>(List.of(
                text("export.column.code", one -> one.place().code()),
                text("posyandu.column.name", one -> one.place().name()),
                text("posyandu.column.puskesmas", one -> one.place().puskesmasName()),
                text("posyandu.column.village", one -> one.place().villageName()),
                text("posyandu.column.outcome", one -> words.outcome(one.verdict())),
                text("posyandu.column.missing", one -> words.missing(one.verdict())),
                Column.of(
                        words.text("posyandu.file.activity"),
                        one -> months(
                                one.verdict().of(PosyanduCondition.ACTIVITY).months())),
                Column.of(
                        words.text("posyandu.file.kader"),
                        one -> Cell.of(one.verdict().of(PosyanduCondition.KADER).kader()))));
        for (PosyanduCare care : PosyanduCare.values()) {
            columns.add(Column.of(
                    words.text("posyandu.file." + care.name()),
                    one -> months(
                            one.verdict().of(PosyanduCondition.CARE).care().get(care))));
        }
        return TableFile.of(
                FileName.of(words.text("posyandu.file"), Integer.toString(network.year())),
                words.text("posyandu.title", Integer.toString(network.year())),
                List.of(),
                columns,
                network.posyandu(),
                List.of(
                        new Fact(words.text("export.note.remarks"), words.lead(network, reported)),
                        new Fact(words.text("posyandu.how"), words.text("posyandu.how.text"))));
    }

    private static Cell months(@Nullable Months months) {
        return months == null ? Cell.EMPTY : Cell.of(months.met());
    }

    private Column<Judged> text(String key, Function<Judged, @Nullable String> value) {
        return Column.of(words.text(key), one -> Cell.of(value.apply(one)));
    }
}
