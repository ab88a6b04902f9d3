package id.pantau.account;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail.
 *
 * @param at in the kabupaten's time zone
 * @param actor username; null for the application itself and for somebody who was not let in
 */
public record AuditRow(ZonedDateTime at, @Nullable String actor, AuditAction action, String subject) {}
