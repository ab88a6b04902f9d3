package id.pantau.base;

/** Tells whose figures the signed-in account may read. Implemented by the account module; asked by every service. */
public interface ScopeSource {

    /**
     * The scope of the account that is signed in on this thread, read anew so that a change of role counts at once.
     *
     * @return never null; {@link Scope#nothing} for an account without assignments, a disabled one and where nobody is signed in
     */
    Scope current();
}
