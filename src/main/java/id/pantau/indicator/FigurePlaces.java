package id.pantau.indicator;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.facility.FacilityCodes;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilityService;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the unit to which each row of a file of achievements belongs, and says what is kept without being counted. */
final class FigurePlaces {

    private static final String COLUMN = "kode_unit";

    private final @Nullable RegencyDetails regency;
    private final Map<String, VillageRow> villages;
    private final FacilityCodes facilities;
    private final String file;
    private final List<Problem> problems;
    private int ofNetwork;
    private int notExpected;

    FigurePlaces(RegionService regions, FacilityService facilities, String file, List<Problem> problems) {
        this.regency = regions.regency().orElse(null);
        this.villages = regions.villages().stream().collect(Collectors.toMap(VillageRow::code, Function.identity()));
        this.facilities = facilities.codes();
        this.file = file;
        this.problems = problems;
    }

    /** As in {@link Place}; null where the code names nothing that can have this figure, and then a problem is added. */
    @Nullable
    Long find(AchievementRow row, Indicator indicator) {
        VillageRow village = villages.get(row.unitCode());
        if (village != null) {
            if (row.outsideArea()) {
                return refused(row, "figure.intake.outside-village", row.unitCode());
            }
            count(indicator, Structure.unit(village).kind());
            return Place.village(village.id());
        }
        if (regency != null && regency.code().equals(row.unitCode())) {
            boolean whole = indicator.lowest(Channel.SCREEN) == UnitLevel.REGENCY && !row.outsideArea();
            return whole
                    ? (Long) Place.regency(regency.id())
                    : refused(row, "figure.intake.regency", row.indicatorCode());
        }
        var match = facilities.match(row.unitCode());
        match.problem(file, row.row(), COLUMN).ifPresent(problems::add);
        FacilityRow facility = match.facility();
        if (facility == null) {
            return null;
        }
        if (facility.kind() == FacilityKind.PUSKESMAS) {
            count(indicator, UnitKind.PUSKESMAS);
        } else if (row.outsideArea()) {
            return refused(row, "figure.intake.outside-facility", facility.name());
        } else {
            ofNetwork++;
        }
        return Place.facility(facility.id(), row.outsideArea());
    }

    /** One level counts, villages or their Puskesmas (rules §6): what is stored besides is told once for the file. */
    void tellUncounted() {
        if (ofNetwork > 0) {
            problems.add(Problem.ofFile(Severity.INFO, file, "figure.intake.network", ofNetwork));
        }
        if (notExpected > 0) {
            problems.add(Problem.ofFile(Severity.WARNING, file, "figure.intake.not-expected", notExpected));
        }
    }

    private void count(Indicator indicator, UnitKind kind) {
        if (!indicator.expects(kind)) {
            notExpected++;
        }
    }

    private @Nullable Long refused(AchievementRow row, String key, Object argument) {
        problems.add(Problem.ofRow(Severity.ERROR, file, row.row(), COLUMN, key, argument));
        return null;
    }
}
