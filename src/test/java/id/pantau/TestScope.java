package id.pantau;

import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import org.springframework.context.annotation.Primary;

/** The scope that a test decides on instead of a signed-in account; the whole kabupaten as Dinkes until it says otherwise. */
@Primary
public class TestScope implements ScopeSource {

    private Scope scope = Scope.regency(Role.HEALTH_OFFICER);

    @Override
    public Scope current() {
        return scope;
    }

    public void is(Scope newScope) {
        this.scope = newScope;
    }
}
