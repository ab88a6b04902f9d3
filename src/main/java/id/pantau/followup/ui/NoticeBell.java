package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.pantau.base.ui.BellSource;
import id.pantau.followup.NoticeService;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Indicator;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What happened to problems and directions, on the bell of the frame. */
@SpringComponent
class NoticeBell implements BellSource {

    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private final NoticeService notices;
    private final Catalogue catalogue;
    private final RegionService regions;

    NoticeBell(NoticeService notices, Catalogue catalogue, RegionService regions) {
        this.notices = notices;
        this.catalogue = catalogue;
        this.regions = regions;
    }

    @Override
    public OptionalInt unread() {
        return notices.unread();
    }

    @Override
    public Component messages(Runnable read) {
        return new NoticeList(
                notices.newest(),
                catalogue.all().stream().collect(Collectors.toMap(Indicator::code, Function.identity())),
                regions.regency().map(RegencyDetails::zone).orElse(WESTERN),
                newest -> {
                    notices.readAll(newest);
                    read.run();
                });
    }
}
