package id.pantau.rollout;

import id.pantau.region.RegionService;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day it is in the kabupaten: its days begin in its own time zone, hours before those of the server. */
@Component
class LocalToday {

    private final RegionService regions;
    private final Clock clock;

    LocalToday(RegionService regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    LocalDate get() {
        return regions.regency()
                .map(regency -> LocalDate.now(clock.withZone(regency.zone())))
                .orElseGet(() -> LocalDate.now(clock));
    }
}
