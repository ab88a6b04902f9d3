package id.pantau.account;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Prepares accounts between the reading of packs (phase 0) and the opening of the port (the web server's own, far higher). */
@Component
class AccountsAtStart implements SmartLifecycle {

    private static final int AFTER_PACKS = 100;

    private final SignInGuard guard;
    private final DemoAccounts demoAccounts;
    private final FirstAdministrator firstAdministrator;
    private volatile boolean running;

    AccountsAtStart(SignInGuard guard, DemoAccounts demoAccounts, FirstAdministrator firstAdministrator) {
        this.guard = guard;
        this.demoAccounts = demoAccounts;
        this.firstAdministrator = firstAdministrator;
    }

    @Override
    public void start() {
        guard.sweep();
        demoAccounts.prepare();
        firstAdministrator.prepare();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_PACKS;
    }
}
