package id.pantau.indicator;

import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.security.Author;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Checks changes of targets against everything that must hold, and records them: all or none. Knows no account. */
@Component
class TargetRecorder {

    private record Key(int indicatorId, int year, UnitRef unit) {}

    /** All that the checks of one list look at; a constant number of statements. */
    private record Ground(
            Map<String, Indicator> indicators,
            UnitDirectory.Units units,
            Structure structure,
            Map<Integer, TargetBook> books,
            Map<Key, TargetVersion> latest,
            Map<Integer, PublishedMonths> published) {

        Indicator indicator(TargetForm form) {
            Indicator indicator = indicators.get(form.indicatorCode());
            if (indicator == null) {
                throw DomainException.notFound("error.unknown-indicator", form.indicatorCode());
            }
            return indicator;
        }

        Key key(TargetForm form) {
            return new Key(indicator(form).id(), form.year(), UnitDirectory.ref(units.byCode(form.unitCode())));
        }
    }

    private final TargetQueries queries;
    private final Catalogue catalogue;
    private final UnitDirectory directory;
    private final FigureReader figures;
    private final Author author;
    private final DataVersion dataVersion;

    TargetRecorder(
            TargetQueries queries,
            Catalogue catalogue,
            UnitDirectory directory,
            FigureReader figures,
            Author author,
            DataVersion dataVersion) {
        this.queries = queries;
        this.catalogue = catalogue;
        this.directory = directory;
        this.figures = figures;
        this.author = author;
        this.dataVersion = dataVersion;
    }

    /** What recording would do. */
    SheetPlan<TargetForm, TargetChange> plan(List<TargetForm> forms) {
        Ground ground = ground(forms);
        return SheetPlan.of(forms, "target.error.twice", ground::key, form -> change(form, ground));
    }

    private static @Nullable TargetChange change(TargetForm form, Ground ground) {
        Key key = ground.key(form);
        Indicator indicator = ground.indicator(form);
        TargetVersion last = ground.latest().get(key);
        int version = last == null ? 0 : last.version();
        TargetVersion next = next(form, indicator, key.unit(), version + 1);
        refusal(next, last, indicator, ground).ifPresent(refusal -> {
            throw refusal;
        });
        if (version != form.version()) {
            throw DomainException.conflict("target.error.changed");
        }
        if (last != null && last.sameButVersion(next)) {
            return null;
        }
        Unit unit = ground.units().byCode(form.unitCode());
        return new TargetChange(indicator, unit, before(next, unit, ground), next);
    }

    /**
     * Records what differs from what is recorded.
     *
     * @return how many were recorded
     * @throws DomainException.RuleViolation with the first of the problems
     * @throws DomainException.Conflict if somebody else has recorded a version since the forms were opened
     */
    int record(List<TargetForm> forms, Origin origin) {
        List<TargetChange> changes = plan(forms).recordable();
        write(changes.stream().map(TargetChange::next).toList(), origin);
        return changes.size();
    }

    /** The first month in which a new target of the unit may begin; 13 where the year is published to its end. */
    int earliest(int year, UnitRef unit) {
        return queries.published(year).last(unit, figures.moment().structure().puskesmasByVillage()) + 1;
    }

    /** Without asking what must hold. */
    void write(List<TargetVersion> versions, Origin origin) {
        if (versions.isEmpty()) {
            return;
        }
        try {
            queries.insert(versions, origin, author.name(), author.moment());
        } catch (DataIntegrityViolationException e) {
            // The unique key holds where two people save at the same moment.
            throw DomainException.conflict("target.error.changed");
        }
        dataVersion.raise();
    }

    private Ground ground(List<TargetForm> forms) {
        Map<String, Indicator> indicators =
                catalogue.all().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        List<Integer> ids = forms.stream()
                .map(form -> indicators.get(form.indicatorCode()))
                .filter(indicator -> indicator != null)
                .map(Indicator::id)
                .distinct()
                .toList();
        Map<Integer, TargetBook> books = new HashMap<>();
        Map<Key, TargetVersion> latest = new HashMap<>();
        Map<Integer, PublishedMonths> published = new HashMap<>();
        for (int year : forms.stream().map(TargetForm::year).distinct().toList()) {
            List<TargetVersion> versions = queries.versions(ids, year);
            books.put(year, new TargetBook(versions));
            versions.forEach(v -> latest.merge(
                    new Key(v.indicatorId(), year, v.unit()), v, (a, b) -> a.version() > b.version() ? a : b));
            if (year >= TargetRules.FIRST_YEAR && year <= TargetRules.LAST_YEAR) {
                published.put(year, queries.published(year));
            }
        }
        return new Ground(indicators, directory.units(), figures.moment().structure(), books, latest, published);
    }

    private static Optional<DomainException> refusal(
            TargetVersion next, @Nullable TargetVersion last, Indicator indicator, Ground ground) {
        Optional<DomainException> refusal =
                TargetRules.refusal(indicator, next).<DomainException>map(DomainException::rule);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (next.basis().text().isBlank()) {
            return Optional.of(DomainException.rule("target.error.basis"));
        }
        PublishedMonths published = ground.published().get(next.year());
        return published == null || (last != null && last.sameButVersion(next))
                ? Optional.empty()
                : published.refusal(next.unit(), ground.structure().puskesmasByVillage(), next.fromMonth());
    }

    private static @Nullable TargetVersion before(TargetVersion next, Unit unit, Ground ground) {
        TargetBook book = ground.books().get(next.year());
        return book == null
                ? null
                : book.find(
                                next.indicatorId(),
                                next.fromMonth(),
                                ground.structure().targetOrder(unit))
                        .orElse(null);
    }

    private static TargetVersion next(TargetForm form, Indicator indicator, UnitRef unit, int version) {
        return new TargetVersion(
                indicator.id(),
                form.year(),
                unit,
                version,
                form.fromMonth(),
                Decimals.plain(form.value()),
                form.denominator(),
                form.basis(),
                form.band(),
                form.untilMonth());
    }
}
