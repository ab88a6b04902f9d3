package id.pantau.indicator;

/** How far a stored figure has come; {@link #code} is what the fact tables hold. */
public enum AchievementState {
    REPORTED(1),
    VERIFIED(2),
    FINAL(3);

    private final int code;

    AchievementState(int code) {
        this.code = code;
    }

    /** 1 to 3; verified from 2 on. */
    public int code() {
        return code;
    }
}
