package id.pantau.account;

import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.ScopeSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for a village, as far as accounts tell: its bidan desa or head of Pustu, and the head of its Puskesmas. */
@Service
public class ResponsibleService {

    private final JdbcClient jdbc;
    private final ScopeSource scopes;

    ResponsibleService(JdbcClient jdbc, ScopeSource scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    /** @param name as the account shows it */
    public record Responsible(Role role, String name) {}

    /**
     * The village's own people first. Closed accounts answer for nothing. One statement.
     *
     * @param puskesmasId that serves the village; null where none does
     * @throws DomainException.NotFound for a village outside the scope
     */
    @Transactional(readOnly = true)
    public List<Responsible> ofVillage(int villageId, @Nullable Integer puskesmasId) {
        if (!scopes.current().seesVillage(villageId)) {
            throw DomainException.notFound("error.not-allowed");
        }
        return jdbc.sql("""
                SELECT DISTINCT a.role, a.display_name
                  FROM account a
                  JOIN account_scope s ON s.account_id = a.id
                 WHERE a.enabled
                   AND (a.role = 'PUSTU_HEAD' AND s.kind = 'VILLAGE' AND s.unit_id = :village
                     OR a.role = 'PUSKESMAS_HEAD' AND s.kind = 'PUSKESMAS' AND s.unit_id = :puskesmas)
                 ORDER BY a.role DESC, a.display_name
                """)
                .param("village", villageId)
                .param("puskesmas", puskesmasId)
                .query((row, n) -> new Responsible(Role.valueOf(row.getString("role")), row.getString("display_name")))
                .list();
    }
}
