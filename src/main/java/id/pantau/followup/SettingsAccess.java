package id.pantau.followup;

import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import org.springframework.stereotype.Component;

/** Who meets the rules of follow-up: an administrator changes them, the Dinkes reads them, for everybody else they do not exist. */
@Component
class SettingsAccess {

    private final ScopeSource scopes;

    SettingsAccess(ScopeSource scopes) {
        this.scopes = scopes;
    }

    boolean mayChange() {
        return scopes.current().role() == Role.ADMIN;
    }

    /** @throws DomainException.NotFound unless an administrator asks */
    void requireAdministrator() {
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
