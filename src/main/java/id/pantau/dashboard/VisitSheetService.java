package id.pantau.dashboard;

import id.pantau.base.DomainException;
import id.pantau.base.Level;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.followup.FollowUpFilter;
import id.pantau.followup.FollowUpRow;
import id.pantau.followup.FollowUpService;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.HeadlineQuery;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.Provenance;
import id.pantau.indicator.Scorecard;
import id.pantau.indicator.ScorecardQuery;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitKind;
import id.pantau.region.DistrictRow;
import id.pantau.region.RegionService;
import id.pantau.region.VillageKind;
import id.pantau.region.VillageRow;
import id.pantau.rollout.CommitmentFilter;
import id.pantau.rollout.CommitmentRow;
import id.pantau.rollout.CommitmentService;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lembar saku kunjungan: the worst gaps, open commitments and open problems of one village or kecamatan, put together from the
 * services that check who sees them. A kecamatan is for those who see the whole kabupaten.
 */
@Service
@Transactional(readOnly = true)
public class VisitSheetService {

    private static final int GAPS = 3;
    private static final int COMMITMENTS = 3;
    private static final int PROBLEMS = 3;

    private final FigureService figures;
    private final FollowUpService followUps;
    private final CommitmentService commitments;
    private final Catalogue catalogue;
    private final RegionService regions;
    private final ScopeSource scopes;

    VisitSheetService(
            FigureService figures,
            FollowUpService followUps,
            CommitmentService commitments,
            Catalogue catalogue,
            RegionService regions,
            ScopeSource scopes) {
        this.figures = figures;
        this.followUps = followUps;
        this.commitments = commitments;
        this.catalogue = catalogue;
        this.regions = regions;
        this.scopes = scopes;
    }

    /**
     * The sheet of a village or kecamatan.
     *
     * @param code Kemendagri code with dots
     * @throws DomainException.NotFound for a unit that is not seen, and one that does not exist
     */
    public VisitSheet sheet(String code) {
        Scope scope = scopes.current();
        boolean reads = scope.role() != Role.DISPLAY && scope.role() != Role.ADMIN;
        VillageRow village = regions.village(code)
                .filter(v -> reads && scope.seesVillage(v.id()))
                .orElse(null);
        if (village != null) {
            return ofVillage(village);
        }
        return regions.districts().stream()
                .filter(d -> d.code().equals(code) && reads && scope.wholeRegency())
                .findFirst()
                .map(this::ofDistrict)
                .orElseThrow(() -> DomainException.notFound("error.unknown-unit", code));
    }

    private VisitSheet ofVillage(VillageRow village) {
        List<HeadlineFigure> known =
                figures.headlines(new HeadlineQuery(codes(), null, village.code(), null, Channel.PRINT));
        UnitKind kind = village.kind() == VillageKind.KELURAHAN ? UnitKind.KELURAHAN : UnitKind.DESA;
        return sheet(
                new Unit(kind, village.id(), village.code(), village.name()),
                village.districtName(),
                known.stream().map(h -> new VisitSheet.Gap(h.indicator(), h.period(), h.figure())),
                code -> code.equals(village.code()) || code.equals(districtOf(village)),
                code -> code.equals(village.code()),
                known.stream().map(HeadlineFigure::provenance).findFirst().orElse(null));
    }

    private String districtOf(VillageRow village) {
        return regions.districts().stream()
                .filter(d -> d.id() == village.districtId())
                .map(DistrictRow::code)
                .findFirst()
                .orElse("");
    }

    private VisitSheet ofDistrict(DistrictRow district) {
        Scorecard card =
                figures.scorecard(new ScorecardQuery(codes(), null, Level.KECAMATAN, null, null, Channel.PRINT));
        Stream<VisitSheet.Gap> gaps = card.rows().stream()
                .filter(row -> row.unit().code().equals(district.code()))
                .flatMap(row -> IntStream.range(0, card.columns().size())
                        .mapToObj(i -> new VisitSheet.Gap(
                                card.columns().get(i).indicator(),
                                card.columns().get(i).period(),
                                row.cells().get(i))));
        Predicate<String> inside = code -> code.equals(district.code()) || code.startsWith(district.code() + ".");
        return sheet(
                new Unit(UnitKind.KECAMATAN, district.id(), district.code(), district.name()),
                null,
                gaps,
                inside,
                inside,
                figures.headlines(new HeadlineQuery(codes(), null, null, null, Channel.PRINT)).stream()
                        .map(HeadlineFigure::provenance)
                        .findFirst()
                        .orElse(null));
    }

    private VisitSheet sheet(
            Unit unit,
            @Nullable String above,
            Stream<VisitSheet.Gap> figures,
            Predicate<String> promised,
            Predicate<String> inside,
            @Nullable Provenance provenance) {
        List<CommitmentRow> open = commitments.register(CommitmentFilter.ALL).rows().stream()
                .filter(row -> row.status().isOpen() && promised.test(row.unit().code()))
                .toList();
        List<FollowUpRow> problems = followUps.list(FollowUpFilter.OPEN).rows().stream()
                .filter(row -> inside.test(row.unit().code()) && !isSensitive(row))
                .toList();
        return new VisitSheet(
                regions.today(),
                unit,
                above,
                figures.filter(gap -> gap.figure().hasValue() && gap.figure().peopleMissing() > 0)
                        .filter(gap -> gap.figure().targets().isLocal())
                        .sorted(Comparator.comparing(gap -> -gap.figure().peopleMissing()))
                        .limit(GAPS)
                        .toList(),
                open.stream().limit(COMMITMENTS).toList(),
                Math.max(0, open.size() - COMMITMENTS),
                problems.stream().limit(PROBLEMS).toList(),
                Math.max(0, problems.size() - PROBLEMS),
                provenance);
    }

    /** Paper goes from hand to hand: nothing of a village that may not be printed. */
    private boolean isSensitive(FollowUpRow row) {
        String code = row.indicatorCode();
        return code != null
                && catalogue.byCode(code).filter(Indicator::sensitive).isPresent();
    }

    private List<String> codes() {
        return catalogue.all().stream()
                .filter(indicator -> !indicator.sensitive())
                .map(Indicator::code)
                .toList();
    }
}
