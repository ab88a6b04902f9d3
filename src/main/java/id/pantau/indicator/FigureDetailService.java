package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one figure apart: how it is reckoned, the rows it is made of, and what these were before. What an account may not see of a
 * figure on a screen it does not see here.
 */
@Service
public class FigureDetailService {

    private final FigureReader reader;
    private final FigureDetailQueries queries;
    private final ImportBook imports;
    private final ScopeSource scopes;

    FigureDetailService(FigureReader reader, FigureDetailQueries queries, ImportBook imports, ScopeSource scopes) {
        this.reader = reader;
        this.queries = queries;
        this.imports = imports;
        this.scopes = scopes;
    }

    /** Whose figure, how to read it, and why it may not be told. */
    private record Subject(Unit unit, Area area, @Nullable FigureState blocked) {}

    /**
     * One figure with all that stands behind it. Four statements where the figures themselves are known already.
     *
     * @throws DomainException.NotFound for an unknown code, and just so for a foreign one
     */
    @Transactional(readOnly = true)
    public FigureDetail detail(FigureDetailQuery query) {
        Scope scope = scopes.current();
        if (scope.seesNothing()) {
            throw DomainException.notFound("error.not-allowed");
        }
        var moment = reader.moment();
        Indicator indicator = reader.catalogue(moment).stream()
                .filter(i -> i.code().equals(query.indicatorCode()))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("figure.error.unknown-indicator", query.indicatorCode()));
        var opened = reader.open(moment, List.of(indicator), query.period(), query.denominator())
                .getFirst();
        Lens lens = opened.lens();
        var sight = new Sight(scope, query.channel(), lens.structure(), indicator);
        Subject subject = subject(query.unitCode(), lens, sight);
        if (subject.blocked() != null) {
            return withoutValue(opened, subject, subject.blocked(), sight);
        }
        Track track = lens.track(subject.area());
        UnitFigure figure = lens.maker().make(subject.unit(), track, opened.period(), sight.showsVillages());
        var places = new FigureDetailPlaces(lens, subject.unit(), subject.area(), sight);
        var builder = new FigureDetailBuilder(lens, track, opened.period());
        read(lens, builder, places);
        List<FigureDetailRow> rows = builder.rows(places);
        return new FigureDetail(
                indicator,
                opened.period(),
                figure,
                ExplanationMaker.of(lens, figure, track, opened.period(), id -> tells(lens, sight, id)),
                sight.showsVillages() || !rows.isEmpty() ? rows : builder.sums(sight),
                builder.changes(places),
                !sight.showsVillages(),
                Provenances.of(lens, opened.period().year(), figure));
    }

    private void read(Lens lens, FigureDetailBuilder builder, FigureDetailPlaces places) {
        builder.stored(queries.stored(
                lens.indicator(), builder.periods(), places.byPlace().keySet()));
        builder.reportDates(queries.reportDates(
                places.all().stream()
                        .map(spot -> spot.unit().kind().isVillage()
                                ? lens.structure().puskesmasOf(spot.unit().id())
                                : (Integer) spot.unit().id())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                builder.periods()));
        builder.runs(imports.runs(builder.imports()));
    }

    private static boolean tells(Lens lens, Sight sight, int puskesmasId) {
        return lens.structure()
                .puskesmas(puskesmasId)
                .filter(p -> sight.blocked(p) == null)
                .isPresent();
    }

    private static FigureDetail withoutValue(
            FigureReader.Opened opened, Subject subject, FigureState blocked, Sight sight) {
        Lens lens = opened.lens();
        UnitFigure none = lens.maker().withoutValue(subject.unit(), blocked);
        return new FigureDetail(
                lens.indicator(),
                opened.period(),
                none,
                Explanation.NONE,
                List.of(),
                List.of(),
                !sight.showsVillages(),
                Provenances.of(lens, opened.period().year(), none));
    }

    /** A foreign unit is as unknown as one that does not exist. */
    private static Subject subject(@Nullable String code, Lens lens, Sight sight) {
        Structure structure = lens.structure();
        Sight.Whole whole = sight.whole();
        if (code == null || code.equals(whole.unit().code())) {
            return new Subject(whole.unit(), whole.area(), sight.wholeBlocked());
        }
        Subject found = null;
        for (var village : structure.villages()) {
            if (village.code().equals(code)) {
                found = new Subject(Structure.unit(village), Area.ofVillage(village.id()), sight.blocked(village));
            }
        }
        for (var puskesmas : structure.puskesmas()) {
            if (puskesmas.code().equals(code)) {
                Area area = structure.puskesmasArea(lens.indicator(), puskesmas.id());
                found = new Subject(Structure.unit(puskesmas), area, sight.blocked(puskesmas));
            }
        }
        for (var district : structure.districts()) {
            if (district.code().equals(code)) {
                Area area = structure.villagesArea(lens.indicator(), v -> v.districtId() == district.id());
                found = new Subject(Structure.unit(district), area, sight.blocked(district));
            }
        }
        if (found == null || found.blocked() == FigureState.OUT_OF_SCOPE) {
            throw DomainException.notFound("error.unknown-unit", code);
        }
        return found;
    }
}
