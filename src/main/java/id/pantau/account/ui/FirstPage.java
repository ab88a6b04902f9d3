package id.pantau.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.pantau.base.Role;
import id.pantau.base.security.AccountDirectory;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import id.pantau.base.ui.Links;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Leads a one-time password to its change, whatever page is asked for, and from the bare address those roles for whom it holds
 * nothing to their own first page.
 */
@Component
@ListenerPriority(FirstPage.BEFORE_ACCESS_CONTROL)
class FirstPage implements VaadinServiceInitListener, BeforeEnterListener {

    static final int BEFORE_ACCESS_CONTROL = 1000;

    private static final Set<Role> WITHOUT_HOME = Set.of(Role.ADMIN, Role.PUSTU_HEAD);

    private final transient CurrentAccount currentAccount;
    private final transient AccountDirectory accounts;

    FirstPage(CurrentAccount currentAccount, AccountDirectory accounts) {
        this.currentAccount = currentAccount;
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentAccount.get().ifPresent(account -> lead(event, account));
    }

    private void lead(BeforeEnterEvent event, SignedIn account) {
        String path = event.getLocation().getPath();
        if (account.mustChangePassword()) {
            if (!event.getNavigationTarget().equals(ChangePasswordView.class)) {
                event.forwardTo(Links.PASSWORD);
            }
        } else if (path.equals(Links.HOME) && WITHOUT_HOME.contains(account.role())) {
            String first = accounts.landingPage(account).substring(1);
            if (!first.equals(Links.HOME)) {
                event.forwardTo(first);
            }
        }
    }
}
