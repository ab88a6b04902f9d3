package id.pantau.rollout;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes files out of the folder of evidence to which nothing in the database refers: after every change, stored or rolled back, and
 * at the start, because a process that is killed or a database put back from a backup leaves some behind.
 */
@Component
class UnusedEvidenceFiles {

    /** At the start, younger files stay: another node may be about to store them. */
    static final Duration GRACE = Duration.ofDays(1);

    private static final Logger log = LoggerFactory.getLogger(UnusedEvidenceFiles.class);
    private static final int AT_ONCE = 500;

    private final EvidenceFileStore store;
    private final EvidenceFolder folder;
    private final TransactionTemplate own;
    private final Clock clock;

    UnusedEvidenceFiles(
            EvidenceFileStore store, EvidenceFolder folder, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.folder = folder;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Looks at these files when the running transaction has ended: not before is it known to what the database refers. */
    void removeAfterwards(Collection<String> hashes) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                remove(List.copyOf(hashes));
            }
        });
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        try {
            sweep();
        } catch (IOException | RuntimeException e) {
            log.warn("Files of evidence to which nothing refers could not be looked for", e);
        }
    }

    /**
     * Removes what has lain in the folder for a day without being referred to. A database that knows of no file at all says nothing
     * about the folder: it may be the wrong one, or not be put back yet.
     *
     * @return how many
     */
    int sweep() throws IOException {
        if (store.isEmpty()) {
            return 0;
        }
        List<String> old = folder.before(clock.instant().minus(GRACE));
        int removed = 0;
        for (int from = 0; from < old.size(); from += AT_ONCE) {
            removed += remove(old.subList(from, Math.min(from + AT_ONCE, old.size())));
        }
        if (removed > 0) {
            log.info("{} files of evidence to which nothing refers were removed", removed);
        }
        return removed;
    }

    private int remove(List<String> hashes) {
        if (hashes.isEmpty()) {
            return 0;
        }
        Integer removed = own.execute(status -> {
            Set<String> referred = store.referred(hashes);
            List<String> unused =
                    hashes.stream().filter(hash -> !referred.contains(hash)).toList();
            unused.forEach(folder::remove);
            return unused.size();
        });
        return removed == null ? 0 : removed;
    }
}
