package id.pantau.intake;

import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.indicator.AttentionQuery;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureDetailQuery;
import id.pantau.indicator.FigureDetailService;
import id.pantau.indicator.FigureQuery;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineQuery;
import id.pantau.indicator.QualityService;
import id.pantau.indicator.ReportingService;
import id.pantau.indicator.ScorecardQuery;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Figures with their flags and reports, as {@link ForeignUnitTest} asks them, on every channel and level. */
final class ForeignFigures {

    private static final Period SEPTEMBER = Period.month(2024, 9);

    private final FigureService figures;
    private final FigureDetailService details;
    private final ReportingService reporting;
    private final QualityService quality;

    ForeignFigures(
            FigureService figures, FigureDetailService details, ReportingService reporting, QualityService quality) {
        this.figures = figures;
        this.details = details;
        this.reporting = reporting;
        this.quality = quality;
    }

    Map<String, Callable<?>> reads() {
        Map<String, Callable<?>> reads = new TreeMap<>();
        for (Level level : Level.values()) {
            for (Channel channel : Channel.values()) {
                String suffix = " " + level + (channel == Channel.SCREEN ? "" : " " + channel);
                reads.put(
                        "figures.report KIA-K1" + suffix,
                        () -> figures.report(query("KIA-K1", SEPTEMBER, level, channel)));
                reads.put(
                        "figures.report GIZ-STU" + suffix,
                        () -> figures.report(query("GIZ-STU", SEPTEMBER, level, channel)));
                reads.put(
                        "figures.report KIA-K4" + suffix,
                        () -> figures.report(query("KIA-K4", Period.year(2024), level, channel)));
            }
        }
        reads.putAll(ofUnit(null));
        reads.put("figures.spm", () -> figures.spm(null));
        reads.put("quality.list", () -> quality.list(SEPTEMBER));
        reads.put("quality.states", () -> quality.states(figures.quality(SEPTEMBER, null, Channel.SCREEN)));
        return reads;
    }

    /** Cards, alerts and flags on every channel; null: of all that the account sees. */
    Map<String, Callable<?>> ofUnit(@Nullable String unit) {
        Map<String, Callable<?>> reads = new TreeMap<>();
        reads.put("ReportingService.completeness", () -> reporting.completeness(unit, 6));
        reads.put("ReportingService.recent", () -> reporting.recent(unit, 7));
        for (Channel channel : Channel.values()) {
            String suffix = channel == Channel.SCREEN ? "" : " " + channel;
            reads.put(
                    "figures.headlines" + suffix,
                    () -> figures.headlines(
                            new HeadlineQuery(List.of("KIA-K1", "GIZ-STU", "KIA-K4"), null, unit, null, channel)));
            reads.put(
                    "figures.attention" + suffix,
                    () -> figures.attention(
                            new AttentionQuery(List.of("KIA-K1", "GIZ-STU"), SEPTEMBER, unit, null, channel, 100)));
            reads.put(
                    "figures.report" + suffix,
                    () -> figures.report(new FigureQuery("KIA-K1", SEPTEMBER, Level.DESA, unit, null, channel)));
            for (String code : List.of("KIA-K1", "GIZ-STU", "KIA-K4")) {
                Period period = code.equals("KIA-K4") ? Period.year(2024) : SEPTEMBER;
                reads.put(
                        "details.detail " + code + suffix,
                        () -> details.detail(new FigureDetailQuery(code, period, unit, null, channel)));
            }
            reads.put("figures.quality" + suffix, () -> figures.quality(SEPTEMBER, unit, channel));
            reads.put(
                    "figures.scorecard" + suffix,
                    () -> figures.scorecard(new ScorecardQuery(
                            List.of("KIA-K1", "GIZ-STU"), SEPTEMBER, Level.DESA, unit, null, channel)));
        }
        return reads;
    }

    private static FigureQuery query(String indicator, Period period, Level level, Channel channel) {
        return new FigureQuery(indicator, period, level, null, null, channel);
    }
}
