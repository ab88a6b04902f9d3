package id.pantau.followup;

import static id.pantau.facility.TestRegions.DANAU;

import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.security.Authorities;
import id.pantau.base.security.SignedIn;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * The kabupaten of {@link TestRollout} with its people: who answers for Danau, for Puskesmas Hilir (Danau and Rawa) and Puskesmas
 * Hulu (Bukit), the Dinkes and the Sekda. Import it beside {@code DatabaseTest} with the other three; all live in the transaction.
 */
public class TestFollowUps {

    @Autowired
    private TestRollout data;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestScope scope;

    @Autowired
    private TestClock clock;

    @Autowired
    private FollowUpWork work;

    @Autowired
    private JdbcClient jdbc;

    /** Facilities, and one account at every desk. */
    public void kabupaten() {
        data.facilities();
        accounts.create(Role.PUSTU_HEAD, data.villageId(DANAU));
        accounts.create(Role.PUSKESMAS_HEAD, data.facilityId("P1"));
        accounts.create(Role.PUSKESMAS_HEAD, data.facilityId("P2"));
        accounts.create(Role.HEALTH_HEAD);
        accounts.create(Role.EXECUTIVE);
    }

    /** Somebody of the kabupaten's own offices works from now on. */
    public int office(Role role) {
        accounts.signIn(role);
        scope.is(Scope.regency(role));
        return accounts.current().accountId();
    }

    /** Somebody of a Puskesmas works from now on; {@code villages} by code. */
    public int puskesmas(Role role, String code, String... villages) {
        int id = data.facilityId(code);
        accounts.signIn(role, id);
        scope.is(new Scope(role, false, Set.of(id), ids(villages)));
        return accounts.current().accountId();
    }

    /** The head of a Pustu works from now on. */
    public int pustu(String... villages) {
        Set<Integer> ids = ids(villages);
        accounts.signIn(Role.PUSTU_HEAD, ids.stream().mapToInt(i -> i).toArray());
        scope.is(new Scope(Role.PUSTU_HEAD, false, Set.of(), ids));
        return accounts.current().accountId();
    }

    /** An account with its scope. */
    public record Somebody(SignedIn account, Scope scope) {}

    /** Who works now. */
    public Somebody now() {
        return new Somebody(accounts.current(), scope.current());
    }

    /** Somebody who has worked before works again. */
    public void back(Somebody somebody) {
        SecurityContextHolder.setContext(new SecurityContextImpl(Authorities.of(somebody.account())));
        scope.is(somebody.scope());
    }

    /** An administrator works from now on: no scope at all. */
    public void administrator() {
        accounts.signIn(Role.ADMIN);
        scope.is(Scope.nothing(Role.ADMIN));
    }

    /** Somebody of this role asks from now on, of the kabupaten's own offices or without a unit. */
    public void role(Role role) {
        accounts.signIn(role);
        scope.is(role.seesWholeRegency() ? Scope.regency(role) : Scope.nothing(role));
    }

    /** Nine in the morning in the kabupaten. */
    public void day(String date) {
        clock.is(LocalDate.parse(date).atTime(2, 0).toInstant(ZoneOffset.UTC));
    }

    /** A problem without a figure, reported by whoever works. */
    public int report(String unit, String problem) {
        return work.report(new FollowUpForm(unit, null, null, problem, null));
    }

    /** So many problems without a figure, opened today at the desk of the Pustu. */
    public void many(int number, String village) {
        jdbc.sql("""
                        INSERT INTO follow_up (village_id, origin, problem, state, desk, desk_since, opened_on, opened_by, changed_by,
                            changed_at, version)
                        SELECT :village, 'REPORTED', CONCAT('masalah ', seq), 'NEW', 'PUSTU', :today, :today, 'uji', 'uji', NOW(), 0
                          FROM seq_1_to_%d
                        """.formatted(number))
                .param("village", data.villageId(village))
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Everything as before, for the next test class. */
    public void end() {
        accounts.signOut();
        clock.is(TestClock.START);
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    private Set<Integer> ids(String... villages) {
        return Arrays.stream(villages).map(data::villageId).collect(Collectors.toSet());
    }
}
