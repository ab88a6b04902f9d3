package id.pantau.indicator;

import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.indicator.Subjects.Subject;
import id.pantau.region.VillageRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the report of one indicator together, for one account: nothing leaves that its {@link Sight} does not allow. */
final class ReportBuilder {

    private final Lens lens;
    private final QualityCheck quality;
    private final Sight sight;
    private final List<Period> available;

    ReportBuilder(Lens lens, QualityCheck quality, Sight sight, List<Period> available) {
        this.lens = lens;
        this.quality = quality;
        this.sight = sight;
        this.available = available;
    }

    /**
     * @param askedLevel null: the finest with data
     * @param moved whether {@code period} is another one than was asked for
     * @param yearBefore whether the steps begin a year earlier
     */
    IndicatorReport build(Period period, boolean moved, @Nullable Level askedLevel, boolean yearBefore) {
        Subject whole = Subjects.whole(sight);
        Counted finest = finest(whole, period);
        Level level = askedLevel != null ? askedLevel : defaultLevel(finest);
        List<Subject> subjects = Subjects.of(level, lens, sight);
        List<UnitFigure> figures = ranked(subjects, period).stream()
                .map(f -> flagged(f, subjects, period))
                .toList();
        UnitFigure wholeFigure = wholeWithFlags(whole, subjects, period);
        List<QualityFlag> flags = Stream.concat(
                        wholeFigure.flags().stream(), figures.stream().flatMap(f -> f.flags().stream()))
                .sorted(Comparator.comparing(QualityFlag::severity))
                .toList();
        return new IndicatorReport(
                lens.indicator(),
                period,
                moved,
                level,
                note(finest, level),
                lens.kind(),
                lens.choices(),
                available,
                figures,
                wholeFigure,
                steps(period, yearBefore).map(p -> step(p, subjects, whole)).toList(),
                period.isAnnual() ? List.of() : curve(whole, period.year()),
                period.isAnnual() ? List.of() : curve(whole, period.year() - 1),
                withoutCatchment(),
                whole.blocked() != null ? List.of() : OtherDenominator.of(lens, whole.area(), period),
                flags,
                Provenances.of(lens, period.year(), wholeFigure));
    }

    /** What arrived for the period shown; of a late or measured one, for the month that stands for it. */
    private Counted finest(Subject whole, Period period) {
        Track track = lens.track(whole.area());
        return track.at(track.read(period).asOf());
    }

    /** Villages where enough have figures of their own, else the Puskesmas where these have, else villages. */
    private Level defaultLevel(Counted finest) {
        boolean own =
                !sight.scope().wholeRegency() && sight.scope().puskesmasIds().isEmpty();
        boolean villages =
                finest.villages() > 0 && lens.settings().suffices(finest.villages(), Math.max(1, finest.expected()));
        boolean anyPuskesmas = finest.puskesmas() > 0;
        if (own || sight.showsVillages() && (villages || !anyPuskesmas)) {
            return Level.DESA;
        }
        return Level.PUSKESMAS;
    }

    private LevelNote note(Counted finest, Level level) {
        if (sight.lowest() == UnitLevel.REGENCY) {
            return LevelNote.SHOWN_TO_REGENCY;
        }
        if (!sight.showsVillages()) {
            return LevelNote.SHOWN_TO_PUSKESMAS;
        }
        boolean onlyPuskesmas = finest.onlyPuskesmas();
        return onlyPuskesmas || level == Level.PUSKESMAS && finest.villages() == 0 && finest.hasNumber()
                ? LevelNote.ONLY_PER_PUSKESMAS
                : LevelNote.NONE;
    }

    private UnitFigure figure(Subject subject, Period period) {
        return subject.figure(lens, period, sight.showsVillages());
    }

    private List<UnitFigure> ranked(List<Subject> subjects, Period period) {
        return Order.ranked(subjects.stream().map(s -> figure(s, period)).toList(), lens.indicator(), lens.settings());
    }

    private PeriodFigures step(Period period, List<Subject> subjects, Subject whole) {
        return new PeriodFigures(
                period, subjects.stream().map(s -> figure(s, period)).toList(), figure(whole, period));
    }

    private UnitFigure flagged(UnitFigure figure, List<Subject> subjects, Period period) {
        boolean told = figure.hasValue() || figure.state() == FigureState.NOT_REPORTED;
        Subject subject = subjects.stream()
                .filter(s -> s.unit().equals(figure.unit()))
                .findFirst()
                .orElseThrow();
        return told && subject.blocked() == null
                ? Order.with(figure, quality.of(lens, figure.unit(), l -> area(l, subject), period))
                : figure;
    }

    /** The same unit through another indicator, of which other villages may be expected. */
    private Area area(Lens other, Subject subject) {
        return subject.unit().kind() == UnitKind.PUSKESMAS
                ? other.structure()
                        .puskesmasArea(other.indicator(), subject.unit().id())
                : subject.area();
    }

    private UnitFigure wholeWithFlags(Subject whole, List<Subject> subjects, Period period) {
        UnitFigure figure = figure(whole, period);
        if (!figure.hasValue()) {
            return figure;
        }
        List<QualityFlag> flags = new ArrayList<>(quality.of(lens, whole.unit(), l -> whole.area(), period));
        List<Area> areas = subjects.stream()
                .filter(s -> s.blocked() == null)
                .map(Subject::area)
                .toList();
        flags.addAll(quality.ofColumns(lens, whole.unit(), areas, period));
        return Order.with(figure, flags);
    }

    private Stream<Period> steps(Period shown, boolean yearBefore) {
        int before = shown.year() - 1;
        boolean known = available.stream().anyMatch(p -> !p.isAnnual() && p.year() == before);
        return yearBefore && !shown.isAnnual() && known
                ? Stream.concat(steps(Period.month(before, 12)).stream(), steps(shown).stream())
                : steps(shown).stream();
    }

    /** What the slider steps through: the months of the year up to the last reported, or the annual totals. */
    private List<Period> steps(Period shown) {
        if (shown.isAnnual()) {
            List<Period> annual = available.stream()
                    .filter(Period::isAnnual)
                    .filter(p -> p.year() == shown.year() || p.year() == shown.year() - 1)
                    .toList();
            return annual.contains(shown) ? annual : List.of(shown);
        }
        List<Period> months = available.stream()
                .filter(p -> !p.isAnnual() && p.year() == shown.year())
                .toList();
        if (lens.indicator().kind() == IndicatorKind.SNAPSHOT) {
            return Stream.concat(months.stream(), Stream.of(shown))
                    .distinct()
                    .sorted()
                    .toList();
        }
        int last = Math.max(
                shown.month(), months.stream().mapToInt(Period::month).max().orElse(1));
        return Period.month(shown.year(), last).yearToDate().toList();
    }

    private List<CurvePoint> curve(Subject whole, int year) {
        return sight.wholeBlocked() != null
                ? List.of()
                : Curves.ofYear(lens, whole.unit(), lens.track(whole.area()), year);
    }

    private List<Unit> withoutCatchment() {
        return lens.structure().villages().stream()
                .filter(v -> lens.structure().puskesmasOf(v.id()) == null)
                .filter(v -> sight.scope().seesVillage(v.id()))
                .sorted(Comparator.comparing(VillageRow::id))
                .map(Structure::unit)
                .toList();
    }
}
