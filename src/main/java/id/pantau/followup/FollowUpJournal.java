package id.pantau.followup;

import id.pantau.account.AccountHolder;
import id.pantau.base.DomainException;
import id.pantau.base.Scope;
import id.pantau.base.security.Author;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Stores a change of a problem together with the step that explains it. Within the transaction of whoever changes it. */
@Component
class FollowUpJournal {

    private final FollowUpRepository repository;
    private final Steps steps;
    private final Author author;

    FollowUpJournal(FollowUpRepository repository, Steps steps, Author author) {
        this.repository = repository;
        this.steps = steps;
        this.author = author;
    }

    /**
     * Stores a problem as whoever works has changed it.
     *
     * @throws DomainException.Conflict where somebody else has changed it, or opened the same, in between
     */
    FollowUp store(FollowUp problem) {
        problem.changed(author);
        try {
            return repository.saveAndFlush(problem);
        } catch (ConcurrencyFailureException e) {
            throw DomainException.conflict("follow-up.error.changed");
        } catch (DuplicateKeyException e) {
            throw DomainException.conflict("follow-up.error.opened-meanwhile");
        }
    }

    /**
     * Writes what has just happened to a stored problem.
     *
     * @param from the desk where it was; null when it was opened
     * @param nobodyAt desks that were passed because nobody sits there
     * @param told who gets a notification; whoever acts is not told of it
     */
    void step(
            Scope scope,
            FollowUp problem,
            StepKind kind,
            @Nullable Desk from,
            List<Desk> nobodyAt,
            @Nullable String text,
            Collection<AccountHolder> told) {
        write(scope, problem, kind, from, nobodyAt, text, List.of(), told);
    }

    /**
     * Writes what somebody says about a problem, which changes nothing in it.
     *
     * @param mentions the desks that the comment speaks to
     * @param told who sits there; whoever speaks is not told of it
     */
    void comment(Scope scope, FollowUp problem, String text, List<Desk> mentions, Collection<AccountHolder> told) {
        write(scope, problem, StepKind.COMMENTED, problem.desk(), List.of(), text, mentions, told);
    }

    private void write(
            Scope scope,
            FollowUp problem,
            StepKind kind,
            @Nullable Desk from,
            List<Desk> nobodyAt,
            @Nullable String text,
            List<Desk> mentions,
            Collection<AccountHolder> told) {
        int self = author.accountId();
        steps.add(
                new Steps.NewStep(
                        problem.id(),
                        kind,
                        from,
                        problem.desk(),
                        null,
                        nobodyAt,
                        text == null ? null : text.strip(),
                        mentions,
                        author.name(),
                        scope.role(),
                        author.moment()),
                told.stream().filter(h -> h.accountId() != self).toList());
    }
}
