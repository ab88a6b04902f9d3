package id.pantau.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.TestScope;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class HeadlineSettingTest {

    @Autowired
    HeadlineSetting headlines;

    @Autowired
    TestScope scope;

    @AfterEach
    void theScopeIsPutBack() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @Test
    void the_administrator_decides_what_stands_on_beranda_and_in_which_order() {
        scope.is(Scope.nothing(Role.ADMIN));

        headlines.change(List.of("GIZ-STU", "KIA-K4"));

        assertThat(headlines.codes()).containsExactly("GIZ-STU", "KIA-K4");
        assertThat(headlines.first()).isEqualTo("GIZ-STU");
    }

    @Test
    void none_too_many_and_unknown_ones_are_refused() {
        scope.is(Scope.nothing(Role.ADMIN));

        assertThatThrownBy(() -> headlines.change(List.of())).isInstanceOf(DomainException.RuleViolation.class);
        assertThatThrownBy(() -> headlines.change(Collections.nCopies(9, "KIA-K4")))
                .isInstanceOf(DomainException.RuleViolation.class);
        assertThatThrownBy(() -> headlines.change(List.of("TIDAK-ADA"))).isInstanceOf(DomainException.NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_changes_settings(Role role) {
        scope.is(Scope.regency(role));

        assertThatThrownBy(() -> headlines.change(List.of("KIA-K4"))).isInstanceOf(DomainException.NotFound.class);
    }
}
