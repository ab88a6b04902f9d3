package id.pantau.account;

import id.pantau.base.Role;
import java.util.Set;

/** An account of demo mode, as it is to be. */
record DemoAccount(String username, String displayName, Role role, Set<Assignment> assignments) {}
