package id.pantau.followup;

import id.pantau.base.DomainException;
import id.pantau.base.FreeText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can be responsible for an RTL, and until when. */
@Component
class Owners {

    private final WorkCalendars calendars;

    Owners(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * The owner with the name that is kept.
     *
     * @throws DomainException.RuleViolation where nobody is named, or an account that does not answer for the unit
     */
    Owner named(@Nullable Owner chosen, FollowUpUnit unit, Seats seats) {
        if (chosen == null) {
            throw DomainException.rule("follow-up.error.owner");
        }
        return switch (chosen.kind()) {
            case ACCOUNT -> account(chosen, unit, seats);
            case VILLAGE_HEAD -> {
                if (!unit.isVillage()) {
                    throw DomainException.rule("follow-up.error.owner-village");
                }
                yield new Owner(OwnerKind.VILLAGE_HEAD, null, unit.name());
            }
            case CAMAT -> {
                if (unit.districtName() == null) {
                    throw DomainException.rule("follow-up.error.owner-village");
                }
                yield new Owner(OwnerKind.CAMAT, null, unit.districtName());
            }
            case OFFICE ->
                Owner.office(FreeText.required(chosen.name(), FollowUp.OFFICE, "follow-up.error.owner-office"));
        };
    }

    private static Owner account(Owner chosen, FollowUpUnit unit, Seats seats) {
        return seats.holders().stream()
                .filter(h -> Integer.valueOf(h.accountId()).equals(chosen.accountId()) && unit.isOf(h))
                .findFirst()
                .map(h -> new Owner(OwnerKind.ACCOUNT, h.accountId(), h.name()))
                .orElseThrow(() -> DomainException.rule("follow-up.error.owner-scope", unit.name()));
    }

    /**
     * A due day: a working day, not in the past. In a year whose holidays nobody has entered yet only weekends are known.
     *
     * @throws DomainException.RuleViolation otherwise
     */
    LocalDate due(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            throw DomainException.rule("follow-up.error.due");
        }
        if (due.isBefore(today)) {
            throw DomainException.rule("follow-up.error.due-past");
        }
        WorkCalendar calendar = calendars.current();
        boolean off = calendar.knows(due.getYear()) ? !calendar.isWorkingDay(due) : WorkCalendar.isWeekend(due);
        if (off) {
            throw DomainException.rule("follow-up.error.due-holiday", calendar.nextWorkingDay(due));
        }
        return due;
    }
}
