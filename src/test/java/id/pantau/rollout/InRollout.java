package id.pantau.rollout;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.TestRegions;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** What people do in the kabupaten of {@link TestRollout}, at first an officer of the Dinkes; rolled back after each test. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class})
abstract class InRollout {

    @Autowired
    TestRollout data;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestScope scope;

    @BeforeEach
    void aKabupaten() {
        data.facilities();
        accounts.signIn(Role.HEALTH_OFFICER);
    }

    @AfterEach
    void putBack() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        accounts.signOut();
    }

    /** What a role sees: the kabupaten, Puskesmas Hilir, or the head of a Pustu Danau alone. */
    final Scope scopeOf(Role role) {
        return switch (role) {
            case EXECUTIVE, HEALTH_OFFICER, HEALTH_HEAD, DISPLAY -> Scope.regency(role);
            case PUSKESMAS_HEAD, PUSKESMAS_STAFF ->
                new Scope(
                        role,
                        false,
                        Set.of(data.facilityId("P1")),
                        Set.of(data.villageId(TestRegions.DANAU), data.villageId(TestRegions.RAWA)));
            case PUSTU_HEAD -> new Scope(role, false, Set.of(), Set.of(data.villageId(TestRegions.DANAU)));
            case ADMIN -> Scope.nothing(role);
        };
    }
}
