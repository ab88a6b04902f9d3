package id.pantau.region;

import id.pantau.base.ui.Letterhead;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kabupaten and its Dinas Kesehatan; an invented kabupaten says so on every page. */
@Component
class RegencyLetterhead implements Letterhead {

    private final RegionService regions;

    RegencyLetterhead(RegionService regions) {
        this.regions = regions;
    }

    @Override
    public List<String> lines() {
        return regions.regency()
                .map(regency -> List.of(regency.name(), regency.officeName()))
                .orElse(List.of());
    }

    @Override
    public boolean isExample() {
        return regions.regency().map(RegencyDetails::demo).orElse(false);
    }
}
