/** Accounts, roles, scopes and sign-in. */
@ApplicationModule(allowedDependencies = {"base", "region", "facility"})
@NullMarked
package id.pantau.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
