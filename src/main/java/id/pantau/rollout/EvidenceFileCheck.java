package id.pantau.rollout;

import id.pantau.base.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.RandomAccessFileOrArray;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says what a file is by looking into it, and takes only what can be opened and does nothing by itself. */
@Component
class EvidenceFileCheck {

    /** The most that one file may hold. */
    static final long MOST_BYTES = 10L * 1024 * 1024;

    /** A good tablet makes 12 million; more than 60 million is no photo of a decree. */
    static final long MOST_PIXELS = 60_000_000;

    private static final Logger log = LoggerFactory.getLogger(EvidenceFileCheck.class);

    /** Enough to see that every line can be read. */
    private static final int SAMPLED_SIDE = 200;

    /** However many hand in files at once, few are open in memory. */
    private final Semaphore turns = new Semaphore(2, true);

    /** @throws DomainException.RuleViolation with a sentence for what is not taken */
    EvidenceFileType check(Path file) {
        turns.acquireUninterruptibly();
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                throw DomainException.rule("evidence.file.too-large");
            }
            EvidenceFileType type =
                    EvidenceFileType.of(beginning(file)).orElseThrow(() -> DomainException.rule("evidence.file.kind"));
            if (type == EvidenceFileType.PDF) {
                checkDocument(file);
            } else {
                checkImage(file, type);
            }
            return type;
        } catch (IOException e) {
            log.debug("A file could not be read", e);
            throw DomainException.rule("evidence.file.damaged");
        } finally {
            turns.release();
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(EvidenceFileType.BEGINNING);
        }
    }

    private static void checkDocument(Path file) throws IOException {
        PdfInspection.Finding finding = PdfInspection.of(ByteBuffer.wrap(Files.readAllBytes(file)));
        if (finding != PdfInspection.Finding.NOTHING) {
            throw DomainException.rule("evidence.file." + finding.name().toLowerCase(Locale.ROOT));
        }
        try (var content = new RandomAccessFileOrArray(file.toString(), false, true);
                var reader = new PdfReader(content, null)) {
            if (reader.getNumberOfPages() < 1) {
                throw DomainException.rule("evidence.file.damaged");
            }
        } catch (DomainException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static void checkImage(Path file, EvidenceFileType type) throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(type.extension()).next();
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(content, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                throw DomainException.rule("evidence.file.pixels");
            }
            ImageReadParam sampled = reader.getDefaultReadParam();
            int step = (int) Math.max(1, Math.max(width, height) / SAMPLED_SIDE);
            sampled.setSourceSubsampling(step, step, 0, 0);
            if (reader.canReadRaster()) {
                // Colours of print (CMYK) are no reason to refuse.
                reader.readRaster(0, sampled);
            } else {
                reader.read(0, sampled);
            }
        } catch (DomainException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException(e);
        } finally {
            reader.dispose();
        }
    }
}
