package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks the scope, and hands what is asked for to those who put it together. */
@Service
@Transactional(readOnly = true)
class DefaultFigureService implements FigureService {

    private final FigureReader reader;
    private final SpmQueries spm;
    private final ScopeSource scopes;

    DefaultFigureService(FigureReader reader, SpmQueries spm, ScopeSource scopes) {
        this.reader = reader;
        this.spm = spm;
        this.scopes = scopes;
    }

    @Override
    public IndicatorReport report(FigureQuery query) {
        var moment = reader.moment();
        var asked = AskedUnit.of(query.unitCode(), moment.structure(), scope());
        Scope scope = asked.narrowed(scope(), moment.structure());
        Indicator indicator = byCode(moment, query.indicatorCode())
                .orElseThrow(() -> DomainException.notFound("figure.error.unknown-indicator", query.indicatorCode()));
        var opened = reader.open(moment, List.of(indicator), query.period(), query.denominator())
                .getFirst();
        var sight =
                new Sight(scope, asked.strictest(query.channel()), opened.lens().structure(), indicator);
        return new ReportBuilder(opened.lens(), opened.quality(), sight, opened.available())
                .build(opened.period(), opened.moved(), query.level(), query.yearBefore());
    }

    @Override
    public List<HeadlineFigure> headlines(HeadlineQuery query) {
        Scope scope = scope();
        var moment = reader.moment();
        var asked = AskedUnit.of(query.unitCode(), moment.structure(), scope);
        List<Indicator> indicators = known(moment, query.indicatorCodes());
        return reader.open(moment, indicators, query.period(), query.denominator()).stream()
                .map(opened -> asked.headline(opened, query.channel(), scope))
                .toList();
    }

    @Override
    public Scorecard scorecard(ScorecardQuery query) {
        var moment = reader.moment();
        var asked = AskedUnit.of(query.unitCode(), moment.structure(), scope());
        Scope scope = asked.narrowed(scope(), moment.structure());
        return reader.scorecard(moment, query, scope, () -> scorecard(query, moment, asked, scope));
    }

    private Scorecard scorecard(ScorecardQuery query, FigureReader.Moment moment, AskedUnit asked, Scope scope) {
        Level below = scope.wholeRegency() ? Level.PUSKESMAS : Level.DESA;
        var builder = new ScorecardBuilder(query.level() == null ? below : query.level());
        List<Indicator> indicators = known(moment, query.indicatorCodes());
        for (var opened : reader.open(moment, indicators, query.period(), query.denominator())) {
            var lens = opened.lens();
            var sight = new Sight(scope, asked.strictest(query.channel()), lens.structure(), lens.indicator());
            builder.add(opened, sight, reader.statuses(moment, opened));
        }
        return builder.build(moment.structure().regencyUnit());
    }

    @Override
    public List<Alert> attention(AttentionQuery query) {
        Scope scope = scope();
        var moment = reader.moment();
        var asked = AskedUnit.of(query.unitCode(), moment.structure(), scope);
        List<Indicator> indicators = query.indicatorCodes().isEmpty()
                ? Attention.priority(reader.catalogue(moment))
                : known(moment, query.indicatorCodes());
        List<Alert> alerts = Attention.of(
                reader.open(moment, indicators, query.period(), query.denominator()), asked, query.channel(), scope);
        return List.copyOf(alerts.subList(0, Math.min(Math.max(0, query.limit()), alerts.size())));
    }

    @Override
    public List<QualityFlag> quality(@Nullable Period period, @Nullable String unitCode, Channel channel) {
        Scope scope = scope();
        var moment = reader.moment();
        var asked = AskedUnit.of(unitCode, moment.structure(), scope);
        var opened = reader.open(moment, reader.catalogue(moment), period, null);
        return new QualityReport(scope, asked.strictest(channel), asked).of(opened);
    }

    @Override
    public SpmReport spm(@Nullable Integer year) {
        scope().requireRegency();
        return spm.report(year);
    }

    private Scope scope() {
        Scope scope = scopes.current();
        if (scope.seesNothing()) {
            throw DomainException.notFound("error.not-allowed");
        }
        return scope;
    }

    private Optional<Indicator> byCode(FigureReader.Moment moment, String code) {
        return reader.catalogue(moment).stream()
                .filter(i -> i.code().equals(code))
                .findFirst();
    }

    private List<Indicator> known(FigureReader.Moment moment, List<String> codes) {
        return codes.stream()
                .distinct()
                .flatMap(code -> byCode(moment, code).stream())
                .toList();
    }
}
