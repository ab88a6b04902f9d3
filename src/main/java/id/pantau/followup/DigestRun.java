package id.pantau.followup;

import id.pantau.account.AccountAddresses;
import id.pantau.account.AccountHolder;
import id.pantau.account.AccountHolders;
import id.pantau.base.Scope;
import id.pantau.base.security.Author;
import id.pantau.indicator.Indicator;
import id.pantau.region.RegionService;
import jakarta.mail.SendFailedException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to each account with an address what it was told and has not read, of the units that it sees today. A letter counts as sent
 * when the mail server has taken it; what it has not taken goes out with the next run. Nothing is told twice.
 */
@Component
class DigestRun {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRun.class);

    /** After so many that the server did not take at all the others are not tried. */
    private static final int FAILURES = 3;

    private enum Outcome {
        SENT,
        /** The server works and does not take this one, such as one to an address that does not exist. */
        REFUSED,
        /** The server cannot be reached, or does not know us. */
        DOWN
    }

    private final DigestStore store;
    private final NoticeStore notices;
    private final DigestText text;
    private final DirectionUnits units;
    private final AccountHolders accounts;
    private final AccountAddresses addresses;
    private final RegionService regions;
    private final TransactionTemplate transaction;
    private final Author author;
    private final String from;

    /** @param from the sender; empty: that of the mail server's account */
    DigestRun(
            DigestStore store,
            NoticeStore notices,
            DigestText text,
            DirectionUnits units,
            AccountHolders accounts,
            AccountAddresses addresses,
            RegionService regions,
            TransactionTemplate transaction,
            Author author,
            @Value("${pantau.mail.from:${spring.mail.username:}}") String from) {
        this.store = store;
        this.notices = notices;
        this.text = text;
        this.units = units;
        this.accounts = accounts;
        this.addresses = addresses;
        this.regions = regions;
        this.transaction = transaction;
        this.author = author;
        this.from = from;
    }

    /** What is the same for all letters of a run. */
    private record Day(
            Set<Integer> waiting,
            Map<Integer, String> addresses,
            List<AccountHolder> holders,
            DirectionUnits.Today units,
            Map<String, Indicator> indicators) {}

    /** One run, recorded. */
    DigestResult run(MailSender mail) {
        int run = store.begin(regions.today(), author.moment());
        Day day = Objects.requireNonNull(transaction.execute(status ->
                new Day(store.waiting(), addresses.all(), accounts.holders(), units.today(), text.indicators())));
        int sent = 0;
        int failed = 0;
        int down = 0;
        for (AccountHolder holder : day.holders()) {
            String to = day.addresses().get(holder.accountId());
            List<Notice> unread = to == null || !day.waiting().contains(holder.accountId())
                    ? List.of()
                    : notices.waiting(holder.accountId(), scope(holder, day), day.units());
            if (to == null || unread.isEmpty()) {
                continue;
            }
            Outcome outcome = down < FAILURES ? send(mail, to, unread, day) : Outcome.DOWN;
            if (outcome == Outcome.SENT) {
                store.mailed(unread.stream().map(Notice::id).toList(), author.moment());
                sent++;
            } else {
                // Neither the address nor the words of the server, which may hold it.
                LOG.warn("digest: no letter for account {} ({})", holder.accountId(), outcome);
                failed++;
            }
            down = outcome == Outcome.DOWN ? down + 1 : 0;
        }
        var result = new DigestResult(sent, failed);
        store.finish(run, author.moment(), result);
        return result;
    }

    private Outcome send(MailSender mail, String to, List<Notice> unread, Day day) {
        var letter = new SimpleMailMessage();
        if (!from.isBlank()) {
            letter.setFrom(from);
        }
        letter.setTo(to);
        letter.setSubject(text.subject(unread));
        letter.setText(text.body(unread, day.indicators()));
        try {
            mail.send(letter);
            return Outcome.SENT;
        } catch (MailParseException e) {
            return Outcome.REFUSED;
        } catch (MailSendException e) {
            boolean answered = e.getFailedMessages().values().stream().anyMatch(SendFailedException.class::isInstance);
            return answered ? Outcome.REFUSED : Outcome.DOWN;
        } catch (MailException e) {
            return Outcome.DOWN;
        }
    }

    private static Scope scope(AccountHolder holder, Day day) {
        return day.units().units().scopeOf(holder);
    }
}
