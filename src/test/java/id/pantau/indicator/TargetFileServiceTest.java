package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TargetFileServiceTest extends InSmallRegency {

    private static final byte[] PDF = "%PDF-1.7\n...".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    TargetFileService files;

    @Autowired
    TargetService targets;

    @Test
    void whoever_sees_a_target_sees_its_decree_and_nobody_else() {
        int ofFar = files.keep("C:\\surat\\SK 12.pdf", PDF);
        save(SmallRegency.FAR, ofFar);
        int ofAll = files.keep("SK.pdf", PDF);
        save(SmallRegency.REGENCY, ofAll);

        assertThat(files.file(ofFar).name()).isEqualTo("SK 12.pdf");
        assertThat(files.file(ofFar).mediaType()).isEqualTo("application/pdf");
        assertThat(files.file(ofFar).content()).isEqualTo(PDF);

        scope.is(new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(regency.villageId(SmallRegency.NEAR))));
        assertThat(files.file(ofAll).content()).isEqualTo(PDF);
        assertUnknown(ofFar);
        assertUnknown(ofFar + 1_000);
        assertThatThrownBy(() -> files.keep("SK.pdf", PDF)).isInstanceOf(DomainException.NotFound.class);

        scope.is(Scope.nothing(Role.ADMIN));
        assertUnknown(ofAll);
    }

    @Test
    void what_a_file_is_follows_from_its_content() {
        assertThat(TargetFileService.mediaType(PDF)).contains("application/pdf");
        assertThat(TargetFileService.mediaType(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}))
                .contains("image/jpeg");
        assertThat(TargetFileService.mediaType(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}))
                .contains("image/png");
        assertRefused("SK.pdf", "<script>".getBytes(StandardCharsets.US_ASCII), "target.file.kind");
        assertRefused("SK.pdf", new byte[0], "target.file.kind");
        assertRefused("SK.pdf", Arrays.copyOf(PDF, TargetFileService.MOST_BYTES + 1), "target.file.too-large");
        files.keep("SK.pdf", Arrays.copyOf(PDF, TargetFileService.MOST_BYTES));
    }

    @Test
    void what_no_target_has_taken_up_within_a_day_is_thrown_away() {
        int taken = files.keep("SK 1.pdf", PDF);
        save(SmallRegency.NEAR, taken);
        int left = files.keep("SK 2.pdf", PDF);
        jdbc.sql("UPDATE target_file SET recorded_at = recorded_at - INTERVAL 25 HOUR")
                .update();
        int fresh = files.keep("SK 3.pdf", PDF);

        assertThat(jdbc.sql("SELECT id FROM target_file").query(Integer.class).list())
                .contains(taken, fresh)
                .doesNotContain(left);
    }

    private void save(String unit, int file) {
        targets.save(new TargetForm(
                "KIA-K1",
                2026,
                unit,
                1,
                new BigDecimal("80"),
                DenominatorKind.REAL,
                new TargetBasis("SK Bupati", "12/2026", null, file),
                0));
    }

    private void assertUnknown(int id) {
        assertThatThrownBy(() -> files.file(id))
                .isInstanceOf(DomainException.NotFound.class)
                .extracting(e -> ((DomainException) e).key())
                .isEqualTo("target.file.unknown");
    }

    private void assertRefused(String name, byte[] content, String key) {
        assertThatThrownBy(() -> files.keep(name, content))
                .isInstanceOf(DomainException.RuleViolation.class)
                .extracting(e -> ((DomainException) e).key())
                .isEqualTo(key);
    }
}
