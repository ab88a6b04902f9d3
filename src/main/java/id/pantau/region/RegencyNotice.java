package id.pantau.region;

import id.pantau.base.ui.ExampleNotice;
import org.springframework.stereotype.Component;

/** An invented kabupaten says so on every page. */
@Component
class RegencyNotice implements ExampleNotice {

    private final RegionService regions;

    RegencyNotice(RegionService regions) {
        this.regions = regions;
    }

    @Override
    public boolean isExample() {
        return regions.regency().map(RegencyDetails::demo).orElse(false);
    }
}
