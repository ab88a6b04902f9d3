package id.pantau.account;

import id.pantau.base.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Signs a new account in before the test and before its Vaadin environment; {@link TestAccounts} must be imported. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {

    Role value();

    /** With a one-time password. */
    boolean oneTime() default false;

    /** Makes the account in the test's database. */
    class Factory implements WithSecurityContextFactory<SignedInAs> {

        private final TestAccounts accounts;

        Factory(TestAccounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public SecurityContext createSecurityContext(SignedInAs annotation) {
            if (annotation.oneTime()) {
                accounts.signInWithOneTimePassword(annotation.value());
            } else {
                accounts.signIn(annotation.value());
            }
            return SecurityContextHolder.getContext();
        }
    }
}
