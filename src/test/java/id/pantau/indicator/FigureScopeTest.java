package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DomainException;
import id.pantau.base.Level;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose figures an account gets, and what it is told of all others. */
class FigureScopeTest extends InInventedKabupaten {

    @Test
    void a_foreign_code_is_answered_like_an_unknown_one() {
        cascade();
        scope.is(puskesmas("PA"));

        for (String code : List.of("PB", "99.99.02.2001", "99.99", "rubbish")) {
            assertThatThrownBy(() -> headlines(code)).isInstanceOfSatisfying(DomainException.NotFound.class, e -> {
                assertThat(e.key()).isEqualTo("error.unknown-unit");
                assertThat(e.arguments()).containsExactly(code);
            });
        }
    }

    @Test
    void a_puskesmas_sees_itself_under_its_own_name_and_nothing_of_others() {
        cascade();
        scope.is(puskesmas("PA"));

        IndicatorReport report = report("KIA-K4", YEAR, Level.PUSKESMAS);

        assertThat(report.whole().unit().code()).isEqualTo("PA");
        assertThat(figure(report.whole())).isEqualTo("455/693 = 65,66 %");
        assertThat(report.units())
                .filteredOn(u -> !u.unit().code().equals("PA"))
                .hasSize(6)
                .allMatch(u -> u.state() == FigureState.OUT_OF_SCOPE
                        && u.numerator() == null
                        && u.flags().isEmpty());
        assertThat(report.toString()).doesNotContain("numerator=408", "numerator=1554");
        assertThatThrownBy(() -> figures.spm(null)).isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void administrators_and_accounts_without_scope_get_nothing() {
        cascade();
        for (Role role : List.of(Role.ADMIN, Role.PUSKESMAS_STAFF, Role.PUSTU_HEAD)) {
            scope.is(Scope.nothing(role));

            assertThatThrownBy(() -> report("KIA-K4", null, null)).isInstanceOf(DomainException.NotFound.class);
            assertThatThrownBy(() -> headlines(null)).isInstanceOf(DomainException.NotFound.class);
            assertThatThrownBy(() -> figures.quality(null, null, Channel.SCREEN))
                    .isInstanceOf(DomainException.NotFound.class);
            assertThatThrownBy(() -> figures.spm(null)).isInstanceOf(DomainException.NotFound.class);
            assertThatThrownBy(
                            () -> figures.attention(new AttentionQuery(List.of(), null, null, null, Channel.SCREEN, 5)))
                    .isInstanceOf(DomainException.NotFound.class);
        }
    }
}
