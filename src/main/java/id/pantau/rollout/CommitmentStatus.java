package id.pantau.rollout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has become of a commitment. On screen: the message {@code commitment.status.<NAME>}. Being late is no status. */
public enum CommitmentStatus {
    NEW("baru"),
    RUNNING("berjalan"),
    DONE("selesai"),
    CANCELLED("dibatalkan");

    private final String word;

    CommitmentStatus(String word) {
        this.word = word;
    }

    /** The word in addresses of pages. */
    public String word() {
        return word;
    }

    public static Optional<CommitmentStatus> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
    }

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return this == NEW || this == RUNNING;
    }

    /** Whether a step to {@code next} must say why: cancelling, and taking up again what was closed. */
    public boolean needsReason(CommitmentStatus next) {
        return next != this && (next == CANCELLED || !isOpen());
    }
}
