package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.base.export.TableFile.Fact;
import id.pantau.rollout.FacilityStage;
import id.pantau.rollout.ReadinessScreen;
import id.pantau.rollout.ReadinessScreen.Lacking;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Kesiapan as a file: a row for each facility, a column for each criterion, states in words. */
final class ReadinessFile {

    private final Component translator;
    private final Locale locale;

    ReadinessFile(Component translator, Locale locale) {
        this.translator = translator;
        this.locale = locale;
    }

    TableFile of(ReadinessScreen screen) {
        List<Column<FacilityStage>> columns = new ArrayList<>(List.of(
                Column.of(text("export.column.code"), f -> Cell.of(f.code())),
                Column.of(text("export.column.unit"), f -> Cell.of(f.name())),
                Column.of(
                        text("export.column.puskesmas"), f -> Cell.of(f.place().puskesmasName())),
                Column.of(
                        text("export.column.stage"),
                        f -> Cell.of(text("rollout.stage." + f.stage().name())))));
        screen.criteria().forEach(lacking -> columns.add(column(lacking)));
        return TableFile.of(
                FileName.of(text("readiness.file"), screen.today()),
                text("readiness.title"),
                List.of(),
                columns,
                screen.facilities(),
                List.of(new Fact(text("export.note.remarks"), text("ilp.not-official"))));
    }

    private Column<FacilityStage> column(Lacking lacking) {
        String code = lacking.criterion().code();
        return Column.of(
                code + " " + lacking.criterion().name(locale),
                facility -> Cell.of(ReadinessScreen.standing(facility, code)
                        .map(standing ->
                                text("readiness.state." + standing.state().name())
                                        + (standing.detail() == null ? "" : " (" + standing.detail() + ")"))
                        .orElse(null)));
    }

    private String text(String key) {
        return translator.getTranslation(locale, key);
    }
}
