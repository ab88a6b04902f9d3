package id.pantau.intake.demo;

import id.pantau.intake.ExamplePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/**
 * The example kabupaten: a complete pack of an invented place, "Kabupaten Contoh" (99.99), which the import takes in like any
 * other. No real place, person or figure is in it.
 *
 * <p>The same last month gives the same bytes, on every machine and in every locale. A later last month gives later months and
 * the reports that had been late; what was there keeps its values.
 */
@Component
public final class DemoPack implements ExamplePack {

    /**
     * Writes the pack's fourteen files.
     *
     * @param folder made where it is missing; files of the same names are replaced
     * @param lastMonth the last of the 36 months, 2023-01 or later; its reports are still coming in
     * @throws IOException where the folder cannot be written
     */
    @Override
    public void writeTo(Path folder, YearMonth lastMonth) throws IOException {
        Files.createDirectories(folder);
        PackFolder files = new PackFolder(folder);
        DemoGeography geography = new DemoGeography();
        DemoRegions.write(files, geography);
        DemoFacilities.write(files, geography);
        DemoFigures figures = new DemoFigures();
        DemoAchievements achievements = new DemoAchievements(figures, lastMonth);
        YearMonth firstMonth = achievements.firstMonth();
        // One year beyond the last month: in January the new year's target populations are wanted before its first
        // report.
        DemoPopulation.write(
                files, firstMonth.getYear(), lastMonth.plusMonths(1).getYear());
        DemoTargets.write(files, figures, firstMonth, lastMonth);
        achievements.write(files);
        DemoRollout.write(files, lastMonth);
        DemoRegisters.write(files, lastMonth);
    }
}
