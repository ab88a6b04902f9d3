package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the list of criteria that the application brings: {@code catalogue/kriteria-ilp.csv}, explained in docs/kriteria-ilp.md. */
final class CriteriaFile {

    private static final String BUILT_IN = "/catalogue/kriteria-ilp.csv";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private CriteriaFile() {}

    static List<Criterion> builtIn() {
        try (InputStream in = CriteriaFile.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IllegalStateException(BUILT_IN + " is missing");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException for a row that makes no sense: a defect of the list, found by its test */
    static List<Criterion> read(Reader reader) throws IOException {
        try (var parser = FORMAT.parse(reader)) {
            return parser.stream().map(CriteriaFile::criterion).toList();
        }
    }

    private static Criterion criterion(CSVRecord row) {
        ProofKind proof = ProofKind.parse(row.get("bukti")).orElseThrow(() -> unknown(row, "bukti"));
        String minimum = valueOf(row, "minimal");
        if (minimum != null) {
            Minimum.parse(minimum);
        }
        String stage = valueOf(row, "tahap");
        return new Criterion(
                row.get("kode"),
                Integer.parseInt(row.get("versi")),
                FacilityKind.parse(row.get("jenis")).orElseThrow(() -> unknown(row, "jenis")),
                row.get("nama_id"),
                row.get("nama_en"),
                Integer.parseInt(row.get("bobot")),
                stage == null ? null : Stage.parse(stage).orElseThrow(() -> unknown(row, "tahap")),
                proof,
                minimum,
                row.get("sumber"));
    }

    private static @Nullable String valueOf(CSVRecord row, String column) {
        String text = row.get(column);
        return text.isEmpty() ? null : text;
    }

    private static IllegalArgumentException unknown(CSVRecord row, String column) {
        return new IllegalArgumentException(column + " in row " + row.getRecordNumber() + ": " + row.get(column));
    }
}
