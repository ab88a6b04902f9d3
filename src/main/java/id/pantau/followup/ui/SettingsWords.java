package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.i18n.Formats;
import id.pantau.base.report.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words and cells that the settings of follow-up share. */
final class SettingsWords {

    private final Component translator;

    SettingsWords(Component translator) {
        this.translator = translator;
    }

    String text(String key, Object... arguments) {
        return translator.getTranslation(key, arguments);
    }

    /** "Siti, 12 Okt 2026"; a dash where nobody has changed it. */
    String changed(@Nullable String by, @Nullable Instant at) {
        return by == null || at == null
                ? "–"
                : text(
                        "follow-up-settings.changed",
                        by,
                        Formats.date(at.atZone(ZoneOffset.UTC).toLocalDate()));
    }

    /** What is wrong with a list: row and column where there are any, and the sentence. */
    String problem(Problem problem) {
        String sentence = text(
                problem.key(),
                problem.arguments().stream()
                        .map(argument -> argument instanceof LocalDate day ? Formats.date(day) : argument)
                        .toArray());
        if (problem.row() == 0) {
            return sentence;
        }
        return problem.column() == null
                ? text("calendar.problem.row", problem.row(), sentence)
                : text("calendar.problem.cell", problem.row(), problem.column(), sentence);
    }

    /** A table whose columns are named by {@code <prefix><name>}; a name that begins with # is one of numbers, an empty one has no name. */
    NativeTable table(String prefix, String... columns) {
        var titles = new NativeTableRow();
        Stream.of(columns).forEach(column -> {
            if (column.isEmpty()) {
                titles.add(new NativeTableCell());
                return;
            }
            boolean number = column.startsWith("#");
            var title = new NativeTableHeaderCell(text(prefix + (number ? column.substring(1) : column)));
            title.getElement().setAttribute("scope", "col");
            title.setClassName("number", number);
            titles.add(title);
        });
        var table = new NativeTable();
        table.addClassName("figures");
        table.getHead().add(titles);
        return table;
    }

    static NativeTableCell cell(String text) {
        var cell = new NativeTableCell();
        cell.add(new Paragraph(text));
        return cell;
    }

    /** A cell with what people wrote: it gets the room, and may be one long word. */
    static NativeTableCell written(String text) {
        var cell = cell(text);
        cell.addClassName("settings-written");
        return cell;
    }

    /** A cell whose words stay on one line. */
    static NativeTableCell whole(String text) {
        var cell = cell(text);
        cell.addClassName("settings-whole");
        return cell;
    }

    static NativeTableCell number(String number) {
        var cell = cell(number);
        cell.addClassName("number");
        return cell;
    }

    static NativeTableCell actions(Component... buttons) {
        var cell = new NativeTableCell();
        cell.addClassName("settings-actions");
        cell.add(buttons);
        return cell;
    }

    /** @param of what it acts on, for those who do not see the row */
    Button button(String key, String of, Runnable act) {
        var button = new Button(text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(text("follow-up-settings.button-of", text(key), of));
        return button;
    }
}
