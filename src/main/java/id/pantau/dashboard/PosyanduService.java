package id.pantau.dashboard;

import id.pantau.dashboard.PosyanduNetwork.Judged;
import id.pantau.facility.FacilityKind;
import id.pantau.indicator.PosyanduCare;
import id.pantau.indicator.PosyanduRule;
import id.pantau.indicator.PosyanduYear;
import id.pantau.indicator.PosyanduYear.Month;
import id.pantau.region.RegionService;
import id.pantau.rollout.Evidence;
import id.pantau.rollout.FacilityStage;
import id.pantau.rollout.RolloutFilter;
import id.pantau.rollout.RolloutService;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posyandu aktif as computed from what each Posyandu reported and showed, for the signed-in account: the facilities that it sees
 * (see {@link RolloutService}), and no other. One statement more than the facilities cost.
 */
@Service
@Transactional(readOnly = true)
public class PosyanduService {

    /** Of the catalogue: Posyandu that held an opening day in the month. */
    private static final String OPENED = "POS-BUKA";

    /** Of the criteria of ILP: kader, tools to monitor growth, additional activities. */
    private static final String KADER = "POS-2";

    private static final String TOOLS = "POS-7";
    private static final String EXTRA = "POS-8";

    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,4})\\b.*");

    private final RolloutService rollout;
    private final PosyanduQueries queries;
    private final RegionService regions;

    PosyanduService(RolloutService rollout, PosyanduQueries queries, RegionService regions) {
        this.rollout = rollout;
        this.queries = queries;
        this.regions = regions;
    }

    /** The facilities of a village; none for one that is not seen. */
    public PosyanduNetwork inVillage(String villageCode, int year) {
        return judge(rollout.inVillage(villageCode), year);
    }

    /**
     * The facilities of a Puskesmas or kecamatan; none for one that is not seen.
     *
     * @param unitCode null: all that the account sees
     */
    public PosyanduNetwork ofUnit(@Nullable String unitCode, int year) {
        return judge(rollout.facilities(new RolloutFilter(null, null, unitCode)), year);
    }

    private PosyanduNetwork judge(List<FacilityStage> facilities, int year) {
        List<FacilityStage> posyandu = facilities.stream()
                .filter(facility -> facility.kind() == FacilityKind.POSYANDU)
                .toList();
        LocalDate today = regions.today();
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        LocalDate day = lastDay.isAfter(today) ? today : lastDay;
        int over = year < today.getYear() ? 12 : year > today.getYear() ? 0 : today.getMonthValue() - 1;
        Map<Integer, Reports> reports = reports(posyandu, year);
        List<Judged> judged = posyandu.stream()
                .map(facility -> new Judged(
                        facility.place(),
                        PosyanduRule.judge(year(
                                facility, reports.getOrDefault(facility.place().id(), Reports.NONE), over, day))))
                .sorted(Comparator.comparing(one -> one.verdict().outcome()))
                .toList();
        return new PosyanduNetwork(year, facilities, judged);
    }

    private Map<Integer, Reports> reports(List<FacilityStage> posyandu, int year) {
        List<String> indicators = Stream.concat(
                        Stream.of(OPENED), Arrays.stream(PosyanduCare.values()).map(PosyanduCare::indicatorCode))
                .toList();
        Map<Integer, Reports> reports = new HashMap<>();
        queries.months(
                        indicators,
                        year,
                        posyandu.stream().map(facility -> facility.place().id()).toList())
                .forEach(row -> reports.computeIfAbsent(row.facilityId(), id -> new Reports(new HashMap<>()))
                        .add(row));
        return reports;
    }

    private static PosyanduYear year(FacilityStage facility, Reports reports, int over, LocalDate day) {
        Map<PosyanduCare, List<Month>> care = new EnumMap<>(PosyanduCare.class);
        for (PosyanduCare service : PosyanduCare.values()) {
            care.put(service, reports.of(service.indicatorCode()));
        }
        return new PosyanduYear(
                over,
                reports.of(OPENED),
                care,
                facility.shown(KADER, day).map(PosyanduService::count).orElse(null),
                facility.shown(TOOLS, day).isPresent(),
                facility.shown(EXTRA, day).isPresent());
    }

    /** Null for a text that tells no number. */
    private static @Nullable Integer count(Evidence evidence) {
        Matcher number = NUMBER.matcher(evidence.proof() == null ? "" : evidence.proof());
        return number.matches() ? Integer.valueOf(number.group(1)) : null;
    }

    /** The reports of one Posyandu by indicator, January to December. */
    private record Reports(Map<String, Month[]> byIndicator) {

        static final Reports NONE = new Reports(Map.of());

        void add(PosyanduQueries.Reported row) {
            byIndicator
                            .computeIfAbsent(row.indicator(), code -> {
                                Month[] months = new Month[12];
                                Arrays.fill(months, Month.NONE);
                                return months;
                            })[row.month() - 1] =
                    new Month(row.n(), row.of());
        }

        List<Month> of(String indicator) {
            Month[] months = byIndicator.get(indicator);
            return months == null ? List.of() : List.of(months);
        }
    }
}
