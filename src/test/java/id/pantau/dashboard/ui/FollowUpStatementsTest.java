package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Role;
import id.pantau.base.security.Authorities;
import id.pantau.base.security.SignedIn;
import id.pantau.followup.FollowUpFilter;
import id.pantau.followup.FollowUpService;
import id.pantau.followup.NoticeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** What the list of problems costs where regions come from memory, as in production. */
@DemoKabupaten
class FollowUpStatementsTest {

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private NoticeService notices;

    @Autowired
    private Reader reader;

    @AfterEach
    void theEnd() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aListCostsAtMostFourStatements() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        followUps.list(FollowUpFilter.OPEN);

        assertThat(reader.statementsFromMemory(() -> followUps.list(FollowUpFilter.OPEN)))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void theBellCostsOneStatementAndItsMessagesTwo() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        // Nobody has this number: what is asked costs the same.
        var dinkes = new SignedIn(999_999, "dinkes", "Petugas", Role.HEALTH_OFFICER, 1, false);
        SecurityContextHolder.setContext(new SecurityContextImpl(Authorities.of(dinkes)));

        assertThat(reader.statementsFromMemory(notices::unread)).isEqualTo(1);
        assertThat(reader.statementsFromMemory(notices::newest)).isEqualTo(2);
    }
}
