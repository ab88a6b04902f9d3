package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DomainException;
import id.pantau.base.i18n.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfWriter;

/** A file is what its content says, and does nothing by itself. */
class EvidenceFileCheckTest {

    private final EvidenceFileCheck check = new EvidenceFileCheck();

    @TempDir
    Path folder;

    @Test
    void photosAndDocumentsAreTaken() throws IOException {
        assertThat(check.check(file(TestFiles.pdf()))).isEqualTo(EvidenceFileType.PDF);
        assertThat(check.check(file(TestFiles.pdf(PdfWriter::setFullCompression, w -> {}))))
                .as("with its objects packed, as scanners write it")
                .isEqualTo(EvidenceFileType.PDF);
        assertThat(check.check(file(TestFiles.image("jpg", 3000, 2000)))).isEqualTo(EvidenceFileType.JPEG);
        assertThat(check.check(file(TestFiles.image("png", 800, 600)))).isEqualTo(EvidenceFileType.PNG);
    }

    @Test
    void whatIsNeitherIsRefusedWhateverItsName() throws IOException {
        refused("evidence.file.kind", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        refused("evidence.file.kind", new byte[0]);
        refused("evidence.file.kind", "GIF89a".getBytes(StandardCharsets.US_ASCII));
        refused("evidence.file.kind", "\n%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void whatOnlyBeginsRightIsRefused() throws IOException {
        refused("evidence.file.damaged", "%PDF-1.7 bukan dokumen".getBytes(StandardCharsets.US_ASCII));
        refused("evidence.file.damaged", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3});
        byte[] photo = TestFiles.image("png", 800, 600);
        refused("evidence.file.damaged", Arrays.copyOf(photo, 60));
    }

    @Test
    void moreThanTenMegabytesIsRefused() throws IOException {
        refused("evidence.file.too-large", Arrays.copyOf(TestFiles.pdf(), 11 * 1024 * 1024));
    }

    @Test
    void aPictureOfAbsurdSizeIsRefusedBeforeItIsDrawn() throws IOException {
        refused("evidence.file.pixels", TestFiles.pngThatClaims(100_000, 100_000));
        refused("evidence.file.pixels", TestFiles.pngThatClaims(Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    @Test
    void aScriptIsFoundInTheOpenAndInAStreamOfObjects() throws IOException {
        refused("evidence.file.script", TestFiles.pdf(w -> w.addJavaScript("app.alert('x')")));
        refused(
                "evidence.file.script",
                TestFiles.pdf(PdfWriter::setFullCompression, w -> w.addJavaScript("app.alert('x')")));
        byte[] packed = TestFiles.pdf(PdfWriter::setFullCompression, w -> w.addJavaScript("app.alert('x')"));
        assertThat(new String(packed, StandardCharsets.ISO_8859_1))
                .as("it is really packed")
                .doesNotContain("JavaScript");
    }

    @Test
    void aLaunchedProgramAndAnEmbeddedFileAreFound() throws IOException {
        refused("evidence.file.script", TestFiles.pdf(w -> w.setOpenAction(new PdfAction("cmd.exe", "", "open", ""))));
        refused("evidence.file.script", TestFiles.pdf(w -> embed(w)));
    }

    private static void embed(PdfWriter writer) {
        try {
            writer.addFileAttachment(
                    PdfFileSpecification.fileEmbedded(writer, "x", "x.exe", new byte[] {'M', 'Z', 1, 2}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anEscapedNameIsTheSameName() {
        assertThat(inspect("1 0 obj << /S /J#61v#61Script >> endobj")).isEqualTo(PdfInspection.Finding.SCRIPT);
        assertThat(inspect("1 0 obj << /S /Laun#63h>>")).isEqualTo(PdfInspection.Finding.SCRIPT);
        assertThat(inspect("1 0 obj << /Length 9 >> stream\n5 0 obj<</S/JavaScript>>\nendstream"))
                .as("hidden where nobody looks")
                .isEqualTo(PdfInspection.Finding.SCRIPT);
        assertThat(inspect("(tentang JavaScript) << /OpenAction [3 0 R /Fit] >>"))
                .isEqualTo(PdfInspection.Finding.NOTHING);
    }

    @Test
    void whatIsLockedOrPackedSoThatItCannotBeLookedIntoIsRefused() throws IOException {
        var locked = new ByteArrayOutputStream();
        locked.write(TestFiles.pdf());
        locked.write("\ntrailer << /Encrypt 9 0 R >>".getBytes(StandardCharsets.US_ASCII));
        refused("evidence.file.locked", locked.toByteArray());
        assertThat(inspect(
                        "5 0 obj << /Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode] >>stream\n00"))
                .isEqualTo(PdfInspection.Finding.UNREADABLE);
        assertThat(inspect("5 0 obj << /N 1 /First 4 /Filter 9 0 R >>stream\n00"))
                .isEqualTo(PdfInspection.Finding.UNREADABLE);
    }

    @Test
    void objectsThatGrowBeyondMeasureAreRefused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        bomb.write("5 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >> stream\n"
                .getBytes(StandardCharsets.US_ASCII));
        try (var packed = new DeflaterOutputStream(bomb)) {
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 60; i++) {
                packed.write(nothing);
            }
        }
        assertThat(PdfInspection.of(ByteBuffer.wrap(bomb.toByteArray()))).isEqualTo(PdfInspection.Finding.UNREADABLE);
    }

    private static PdfInspection.Finding inspect(String content) {
        return PdfInspection.of(ByteBuffer.wrap(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void refused(String sentence, byte[] content) throws IOException {
        Path file = file(content);
        assertThatThrownBy(() -> check.check(file)).isInstanceOfSatisfying(DomainException.RuleViolation.class, e -> {
            assertThat(e.key()).isEqualTo(sentence);
            assertThat(Texts.ofBundles().text(e.key())).isNotBlank();
        });
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "unggah", ".tmp"), content);
    }
}
