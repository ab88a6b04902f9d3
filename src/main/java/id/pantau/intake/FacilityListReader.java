package id.pantau.intake;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.facility.FacilityLine;
import id.pantau.facility.FacilityUpload;
import id.pantau.intake.reading.CsvTable;
import id.pantau.intake.reading.SheetReader;
import id.pantau.intake.reading.SheetUnreadable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.springframework.stereotype.Component;

/** Reads a list of facilities with the reader of packs; a spreadsheet, and cells copied from one, are put into its form first. */
@Component
class FacilityListReader {

    private static final CSVFormat TABS = CSVFormat.TDF
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(false)
            .get();
    private static final CSVFormat SEMICOLONS =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final KnownCodes codes;

    FacilityListReader(KnownCodes codes) {
        this.codes = codes;
    }

    /** The rows that can be read; what is wrong with the others, or with the list as a whole, is added to {@code problems}. */
    List<FacilityLine> read(FacilityUpload upload, List<Problem> problems) {
        if (upload.bytes().length > FacilityUpload.MOST_BYTES) {
            problems.add(Problem.ofFile(
                    Severity.ERROR, upload.name(), "facility-register.file.too-long", FacilityUpload.MOST_BYTES >> 20));
            return List.of();
        }
        try {
            Path file = Files.createTempFile("pantau-fasilitas-", ".csv");
            try {
                return write(upload, file, problems) ? read(upload, file, problems) : List.of();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<FacilityLine> read(FacilityUpload upload, Path file, List<Problem> problems) {
        List<FacilityLine> lines = new ArrayList<>();
        Codes known = codes.stored();
        boolean usable = CsvTable.read(
                file,
                upload.name(),
                FacilitySteps.FACILITIES,
                row -> {
                    FacilityLine line = FacilitySteps.facility(row, known);
                    if (!row.failed()) {
                        lines.add(line);
                    }
                },
                problems::add);
        return usable ? lines : List.of();
    }

    /** Whether it could be written as the reader expects it. */
    private static boolean write(FacilityUpload upload, Path file, List<Problem> problems) throws IOException {
        if (SheetReader.mayRead(upload.bytes())) {
            return writeSheet(upload, file, problems);
        }
        if (!hasTabs(upload.bytes())) {
            Files.write(file, upload.bytes());
            return true;
        }
        String text = new String(upload.bytes(), StandardCharsets.UTF_8);
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(text, TABS);
                var csv = SEMICOLONS.print(writer)) {
            for (var row : rows) {
                csv.printRecord(row);
            }
            return true;
        } catch (UncheckedIOException | IOException e) {
            problems.add(Problem.ofFile(Severity.ERROR, upload.name(), "facility-register.file.quotes"));
            return false;
        }
    }

    private static boolean writeSheet(FacilityUpload upload, Path file, List<Problem> problems) throws IOException {
        Path sheet = Files.createTempFile("pantau-fasilitas-", ".xlsx");
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            Files.write(sheet, upload.bytes());
            SheetReader.write(sheet, FacilitySteps.FACILITIES, FacilityUpload.MOST_BYTES, writer);
            return true;
        } catch (SheetUnreadable e) {
            problems.add(Problem.ofFile(Severity.ERROR, upload.name(), e.key(), e.arguments()));
            return false;
        } finally {
            Files.delete(sheet);
        }
    }

    /** Whether there is a tab in the first line. */
    private static boolean hasTabs(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '\t') {
                return true;
            }
            if (b == '\n' || b == '\r') {
                return false;
            }
        }
        return false;
    }
}
