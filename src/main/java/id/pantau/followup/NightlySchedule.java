package id.pantau.followup;

import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Asks every few minutes whether the work of the day is due. {@code pantau.nightly=false} switches it off, as the tests do.
 */
@Configuration
class NightlySchedule {

    /** Locks in the time of the database; a lock stands in a transaction of its own. */
    @Bean
    LockProvider lockProvider(DataSource dataSource, PlatformTransactionManager transactions) {
        return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(new JdbcTemplate(dataSource))
                .withTransactionManager(transactions)
                .usingDbTime()
                .build());
    }

    /** Begins when the application answers: before that a pack may still be on its way in. */
    @Component
    @EnableScheduling
    @ConditionalOnProperty(name = "pantau.nightly", matchIfMissing = true)
    static class Trigger {

        private final NightlyWork work;
        private final DigestWork digest;
        private volatile boolean ready;

        Trigger(NightlyWork work, DigestWork digest) {
            this.work = work;
            this.digest = digest;
        }

        @EventListener
        void ready(ApplicationReadyEvent event) {
            ready = true;
        }

        @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
        void ask() {
            if (ready) {
                work.runIfDue();
            }
        }

        /** On its own: what fails here does not keep problems from being handed on. */
        @Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
        void send() {
            if (ready) {
                digest.runIfDue();
            }
        }
    }
}
