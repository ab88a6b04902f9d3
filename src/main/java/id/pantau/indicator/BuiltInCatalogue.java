package id.pantau.indicator;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The indicators that every kabupaten starts with: {@code catalogue/indikator.csv}, in the form of a pack's file. */
@Component
class BuiltInCatalogue {

    private static final String FILE = "catalogue/indikator.csv";

    /** Texts by column, by code, in the order of the file. */
    Map<String, Map<String, String>> rows() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader =
                        new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            var rows = new LinkedHashMap<String, Map<String, String>>();
            for (CSVRecord row : parser) {
                if (rows.put(row.get(IndicatorColumns.CODE), row.toMap()) != null) {
                    throw new IllegalStateException(FILE + " has a code twice: " + row.get(IndicatorColumns.CODE));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
