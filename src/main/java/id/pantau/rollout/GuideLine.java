package id.pantau.rollout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A straight line from nothing to the planned number, drawn where a plan is known only at its end (rules §10): "Rencana tahunan
 * belum ditetapkan; garis bantu lurus". It helps to look; nobody is late against it.
 */
public record GuideLine(LocalDate start, LocalDate end, int planned) {

    public GuideLine {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a guide line from " + start + " to " + end);
        }
    }

    /** Days from start to end: 22-6-2024 to 31-12-2027 = 1.287. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }

    /** Where the line stands on {@code day}: 0 before the start, the planned number after the end. Exact; round for display. */
    public BigDecimal at(LocalDate day) {
        long gone = Math.clamp(ChronoUnit.DAYS.between(start, day), 0, days());
        return BigDecimal.valueOf(planned)
                .multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(days()), MathContext.DECIMAL64);
    }
}
