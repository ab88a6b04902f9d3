package id.pantau.followup.ui;

import id.pantau.base.DomainException;
import id.pantau.base.ui.FormDialog;
import id.pantau.followup.FollowUpDetails;
import id.pantau.followup.FollowUpService;
import java.util.List;

/**
 * A form about a problem that exists. Where somebody else has changed it meanwhile, both entries stand side by side, and whoever comes
 * second chooses; what was typed stays.
 */
abstract class ProblemDialog extends FormDialog {

    private final transient FollowUpService followUps;
    private final Runnable saved;
    private final int id;
    private int version;

    /** @param saved runs after something was stored, and where the other's entry was taken */
    ProblemDialog(String title, FollowUpService followUps, FollowUpDetails problem, Runnable saved) {
        super(title);
        this.followUps = followUps;
        this.saved = saved;
        this.id = problem.row().id();
        this.version = problem.row().version();
    }

    /** Stores what stands in the form. */
    abstract void store(int ofId, int ofVersion);

    /** What this form and the problem as it is now say about the same. */
    abstract List<Difference> against(FollowUpDetails now);

    /** Keeps what is typed for this account, through a reload. */
    final void keepFor(String account) {
        keep("masalah:%s:%d:%s".formatted(account, id, getClass().getSimpleName()));
    }

    final void saveButton(String key) {
        onSave(getTranslation(key), this::save);
    }

    private void save() {
        try {
            store(id, version);
        } catch (DomainException.Conflict e) {
            choose(followUps.details(id));
            throw e;
        }
        close();
        saved.run();
    }

    private void choose(FollowUpDetails now) {
        choose(null, against(now), () -> version = now.row().version(), saved);
    }
}
