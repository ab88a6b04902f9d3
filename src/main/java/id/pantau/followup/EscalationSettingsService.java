package id.pantau.followup;

import id.pantau.base.DomainException;
import id.pantau.base.FreeText;
import id.pantau.base.security.Author;
import id.pantau.region.RegionService;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * After how many working days the clock hands a problem on, and what its last runs did. Administrator and Kepala Dinas change the delays, the Dinkes
 * reads them; for everybody else the page does not exist.
 */
@Service
@Transactional(readOnly = true)
public class EscalationSettingsService {

    /** The column of the table. */
    private static final int SOURCE = 200;

    private static final int RUNS = 7;

    private final EscalationDelays delays;
    private final EscalationRuns runs;
    private final LastDays lastDays;
    private final WorkCalendars calendars;
    private final RegionService regions;
    private final Author author;
    private final SettingsAccess access;

    EscalationSettingsService(
            EscalationDelays delays,
            EscalationRuns runs,
            LastDays lastDays,
            WorkCalendars calendars,
            RegionService regions,
            Author author,
            SettingsAccess access) {
        this.delays = delays;
        this.runs = runs;
        this.lastDays = lastDays;
        this.calendars = calendars;
        this.regions = regions;
        this.author = author;
        this.access = access;
    }

    public boolean mayChange() {
        return access.mayChange();
    }

    /** The policies with the delays that count, in the order of the desks. */
    public List<DelayRow> delays() {
        access.requireReader();
        return delays.rows();
    }

    /** All versions of one, the newest first; empty where nobody has changed it. */
    public List<DelayRow> history(EscalationPolicy policy) {
        access.requireReader();
        return delays.versions(policy);
    }

    /** The last runs of the clock, the newest first. */
    public List<EscalationRunRow> runs() {
        access.requireReader();
        return runs.newest(RUNS);
    }

    /**
     * How many problems the next night would hand on with this delay.
     *
     * @throws DomainException.RuleViolation as {@link #change}
     */
    public int effect(DelayForm form) {
        access.requireChanger();
        return lastDays.dueAt(form.policy().from(), checked(form), calendars.current(), regions.today());
    }

    /**
     * Sets a delay, from the next run on. What is the same already is not recorded again.
     *
     * @throws DomainException.Conflict where somebody else has changed it meanwhile
     * @throws DomainException.RuleViolation with a sentence for what cannot be
     */
    @Transactional
    public void change(DelayForm form) {
        access.requireChanger();
        write(form.policy(), form.version(), checked(form), FreeText.optional(form.source(), SOURCE));
    }

    /**
     * The delay that the product brings counts again, from the next run on.
     *
     * @throws DomainException.Conflict where somebody else has changed it meanwhile
     */
    @Transactional
    public void reset(EscalationPolicy policy, int version) {
        access.requireChanger();
        write(policy, version, null, null);
    }

    private void write(EscalationPolicy policy, int version, @Nullable Integer days, @Nullable String source) {
        DelayRow before = delays.rows().stream()
                .filter(row -> row.policy() == policy)
                .findFirst()
                .orElseThrow();
        if (before.version() != version) {
            throw changedMeanwhile();
        }
        if (Objects.equals(before.own(), days) && Objects.equals(before.source(), source)) {
            return;
        }
        try {
            delays.add(before, days, source, author);
        } catch (DuplicateKeyException e) {
            throw changedMeanwhile();
        }
    }

    private static DomainException changedMeanwhile() {
        return DomainException.conflict("follow-up-settings.error.changed");
    }

    private static int checked(DelayForm form) {
        Integer days = form.days();
        if (days == null || days < 1 || days > EscalationPolicy.LONGEST) {
            throw DomainException.rule("follow-up-settings.error.days", EscalationPolicy.LONGEST);
        }
        return days;
    }
}
