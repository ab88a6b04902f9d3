package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.base.export.TableFile.Fact;
import id.pantau.rollout.InnovationRegister;
import id.pantau.rollout.InnovationRow;
import id.pantau.rollout.RegisterUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register of innovations as a file: a row for each. */
final class InnovationFile {

    private final RegisterWords words;
    private final Locale locale;

    InnovationFile(Component translator, Locale locale) {
        this.words = new RegisterWords(translator, locale);
        this.locale = locale;
    }

    TableFile of(InnovationRegister register) {
        List<Column<InnovationRow>> columns = List.of(
                column("name", row -> Cell.of(row.name())),
                column("puskesmas", row -> Cell.of(joined(row.puskesmas(), RegisterUnit::name))),
                column("since", row -> Cell.of(row.since())),
                column("stopped", row -> Cell.of(row.stopped())),
                column("about", row -> Cell.of(row.about())),
                column("indicators", row -> Cell.of(joined(row.indicators(), i -> i.name(locale)))),
                Column.of(words.text("commitment.column.source"), row -> Cell.of(row.source())));
        return TableFile.of(
                FileName.of(words.text("innovation.title"), register.today()),
                words.text("innovation.title"),
                List.of(),
                columns,
                register.rows(),
                List.of(new Fact(words.text("export.note.remarks"), words.text("innovation.no-claim"))));
    }

    private Column<InnovationRow> column(String name, Function<InnovationRow, Cell> value) {
        return Column.of(words.text("innovation.column." + name), value);
    }

    private static <T> String joined(List<T> items, Function<T, String> name) {
        return items.stream().map(name).collect(Collectors.joining("; "));
    }
}
