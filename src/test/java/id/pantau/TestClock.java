package id.pantau;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;

/** A clock that stands until a test moves it; import it beside {@link DatabaseTest}. */
@Primary
public class TestClock extends Clock {

    /** 20 November 2026, 10.00 WIB. */
    public static final Instant START = Instant.parse("2026-11-20T03:00:00Z");

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    public void is(Instant instant) {
        this.now = instant;
    }

    public void pass(Duration duration) {
        this.now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
