package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Role;
import id.pantau.followup.FollowUpFilter;
import id.pantau.followup.FollowUpService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the list of problems costs where regions come from memory, as in production. */
@DemoKabupaten
class FollowUpStatementsTest {

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private Reader reader;

    @Test
    void aListCostsAtMostFourStatements() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        followUps.list(FollowUpFilter.OPEN);

        assertThat(reader.statementsFromMemory(() -> followUps.list(FollowUpFilter.OPEN)))
                .isLessThanOrEqualTo(4);
    }
}
