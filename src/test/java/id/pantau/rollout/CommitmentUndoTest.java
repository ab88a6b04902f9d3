package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table that was pasted into the register of commitments is taken back, as long as nobody has touched it. */
class CommitmentUndoTest extends InRollout {

    private static final String TWO = """
            Kabupaten\tDinas PUPR\tJalan ke Pustu\t29-8-2024\t31-12-2026
            Desa Danau\tKepala Desa\tRuang kader\t29-8-2024\t31-12-2026
            """;

    @Autowired
    private CommitmentService service;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void allOfItGoesWithItsStepsAndMayBePastedAgain() {
        RegisterPaste pasted = service.paste(TWO);
        assertThat(pasted.count()).isEqualTo(2);
        service.undo(pasted);
        assertThat(service.register(CommitmentFilter.ALL).all()).isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM commitment_change")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(service.paste(TWO).count()).isEqualTo(2);
    }

    @Test
    void nothingGoesOnceOneRowWasChangedByWhomever() {
        RegisterPaste pasted = service.paste(TWO);
        CommitmentRow one = service.register(CommitmentFilter.ALL).rows().getFirst();
        service.move(new CommitmentStep(one.id(), CommitmentStatus.RUNNING, null, null, null, one.version()));
        assertThatThrownBy(() -> service.undo(pasted))
                .isInstanceOfSatisfying(
                        DomainException.Conflict.class, e -> assertThat(e.key()).isEqualTo("register.paste.changed"));
        assertThat(service.register(CommitmentFilter.ALL).all()).isEqualTo(2);
    }

    @Test
    void onlyTheDinkesTakesItBack() {
        RegisterPaste pasted = service.paste(TWO);
        scope.is(Scope.regency(Role.EXECUTIVE));
        assertThatThrownBy(() -> service.undo(pasted)).isInstanceOf(DomainException.class);
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        assertThat(service.register(CommitmentFilter.ALL).all()).isEqualTo(2);
    }
}
