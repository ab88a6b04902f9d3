package id.pantau.rollout;

import id.pantau.Bench;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.base.DataVersion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures how much heap ten files of nearly 10 MB need that are handed in at once, half of them documents and half pictures, from the
 * moment on which they lie on the disk as uploaded. Not a test: started by bin/bench.
 */
@DatabaseTest
@Import({TestClock.class, TestRollout.class})
class EvidenceFileBench {

    private static final int FILES = 10;
    private static final int SIDE = 1_800;
    private static final int DOCUMENT_BYTES = 9_900_000;

    @TempDir
    Path folder;

    @Autowired
    private EvidenceFileService files;

    @Autowired
    private TestRollout data;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataVersion dataVersion;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void aKabupaten() {
        writing(data::facilities);
    }

    @AfterEach
    void leaveNothingBehind() {
        writing(() -> {
            jdbc.sql("UPDATE facility SET parent_id = NULL").update();
            List.of("evidence_file", "catchment", "facility", "village", "district", "regency")
                    .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
            dataVersion.raise();
        });
    }

    private void writing(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    @Test
    void ten_files_at_once() throws Exception {
        List<Callable<Integer>> uploads = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < FILES; i++) {
            Path file = Files.write(folder.resolve("unggahan-" + i), i % 2 == 0 ? document(i) : picture(i));
            bytes += Files.size(file);
            uploads.add(() -> files.keep("P1", "berkas", file));
        }
        long before = live();
        var most = new AtomicLong();
        var busy = new AtomicBoolean(true);
        try (var pool = Executors.newFixedThreadPool(FILES + 1)) {
            pool.submit(() -> {
                while (busy.get()) {
                    most.accumulateAndGet(live(), Math::max);
                }
            });
            for (Future<Integer> kept : pool.invokeAll(uploads)) {
                kept.get();
            }
            busy.set(false);
        }
        Bench.report(
                "evidence: %d files, %.0f MB in all, handed in at once: %.0f MB of heap more than before (goal: below 64)",
                FILES, bytes / 1e6, Math.max(0, most.get() - before) / 1e6);
    }

    /** What is held at this moment, without garbage. */
    private static long live() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static byte[] document(int seed) {
        var noise = new byte[DOCUMENT_BYTES];
        new Random(seed).nextBytes(noise);
        return TestFiles.pdf(writer -> {
            try {
                writer.addToBody(new PdfStream(noise));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] picture(int seed) throws IOException {
        var random = new Random(seed);
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < SIDE * SIDE; i++) {
            image.setRGB(i % SIDE, i / SIDE, random.nextInt());
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
