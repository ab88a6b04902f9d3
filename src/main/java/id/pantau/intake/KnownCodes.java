package id.pantau.intake;

import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilityService;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Indicator;
import id.pantau.intake.reading.CsvColumns;
import id.pantau.intake.reading.CsvTable;
import id.pantau.intake.reading.OpenPack;
import id.pantau.intake.reading.PackFile;
import id.pantau.region.DistrictRow;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers the codes that rows of a pack may name: those that are stored, with those of the files taken in before. */
@Component
class KnownCodes {

    private final RegionService regions;
    private final FacilityService facilities;
    private final Catalogue catalogue;

    KnownCodes(RegionService regions, FacilityService facilities, Catalogue catalogue) {
        this.regions = regions;
        this.facilities = facilities;
        this.catalogue = catalogue;
    }

    /** As of now, within the transaction of the import: to be made anew for each file. */
    Codes now(OpenPack pack) {
        return new Codes(
                regions.today(),
                pack.confirmedShapes(),
                () -> regionCodes(pack),
                this::villages,
                this::facilityCodes,
                this::units,
                this::indicators);
    }

    /** Of what is stored alone, for a list that comes by itself. */
    Codes stored() {
        return new Codes(
                regions.today(),
                Map.of(),
                this::villages,
                this::villages,
                this::facilityCodes,
                this::units,
                this::indicators);
    }

    private Collection<String> villages() {
        return regions.villages().stream().map(VillageRow::code).toList();
    }

    private Collection<String> facilityCodes() {
        return facilities.facilities(regions.today()).stream()
                .map(FacilityRow::code)
                .toList();
    }

    private Collection<String> units() {
        List<String> units = new ArrayList<>(villages());
        units.addAll(facilityCodes());
        regions.regency().map(RegencyDetails::code).ifPresent(units::add);
        return units;
    }

    private Collection<String> indicators() {
        return catalogue.all().stream().map(Indicator::code).toList();
    }

    /**
     * Codes of kabupaten and kecamatan that are stored or that the village codes of this pack begin with: where a spreadsheet has
     * made a date of {@code 19.06.01}, its villages still tell what it was.
     */
    private Collection<String> regionCodes(OpenPack pack) {
        Set<String> codes = new LinkedHashSet<>(villages());
        regions.regency().map(RegencyDetails::code).ifPresent(codes::add);
        regions.districts().stream().map(DistrictRow::code).forEach(codes::add);
        pack.file(PackFile.REGIONS)
                .ifPresent(path -> CsvTable.read(
                        path,
                        PackFile.REGIONS.fileName(),
                        CsvColumns.required("kode"),
                        row -> addParents(row.text("kode"), codes),
                        problem -> {}));
        return codes;
    }

    private static void addParents(@org.jspecify.annotations.Nullable String code, Set<String> codes) {
        if (code != null && code.matches("\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}")) {
            codes.add(code);
            codes.add(code.substring(0, 8));
            codes.add(code.substring(0, 5));
        }
    }
}
