package id.pantau.followup;

import java.time.LocalTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Component;

/**
 * Once a day, after the work of the night, unread messages go out by e-mail: where a mail server is named ({@code spring.mail.host}),
 * otherwise nothing happens.
 */
@Component
class DigestWork {

    /** Before this hour nobody wants a letter. */
    static final LocalTime FROM = LocalTime.of(6, 0);

    private static final Logger LOG = LoggerFactory.getLogger(DigestWork.class);

    static final String LOCK = "follow-up-digest";

    private final OncePerDay days;
    private final DigestStore store;
    private final DigestRun digest;
    private final ObjectProvider<MailSender> mail;

    DigestWork(OncePerDay days, DigestStore store, DigestRun digest, ObjectProvider<MailSender> mail) {
        this.days = days;
        this.store = store;
        this.digest = digest;
        this.mail = mail;
    }

    /** Sends the letters of this day unless that is done, or another node is at it, or there is no mail server; empty then. */
    Optional<DigestResult> runIfDue() {
        return Optional.ofNullable(mail.getIfAvailable())
                .flatMap(server -> days.run(LOCK, FROM, store::isDone, () -> run(server)));
    }

    private DigestResult run(MailSender server) {
        DigestResult result = digest.run(server);
        LOG.info("digest: {} sent, {} failed", result.sent(), result.failed());
        return result;
    }
}
