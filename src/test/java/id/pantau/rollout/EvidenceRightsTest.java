package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.account.TestAccounts;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.TestRegions;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Who may record, withdraw and verify what. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class})
class EvidenceRightsTest {

    @Autowired
    private EvidenceService service;

    @Autowired
    private TestRollout data;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestScope scope;

    @BeforeEach
    void aKabupaten() {
        data.facilities();
        accounts.signIn(Role.HEALTH_OFFICER);
    }

    @AfterEach
    void theScopeIsPutBack() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        accounts.signOut();
    }

    @ParameterizedTest
    @CsvSource({
        "HEALTH_OFFICER, P1 T1 Y1 P2, ''",
        "HEALTH_HEAD, P1 T1 Y1 P2, ''",
        "PUSKESMAS_HEAD, P1 T1 Y1, P2",
        "PUSKESMAS_STAFF, P1 T1 Y1, P2",
        "PUSTU_HEAD, T1 Y1, P1 P2",
        "EXECUTIVE, '', P1 T1 Y1 P2",
        "DISPLAY, '', P1 T1 Y1 P2",
        "ADMIN, '', P1 T1 Y1 P2"
    })
    void eachRoleRecordsForItsOwnFacilitiesAndNoOther(Role role, String may, String mayNot) {
        scope.is(scopeOf(role));
        for (String code : codes(may)) {
            assertThat(service.save(form(code))).as("%s in %s", role, code).isPositive();
        }
        for (String code : codes(mayNot)) {
            assertThatThrownBy(() -> service.save(form(code)))
                    .as("%s in %s", role, code)
                    .isInstanceOf(DomainException.NotFound.class);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD"})
    void aForeignFacilityIsAnsweredLikeOneThatDoesNotExist(Role role) {
        int id = service.save(form("P2"));
        scope.is(scopeOf(role));
        DomainException foreign = refusal(() -> service.withdraw(new EvidenceDecision("P2", id, 0, "x")));
        DomainException unknown = refusal(() -> service.withdraw(new EvidenceDecision("TIDAK-ADA", id, 0, "x")));
        assertThat(foreign).hasSameClassAs(unknown);
        assertThat(foreign.key()).isEqualTo(unknown.key());
        assertThat(refusal(() -> service.withdraw(new EvidenceDecision("T1", id, 0, "x")))
                        .key())
                .as("nor is foreign evidence reached through an own facility")
                .isEqualTo(refusal(() -> service.withdraw(new EvidenceDecision("T1", -1, 0, "x")))
                        .key());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "HEALTH_HEAD", mode = EnumSource.Mode.EXCLUDE)
    void onlyTheHeadOfTheDinkesVerifiesAndSendsBack(Role role) {
        int id = service.save(form("T1"));
        scope.is(scopeOf(role));
        var decision = new EvidenceDecision("T1", id, 0, "x");
        assertThatThrownBy(() -> service.verify(decision)).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> service.sendBack(decision)).isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void anAccountWithoutScopeMayNothingWhateverItsRole() {
        for (Role role : Role.values()) {
            scope.is(Scope.nothing(role));
            assertThatThrownBy(() -> service.save(form("T1")))
                    .as(role.name())
                    .isInstanceOf(DomainException.NotFound.class);
        }
    }

    private Scope scopeOf(Role role) {
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

    private static DomainException refusal(Runnable call) {
        return catchThrowableOfType(DomainException.class, call::run);
    }

    private static String[] codes(String list) {
        return list.isEmpty() ? new String[0] : list.split(" ");
    }

    private static EvidenceForm form(String facility) {
        String criterion = switch (facility.charAt(0)) {
            case 'P' -> "PKM-1";
            case 'T' -> "PST-1";
            default -> "POS-1";
        };
        return new EvidenceForm(facility, criterion, LocalDate.of(2026, 9, 1), "SK 1", null, null, 0);
    }
}
