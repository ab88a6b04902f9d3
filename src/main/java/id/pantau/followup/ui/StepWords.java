package id.pantau.followup.ui;

import id.pantau.base.Role;
import id.pantau.base.i18n.Formats;
import id.pantau.followup.Desk;
import id.pantau.followup.FollowUpStep;
import id.pantau.followup.FollowUpUnit;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** Says in one sentence when who did what with a problem, the same in its history and on the bell. */
record StepWords(FollowUpWords words, ZoneId zone) {

    /** "7 September 2026, 09.00 WIB: Ani (Kepala Puskesmas) meneruskan ke Dinas Kesehatan." */
    String sentence(FollowUpStep step, FollowUpUnit unit) {
        String moment = moment(step.happenedAt());
        String to = words.desk(step.to(), unit);
        if (step.policy() != null) {
            return words.text("follow-up-page.step.clock", moment, to, from(step, unit));
        }
        Role role = step.byRole();
        String who = role == null
                ? words.text("follow-up-page.step.nobody-by-hand")
                : words.text("follow-up-page.step.who", step.byName(), words.text("role." + role.name()));
        if (!step.mentions().isEmpty()) {
            String mentions = step.mentions().stream()
                    .map(desk -> words.mention(desk, unit))
                    .collect(Collectors.joining(", "));
            return words.text("follow-up-page.step.COMMENTED-to", moment, who, mentions);
        }
        return words.text("follow-up-page.step." + step.kind().name(), moment, who, to);
    }

    /** A moment in UTC as the kabupaten's clocks show it. */
    String moment(LocalDateTime at) {
        return Formats.moment(at.atZone(ZoneOffset.UTC).withZoneSameInstant(zone));
    }

    private String from(FollowUpStep step, FollowUpUnit unit) {
        Desk from = step.from();
        return from == null ? "" : words.desk(from, unit);
    }
}
