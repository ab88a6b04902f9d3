package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.security.Author;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decrees beside the targets that stand on them: handed in by the Dinkes, read by whoever may see such a target. */
@Service
public class TargetFileService {

    /** The most that one file may hold. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    /** How each kind begins. */
    private static final Map<String, byte[]> KINDS = Map.of(
            "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII),
            "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

    private final JdbcClient jdbc;
    private final ScopeSource scopes;
    private final Author author;

    TargetFileService(JdbcClient jdbc, ScopeSource scopes, Author author) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.author = author;
    }

    /**
     * Keeps a file for the targets that are about to be saved. What no target has taken up within a day is thrown away with the next
     * one that is handed in.
     *
     * @return its id, for {@link TargetBasis}
     * @throws DomainException.RuleViolation for anything that is not a PDF, JPEG or PNG by its content, or too large
     */
    @Transactional
    public int keep(String name, byte[] content) {
        scopes.current().requireHealthOffice();
        if (content.length > MOST_BYTES) {
            throw DomainException.rule("target.file.too-large");
        }
        String type = mediaType(content).orElseThrow(() -> DomainException.rule("target.file.kind"));
        jdbc.sql("""
                        DELETE FROM target_file
                         WHERE recorded_at < :yesterday
                           AND id NOT IN (SELECT basis_file_id FROM target WHERE basis_file_id IS NOT NULL)
                        """).param("yesterday", author.moment().minusDays(1)).update();
        return jdbc.sql("""
                        INSERT INTO target_file (name, media_type, content, recorded_by, recorded_at)
                        VALUES (:name, :type, :content, :by, :at)
                        RETURNING id
                        """)
                .param("name", plain(name))
                .param("type", type)
                .param("content", content)
                .param("by", author.name())
                .param("at", author.moment())
                .query(Integer.class)
                .single();
    }

    /** @throws DomainException.NotFound if there is no such file, or no target stands on it that the account may see */
    @Transactional(readOnly = true)
    public TargetDecree file(int id) {
        Scope scope = scopes.current();
        List<UnitRef> units = jdbc.sql("SELECT DISTINCT unit_level, unit_id FROM target WHERE basis_file_id = :id")
                .param("id", id)
                .query((row, n) -> new UnitRef(UnitLevel.valueOf(row.getString("unit_level")), row.getInt("unit_id")))
                .list();
        if (units.stream().noneMatch(unit -> TargetService.sees(scope, unit))) {
            throw DomainException.notFound("target.file.unknown", id);
        }
        return jdbc.sql("SELECT name, media_type, content FROM target_file WHERE id = :id")
                .param("id", id)
                .query((row, n) ->
                        new TargetDecree(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .single();
    }

    /** Empty for anything that is not taken. */
    static Optional<String> mediaType(byte[] content) {
        return KINDS.entrySet().stream()
                .filter(kind -> content.length > kind.getValue().length)
                .filter(kind -> Arrays.equals(Arrays.copyOf(content, kind.getValue().length), kind.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Without folders and control characters, and no longer than can be kept. */
    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String kept = last.isEmpty() ? "dasar" : last;
        return kept.length() <= LONGEST_NAME ? kept : kept.substring(kept.length() - LONGEST_NAME);
    }
}
