package id.pantau.followup;

import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who meets the rules of follow-up: administrator and Kepala Dinas change them, the Dinkes reads them, for others they do not exist. */
@Component
class SettingsAccess {

    private static final Set<Role> CHANGERS = EnumSet.of(Role.ADMIN, Role.HEALTH_HEAD);

    private final ScopeSource scopes;

    SettingsAccess(ScopeSource scopes) {
        this.scopes = scopes;
    }

    boolean mayChange() {
        return CHANGERS.contains(scopes.current().role());
    }

    /** @throws DomainException.NotFound unless an administrator or the Kepala Dinas asks */
    void requireChanger() {
        if (!mayChange()) {
            throw DomainException.notFound("error.not-allowed");
        }
    }

    /** @throws DomainException.NotFound unless an administrator or the Dinkes asks */
    void requireReader() {
        Scope scope = scopes.current();
        if (scope.role() != Role.ADMIN) {
            scope.requireHealthOffice();
        }
    }
}
