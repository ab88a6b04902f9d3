package id.pantau.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScopeTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void no_scope_sees_nothing_whatever_the_role(Role role) {
        Scope nothing = Scope.nothing(role);

        assertThat(nothing.seesNothing()).isTrue();
        assertThatThrownBy(() -> nothing.requireVillage(1, "19.06.01.2001"))
                .isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> nothing.requirePuskesmas(1, "P1")).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(nothing::requireRegency).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(nothing::requireHealthOffice).isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void a_puskesmas_sees_its_own_villages_and_no_other() {
        var scope = new Scope(Role.PUSKESMAS_HEAD, false, Set.of(7), Set.of(1, 2));

        assertThatCode(() -> scope.requireVillage(2, "19.06.01.2002")).doesNotThrowAnyException();
        assertThatThrownBy(() -> scope.requireVillage(3, "19.06.01.2003"))
                .isInstanceOfSatisfying(
                        DomainException.NotFound.class, e -> assertThat(e.key()).isEqualTo("error.unknown-unit"));
        assertThat(scope.seesPuskesmas(7)).isTrue();
        assertThat(scope.seesPuskesmas(8)).isFalse();
    }

    @Test
    void a_leader_reads_everything_and_writes_nothing() {
        Scope scope = Scope.regency(Role.EXECUTIVE);

        assertThat(scope.seesVillage(99)).isTrue();
        assertThatThrownBy(scope::requireHealthOffice).isInstanceOf(DomainException.NotFound.class);
    }
}
