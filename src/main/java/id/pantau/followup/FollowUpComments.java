package id.pantau.followup;

import id.pantau.account.AccountHolder;
import id.pantau.account.AccountHolders;
import id.pantau.base.DomainException;
import id.pantau.base.FreeText;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.security.Author;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say about a problem. Whoever sees it may say something, also after it was closed: a comment changes nothing and judges
 * nothing, so that nobody has to open a problem again to add what came of it. It can speak to desks of that unit and to no others.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class FollowUpComments {

    private final FollowUpRepository repository;
    private final FollowUpUnits units;
    private final FollowUpJournal journal;
    private final AccountHolders accounts;
    private final ScopeSource scopes;
    private final Author author;

    FollowUpComments(
            FollowUpRepository repository,
            FollowUpUnits units,
            FollowUpJournal journal,
            AccountHolders accounts,
            ScopeSource scopes,
            Author author) {
        this.repository = repository;
        this.units = units;
        this.journal = journal;
        this.accounts = accounts;
        this.scopes = scopes;
        this.author = author;
    }

    /**
     * Adds a comment to the history and tells those whom it speaks to.
     *
     * @throws DomainException.NotFound for a problem that is not seen
     * @throws DomainException.RuleViolation with a sentence for what cannot be, such as a desk at which nobody sits
     */
    public void comment(CommentForm form) {
        Scope scope = scopes.current();
        FollowUp problem = repository.findById(form.id()).orElseThrow(FollowUpComments::unknown);
        FollowUpUnit unit = units.today()
                .find(problem.villageId(), problem.facilityId())
                .filter(found -> found.isSeenBy(scope))
                .orElseThrow(FollowUpComments::unknown);
        String text = FreeText.required(form.text(), FollowUp.TEXT, "follow-up.error.comment");
        var seats = new Seats(accounts.holders());
        if (!seats.besides(author.accountId(), unit).containsAll(form.mentions())) {
            throw DomainException.rule("follow-up.error.mention");
        }
        List<Desk> mentions = form.mentions().stream().sorted().toList();
        List<AccountHolder> told =
                mentions.stream().flatMap(desk -> seats.at(desk, unit).stream()).toList();
        journal.comment(scope, problem, text, mentions, told);
    }

    private static DomainException unknown() {
        return DomainException.notFound("follow-up.error.unknown");
    }
}
