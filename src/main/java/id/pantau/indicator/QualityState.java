package id.pantau.indicator;

import id.pantau.base.DomainException;

/** What has become of a quality flag (rules §8); the word on screen is the message {@code quality.state.<NAME>}. */
public enum QualityState {
    /** Baru: it is there, and nobody has said why. */
    NEW,
    /** Dijelaskan: somebody has said why, for the numbers that it has. */
    EXPLAINED,
    /** Diperbaiki: it does not arise any more. */
    FIXED;

    /**
     * After somebody has explained it; an explanation may be given again.
     *
     * @throws DomainException.RuleViolation where there is nothing to explain any more
     */
    public QualityState explained() {
        if (this == FIXED) {
            throw DomainException.rule("quality.error.fixed");
        }
        return EXPLAINED;
    }

    /**
     * After the figures were read and it was found again.
     *
     * @param sameNumbers whether it has the numbers it had: an explanation is not one for others
     */
    public QualityState arises(boolean sameNumbers) {
        return this == EXPLAINED && sameNumbers ? EXPLAINED : NEW;
    }

    /** After the figures were read and it was not found any more. */
    public QualityState gone() {
        return FIXED;
    }
}
