package id.pantau.rollout;

import java.time.LocalDate;

/**
 * Minutes that had been recorded are open again: until they are recorded anew they prove nothing.
 *
 * @param reason as whoever reopened them gave it
 */
public record MeetingReopened(MeetingForum forum, int puskesmasId, LocalDate date, String reason) {}
