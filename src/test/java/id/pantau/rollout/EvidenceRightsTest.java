package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may record, withdraw and verify what. */
class EvidenceRightsTest extends InRollout {

    @Autowired
    private EvidenceService service;

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
