package id.pantau.followup;

import id.pantau.indicator.Unit;
import java.time.LocalDateTime;

/**
 * A direction that was given or answered, as an account was told.
 *
 * @param at in UTC
 * @param unit whose figure the direction is about
 * @param byName who gave it, or who answered, as the account was named then
 * @param answered whether it has an answer by now, and so where it is found
 */
public record DirectionNotice(
        int id,
        LocalDateTime at,
        boolean read,
        DirectionEvent event,
        Unit unit,
        String indicatorCode,
        Addressee to,
        String byName,
        boolean answered)
        implements Notice {}
