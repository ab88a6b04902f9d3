package id.pantau.intake;

import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.intake.reading.CsvColumns;
import id.pantau.intake.reading.CsvRow;
import id.pantau.intake.reading.PackFile;
import id.pantau.region.BoundaryHints;
import id.pantau.region.BoundaryReader;
import id.pantau.region.BoundaryReading;
import id.pantau.region.ContextReader;
import id.pantau.region.ContextReading;
import id.pantau.region.RegencyProfile;
import id.pantau.region.RegionEntry;
import id.pantau.region.RegionEntry.RegionKind;
import id.pantau.region.RegionIntake;
import id.pantau.region.RegionService;
import id.pantau.region.UnmatchedShape;
import id.pantau.region.VillageAccess;
import id.pantau.region.VillageName;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** profil.csv, wilayah.csv, batas-desa.geojson and konteks.geojson. */
@Component
class RegionSteps implements PackFiles {

    private static final CsvColumns PROFILE =
            CsvColumns.required("kode nama provinsi zona_waktu").optional("kode_bps nama_dinas");
    private static final CsvColumns REGIONS =
            CsvColumns.required("kode jenis nama").optional("kode_bps akses waktu_tempuh_menit berdiri");
    private static final String DEFAULT_OFFICE = "Dinas Kesehatan";

    private final RegionIntake intake;
    private final RegionService regions;

    RegionSteps(RegionIntake intake, RegionService regions) {
        this.intake = intake;
        this.regions = regions;
    }

    @Override
    public List<PackStep> steps() {
        return List.of(
                PackStep.csv(PackFile.PROFILE, PROFILE, RegionSteps::profile, this::store),
                PackStep.csv(
                        PackFile.REGIONS, REGIONS, RegionSteps::region, (rows, context) -> intake.applyRegions(rows)),
                new Boundaries(),
                new Context());
    }

    private static @Nullable RegencyProfile profile(CsvRow row, Codes codes) {
        String code = codes.defined(row, "kode");
        ZoneId zone = row.word("zona_waktu", RegencyProfile::zone, "WIB, WITA, WIT");
        String name = row.required("nama");
        String province = row.required("provinsi");
        String office = row.text("nama_dinas");
        if (code == null || zone == null) {
            row.required("zona_waktu");
            return null;
        }
        return new RegencyProfile(
                code,
                row.text("kode_bps"),
                name,
                province,
                zone,
                office == null ? DEFAULT_OFFICE : office,
                ImportContext.isInvented(code));
    }

    private Changes store(List<RegencyProfile> rows, ImportContext context) {
        return rows.size() == 1
                ? intake.applyProfile(rows.getFirst())
                : new Changes(
                        0,
                        0,
                        0,
                        List.of(Problem.ofFile(
                                Problem.Severity.ERROR,
                                PackFile.PROFILE.fileName(),
                                "intake.profile.one-row",
                                rows.size())));
    }

    private static @Nullable RegionEntry region(CsvRow row, Codes codes) {
        String code = codes.defined(row, "kode");
        String name = row.required("nama");
        RegionKind kind = row.word("jenis", RegionSteps::kind, "kecamatan, desa, kelurahan");
        Long minutes = row.count("waktu_tempuh_menit");
        VillageAccess access = row.word("akses", VillageAccess::parse, "darat, sungai, laut");
        if (code == null || kind == null) {
            row.required("jenis");
            return null;
        }
        return new RegionEntry(
                row.number(),
                kind,
                code,
                name,
                row.text("kode_bps"),
                access,
                minutes == null ? null : Math.toIntExact(minutes),
                row.date("berdiri"));
    }

    private static Optional<RegionKind> kind(String word) {
        return Arrays.stream(RegionKind.values())
                .filter(k -> k.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** Reads the shapes against the villages that the step before has stored. */
    private final class Boundaries implements PackStep {

        @Override
        public PackFile file() {
            return PackFile.BOUNDARIES;
        }

        @Override
        public Optional<Store> read(Path path, Codes codes, Consumer<Problem> problems) {
            BoundaryReading reading = BoundaryReader.read(
                    path,
                    regions.villages().stream().map(VillageName::of).toList(),
                    new BoundaryHints(codes.confirmedShapes(), List.of()));
            reading.problems().forEach(problems);
            return reading.usable() ? Optional.of(new Shapes(reading)) : Optional.empty();
        }
    }

    /** Rivers, roads and coast, which need the frame of the boundaries that the step before has stored. */
    private final class Context implements PackStep {

        @Override
        public PackFile file() {
            return PackFile.CONTEXT;
        }

        @Override
        public Optional<Store> read(Path path, Codes codes, Consumer<Problem> problems) {
            ContextReading reading = ContextReader.read(path);
            reading.problems().forEach(problems);
            return reading.usable()
                    ? Optional.of(context -> intake.applyContext(reading, PackFile.CONTEXT.fileName()))
                    : Optional.empty();
        }
    }

    private final class Shapes implements PackStep.Store {

        private final BoundaryReading reading;

        Shapes(BoundaryReading reading) {
            this.reading = reading;
        }

        @Override
        public Changes apply(ImportContext context) {
            return intake.applyBoundaries(reading, context.today(), PackFile.BOUNDARIES.fileName());
        }

        @Override
        public List<UnmatchedShape> doubtful() {
            return reading.unmatched().stream()
                    .filter(shape -> shape.suggestion() != null)
                    .toList();
        }
    }
}
