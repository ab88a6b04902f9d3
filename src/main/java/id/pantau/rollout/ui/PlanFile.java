package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.Period;
import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.base.export.TableFile.Fact;
import id.pantau.rollout.FacilityPlanRegister;
import id.pantau.rollout.FacilityPlanRow;
import id.pantau.rollout.PlanSheet;
import id.pantau.rollout.PlanVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The plan per facility and per year as files. */
final class PlanFile {

    private final RegisterWords words;

    PlanFile(Component translator, Locale locale) {
        this.words = new RegisterWords(translator, locale);
    }

    TableFile facilities(FacilityPlanRegister register) {
        List<Column<FacilityPlanRow>> columns = List.of(
                column("code", row -> Cell.of(row.facility().code())),
                column(
                        "kind",
                        row -> Cell.of(words.text(
                                "facility.kind." + row.facility().kind().name()))),
                column("facility", row -> Cell.of(row.facility().name())),
                column("puskesmas", row -> Cell.of(row.facility().place().puskesmasName())),
                column(
                        "wave",
                        row -> Cell.of(row.plan() == null ? null : row.plan().wave())),
                column("due", row -> Cell.of(row.due())),
                column(
                        "stage",
                        row -> Cell.of(words.text(
                                "rollout.stage." + row.facility().stage().name()))),
                column(
                        "state",
                        row -> Cell.of(words.text("plan.state." + row.state().name()))),
                column(
                        "version",
                        row -> row.plan() == null
                                ? Cell.EMPTY
                                : Cell.of(row.plan().version())),
                column(
                        "source",
                        row -> Cell.of(row.plan() == null ? null : row.plan().source())));
        return file("plan.facilities", register.today(), columns, register.rows());
    }

    /** What holds now, and every version before it. */
    TableFile years(PlanSheet sheet, LocalDate today) {
        List<Column<PlanVersion>> columns = List.of(
                column(
                        "kind",
                        version -> Cell.of(
                                words.text("facility.kind." + version.kind().name()))),
                column("year", version -> Cell.of(Period.year(version.year()))),
                column("cumulative", version -> Cell.of(version.cumulative())),
                column("version", version -> Cell.of(version.version())),
                column("source", version -> Cell.of(version.source())),
                column("changed-by", version -> Cell.of(version.changedBy())));
        return file("plan.years", today, columns, sheet.versions());
    }

    private <T> TableFile file(String titleKey, LocalDate today, List<Column<T>> columns, List<T> rows) {
        return TableFile.of(
                FileName.of(words.text(titleKey), today),
                words.text(titleKey),
                List.of(),
                columns,
                rows,
                List.of(new Fact(words.text("export.note.remarks"), words.text("plan.rule"))));
    }

    private <T> Column<T> column(String name, Function<T, Cell> value) {
        return Column.of(words.text("plan.column." + name), value);
    }
}
