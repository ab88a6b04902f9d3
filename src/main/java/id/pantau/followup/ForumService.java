package id.pantau.followup;

import id.pantau.base.DomainException;
import id.pantau.base.security.Author;
import id.pantau.rollout.MeetingForum;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * On which days the forums of the kabupaten meet, from which due days are proposed. Administrator and Kepala Dinas set them, the Dinkes reads them;
 * for everybody else the page does not exist.
 */
@Service
@Transactional(readOnly = true)
public class ForumService {

    private static final int LAST_DAY = 31;

    private final ForumRhythms rhythms;
    private final MeetingDays days;
    private final Author author;
    private final SettingsAccess access;

    ForumService(ForumRhythms rhythms, MeetingDays days, Author author, SettingsAccess access) {
        this.rhythms = rhythms;
        this.days = days;
        this.author = author;
        this.access = access;
    }

    public boolean mayChange() {
        return access.mayChange();
    }

    /** All forums with their rhythm, the most frequent first. */
    public List<ForumRhythm> forums() {
        access.requireReader();
        return rhythms.rows();
    }

    /** The working day that would be proposed today, by forum. */
    public Map<MeetingForum, LocalDate> next() {
        access.requireReader();
        var next = new EnumMap<MeetingForum, LocalDate>(MeetingForum.class);
        for (MeetingForum forum : MeetingForum.values()) {
            next.put(forum, days.next(forum));
        }
        return next;
    }

    /**
     * Sets on which days a forum meets. What is the same already is not recorded again.
     *
     * @throws DomainException.Conflict where somebody else has changed it meanwhile
     * @throws DomainException.RuleViolation with a sentence for what cannot be
     */
    @Transactional
    public void change(ForumForm form) {
        access.requireChanger();
        switch (form.forum()) {
            case WEEKLY -> write(form, weekday(form), null, null);
            case MONTHLY -> write(form, null, dayOfMonth(form), null);
            case QUARTERLY -> write(form, null, dayOfMonth(form), firstMonth(form));
        }
    }

    /**
     * Due days are proposed as the product brings it again: a week, a month, three months later.
     *
     * @throws DomainException.Conflict where somebody else has changed it meanwhile
     */
    @Transactional
    public void reset(MeetingForum forum, int version) {
        access.requireChanger();
        write(new ForumForm(forum, version, null, null, null), null, null, null);
    }

    private void write(
            ForumForm form, @Nullable DayOfWeek weekday, @Nullable Integer dayOfMonth, @Nullable Integer firstMonth) {
        ForumRhythm before = rhythms.of(form.forum());
        if (before.version() != form.version()) {
            throw changedMeanwhile();
        }
        var after = new ForumRhythm(
                form.forum(),
                before.version(),
                weekday,
                dayOfMonth,
                firstMonth,
                before.changedBy(),
                before.changedAt());
        if (after.equals(before)) {
            return;
        }
        try {
            rhythms.add(before, weekday, dayOfMonth, firstMonth, author);
        } catch (DuplicateKeyException e) {
            throw changedMeanwhile();
        }
    }

    private static DomainException changedMeanwhile() {
        return DomainException.conflict("follow-up-settings.error.changed");
    }

    private static DayOfWeek weekday(ForumForm form) {
        DayOfWeek weekday = form.weekday();
        if (weekday == null || weekday.getValue() > DayOfWeek.FRIDAY.getValue()) {
            throw DomainException.rule("follow-up-settings.error.weekday");
        }
        return weekday;
    }

    private static int dayOfMonth(ForumForm form) {
        Integer day = form.dayOfMonth();
        if (day == null || day < 1 || day > LAST_DAY) {
            throw DomainException.rule("follow-up-settings.error.day-of-month", LAST_DAY);
        }
        return day;
    }

    private static int firstMonth(ForumForm form) {
        Integer month = form.firstMonth();
        if (month == null || month < 1 || month > ForumRhythm.MONTHS) {
            throw DomainException.rule("follow-up-settings.error.months");
        }
        return month;
    }
}
