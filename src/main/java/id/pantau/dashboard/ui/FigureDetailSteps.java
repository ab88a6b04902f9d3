package id.pantau.dashboard.ui;

import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Direction;
import id.pantau.indicator.Explanation;
import id.pantau.indicator.ExplanationStep;
import id.pantau.indicator.ExplanationStep.AddedUp;
import id.pantau.indicator.ExplanationStep.Behind;
import id.pantau.indicator.ExplanationStep.Decision;
import id.pantau.indicator.ExplanationStep.Denominator;
import id.pantau.indicator.ExplanationStep.Difference;
import id.pantau.indicator.ExplanationStep.LastKnownState;
import id.pantau.indicator.ExplanationStep.Measured;
import id.pantau.indicator.ExplanationStep.Month;
import id.pantau.indicator.ExplanationStep.NoNumber;
import id.pantau.indicator.ExplanationStep.NoRank;
import id.pantau.indicator.ExplanationStep.NoTarget;
import id.pantau.indicator.ExplanationStep.PaceToDate;
import id.pantau.indicator.ExplanationStep.People;
import id.pantau.indicator.ExplanationStep.PerWeek;
import id.pantau.indicator.ExplanationStep.Share;
import id.pantau.indicator.ExplanationStep.Status;
import id.pantau.indicator.ExplanationStep.TargetOfYear;
import id.pantau.indicator.ExplanationStep.Units;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.TargetBasis;
import id.pantau.indicator.UnitFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts "Bagaimana ini dihitung?" into words: one sentence or a few for each step, with the numbers of the figure. */
final class FigureDetailSteps {

    private final Texts texts;
    private final Locale locale;
    private final FigureText words;
    private final Indicator indicator;
    private final UnitFigure figure;

    FigureDetailSteps(Texts texts, Locale locale, Indicator indicator, UnitFigure figure) {
        this.texts = texts;
        this.locale = locale;
        this.words = new FigureText(texts, locale, indicator);
        this.indicator = indicator;
        this.figure = figure;
    }

    /** In the order in which the figure is reckoned. */
    List<String> sentences(Explanation explanation) {
        return explanation.steps().stream().map(this::sentence).toList();
    }

    private String sentence(ExplanationStep step) {
        return switch (step) {
            case NoNumber none -> text("detail.none", words.state(figure));
            case Units units -> units(units);
            case Difference d ->
                text(
                        "detail.difference",
                        words.unitName(d.puskesmas()),
                        count(d.reported()),
                        count(d.counted()),
                        count(Math.abs(d.reported() - d.counted())));
            case AddedUp sum -> addedUp(sum);
            case Measured measured -> measured(measured);
            case LastKnownState state -> text("detail.state", count(state.numerator()), Formats.period(state.newest()));
            case Denominator of -> denominator(of);
            case Share share ->
                text(
                        "detail.share",
                        count(share.numerator()),
                        count(share.denominator()),
                        count(share.multiplier()),
                        words.rate(share.value(), 2));
            case TargetOfYear target -> target(target);
            case NoTarget none ->
                none.national() == null
                        ? text("detail.no-target")
                        : text(
                                "detail.no-target-national",
                                String.valueOf(none.nationalYear()),
                                words.rate(none.national(), 1));
            case PaceToDate pace -> pace(pace);
            case Decision decision -> decision(decision);
            case People people -> people(people);
            case PerWeek week ->
                text(
                        "detail.per-week",
                        count(week.weeks()),
                        Formats.date(week.today()),
                        count(week.needed()),
                        count(week.perWeek()));
            case Behind behind ->
                text(
                        "detail.behind",
                        count(behind.units()),
                        text("figure.units." + behind.kind().name()),
                        count(behind.needed()),
                        indicator.noun(locale));
            case Status status -> status(status);
            case NoRank rank -> text("detail.rank." + rank.reason().name(), count(rank.limit()));
        };
    }

    private String units(Units units) {
        String sentence = text(
                "detail.units." + units.counting().name(),
                words.unitName(figure.unit()),
                Formats.period(units.month()),
                count(units.reporting().reported()),
                count(units.reporting().expected()),
                text("figure.units." + units.reporting().units().name()),
                count(units.puskesmas()));
        return units.outside() ? sentence + " " + text("detail.units.outside") : sentence;
    }

    private String addedUp(AddedUp sum) {
        if (sum.months().size() == 1) {
            return text(
                    "detail.one-month",
                    count(sum.sum()),
                    Formats.period(sum.months().getFirst().period()));
        }
        String months = sum.months().stream().map(this::month).collect(Collectors.joining(" + "));
        return text("detail.months", months, count(sum.sum()));
    }

    private String month(Month month) {
        String name = Formats.shortMonth(month.period());
        return month.numerator() == null
                ? text("detail.month.none", name)
                : text("detail.month", count(month.numerator()), name);
    }

    private String measured(Measured measured) {
        String month = Formats.period(measured.month());
        return measured.month().equals(measured.asked())
                ? text("detail.measured", count(measured.numerator()), month)
                : text("detail.measured-before", count(measured.numerator()), month, Formats.period(measured.asked()));
    }

    private String denominator(Denominator of) {
        if (of.amount() == null || of.kind() == null) {
            return text("detail.denominator.none");
        }
        List<String> parts = new ArrayList<>();
        parts.add(text(
                "detail.denominator",
                count(of.amount()),
                indicator.noun(locale),
                text("figure.denominator." + of.kind().name()),
                Integer.toString(of.year())));
        if (!of.sources().isEmpty()) {
            parts.add(text("detail.denominator.source", String.join("; ", of.sources())));
        }
        if (of.incomplete()) {
            parts.add(text("detail.denominator.incomplete"));
        }
        return String.join(" ", parts);
    }

    private String target(TargetOfYear step) {
        List<String> parts = new ArrayList<>();
        parts.add(text(
                "detail.target",
                words.aim(step.target().value(), 1),
                count(step.target().version()),
                Formats.period(Period.month(step.target().year(), step.target().fromMonth())),
                basis(step.target().basis())));
        if (step.inherited() && step.from() != null) {
            parts.add(text("detail.target.inherited", words.unitName(step.from())));
        }
        if (step.onOtherDenominator()) {
            parts.add(text(
                    "detail.target.other",
                    text("figure.denominator." + step.target().denominator().name())));
        }
        new TargetBands(texts, locale, indicator).explained(figure.targets()).ifPresent(parts::add);
        return String.join(" ", parts);
    }

    private static String basis(TargetBasis basis) {
        var text = new StringBuilder(basis.text());
        if (basis.number() != null) {
            text.append(", ").append(basis.number());
        }
        if (basis.date() != null) {
            text.append(", ").append(Formats.date(basis.date()));
        }
        return text.toString();
    }

    private String pace(PaceToDate pace) {
        if (pace.month() == null) {
            return text("detail.pace.whole", words.aim(pace.target(), 1));
        }
        return text(
                pace.weighted() ? "detail.pace.weighted" : "detail.pace",
                Formats.month(pace.month()),
                plain(pace.target()),
                count(pace.due()),
                count(pace.total()),
                words.aim(pace.value(), 2));
    }

    private String decision(Decision decision) {
        boolean lower = decision.direction() == Direction.LOWER_IS_BETTER;
        String sign = decision.reached() ? (lower ? "≤" : "≥") : lower ? ">" : "<";
        return text(
                "detail.decision",
                count(decision.numerator()),
                count(decision.scale()),
                sign,
                plain(decision.target()),
                count(decision.denominator()),
                count(decision.due()),
                plain(decision.have()),
                plain(decision.needed()),
                text("detail.decision." + (decision.reached() ? "reached" : "behind") + (lower ? ".lower" : "")));
    }

    private String people(People people) {
        String noun = indicator.noun(locale);
        String n = count(people.numerator());
        List<String> parts = new ArrayList<>();
        var gap = people.gap();
        if (people.dueNow() != null && gap.lowerIsBetter() && gap.overLimit() != null) {
            return gap.overLimit() == 0
                    ? text("detail.people.within", count(people.dueNow()), noun, n)
                    : text("detail.people.limit", count(people.dueNow()), noun, n, count(gap.overLimit()));
        }
        if (people.dueNow() != null && gap.neededNow() != null) {
            parts.add(text(
                    gap.neededNow() == 0 ? "detail.people.now-reached" : "detail.people.now",
                    count(people.dueNow()),
                    noun,
                    n,
                    count(gap.neededNow())));
        }
        if (people.dueYear() != null && gap.neededYear() != null) {
            parts.add(text(
                    gap.neededYear() == 0 ? "detail.people.year-reached" : "detail.people.year",
                    count(people.dueYear()),
                    n,
                    count(gap.neededYear())));
        }
        if (!gap.lowerIsBetter()) {
            parts.add(text("detail.people.not-served", count(people.denominator()), n, count(gap.notServed())));
        }
        if (indicator.checks().earlyContact() && gap.notServed() > 0) {
            parts.add(text("detail.people.early"));
        }
        return String.join(" ", parts);
    }

    private String status(Status status) {
        var pws = status.reading();
        List<String> parts = new ArrayList<>();
        if (pws.thisMonth() != null && pws.lastMonth() != null && status.before() != null) {
            parts.add(text(
                    "detail.trend",
                    Formats.period(status.month()),
                    words.rate(pws.thisMonth(), 2),
                    Formats.period(status.before()),
                    words.rate(pws.lastMonth(), 2),
                    text("detail.trend." + pws.trend().name())));
        }
        words.judgement().status(figure).ifPresent(s -> parts.add(text("detail.status", s.text())));
        if (pws.reason() != null) {
            parts.add(text("figure.no-status." + pws.reason().name()));
        }
        return String.join(" ", parts);
    }

    private static String count(long number) {
        return Formats.count(number);
    }

    /** With as many decimals as it has. */
    private static String plain(BigDecimal number) {
        return Formats.decimals(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
