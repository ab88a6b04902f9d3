package id.pantau.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.streams.DownloadResponse;
import id.pantau.base.DomainException;
import id.pantau.base.export.Cell;
import id.pantau.base.export.FileFormat;
import id.pantau.base.export.TableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExportLinksTest {

    private static TableFile table(String value) {
        return new TableFile(
                "capaian-2026-10",
                "Capaian",
                List.of(),
                List.of(new TableFile.Head("Nama", 0)),
                List.of(List.of(Cell.of(value))),
                List.of());
    }

    @Test
    void a_file_has_a_name_and_a_type_and_is_made_anew_each_time() throws IOException {
        var asked = new AtomicInteger();

        DownloadResponse first = ExportLinks.answer(() -> table("ke-" + asked.incrementAndGet()), FileFormat.CSV);
        DownloadResponse second = ExportLinks.answer(() -> table("ke-" + asked.incrementAndGet()), FileFormat.CSV);

        assertThat(first.getFileName()).isEqualTo("capaian-2026-10.csv");
        assertThat(first.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        byte[] bytes = first.getInputStream().readAllBytes();
        assertThat(first.getContentLength()).isEqualTo(bytes.length);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("ke-1");
        assertThat(new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("ke-2");
    }

    @Test
    void what_the_account_may_no_longer_see_is_not_there() {
        DownloadResponse answer = ExportLinks.answer(
                () -> {
                    throw DomainException.notFound("error.unknown-unit", "X");
                },
                FileFormat.XLSX);

        assertThat(answer.getError()).isEqualTo(404);
    }
}
