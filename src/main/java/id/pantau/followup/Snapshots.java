package id.pantau.followup;

import id.pantau.base.Period;
import id.pantau.indicator.Alert;
import id.pantau.indicator.AttentionLines;
import id.pantau.indicator.AttentionQuery;
import id.pantau.indicator.Channel;
import id.pantau.indicator.CurvePoint;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.HeadlineQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes figures as they are at this moment, and writes and reads what was kept. */
@Component
class Snapshots {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The figure of a unit, for whoever {@code figures} answers.
     *
     * @param period null: the one that is shown by default
     * @throws id.pantau.base.DomainException.NotFound for a unit that is not seen, and an unknown indicator
     */
    Optional<HeadlineFigure> figure(
            FigureService figures, String unitCode, String indicatorCode, @Nullable Period period) {
        return figures
                .headlines(new HeadlineQuery(List.of(indicatorCode), period, unitCode, null, Channel.SCREEN))
                .stream()
                .findFirst();
    }

    /**
     * The last month whose report a unit has not sent although it is overdue.
     *
     * @throws id.pantau.base.DomainException.NotFound for a unit that is not seen
     */
    Optional<Period> missingReport(FigureService figures, String unitCode) {
        return figures
                .attention(new AttentionQuery(List.of(), null, unitCode, null, Channel.PRINT, AttentionLines.ENOUGH))
                .stream()
                .filter(alert -> alert.reason() == Alert.Reason.NOT_REPORTED
                        && alert.unit().code().equals(unitCode))
                .map(Alert::period)
                .max(Comparator.naturalOrder());
    }

    /** The month that the figure itself reaches, which may lie before the one that the page shows. */
    static Period month(HeadlineFigure headline) {
        Period own = headline.figure().asOf();
        return own == null ? headline.period() : own;
    }

    /** Null for a sensitive indicator. */
    @Nullable
    FigureSnapshot of(HeadlineFigure headline) {
        if (headline.indicator().sensitive()) {
            return null;
        }
        var figure = headline.figure();
        return new FigureSnapshot(
                headline.period().code(),
                figure.numerator(),
                figure.denominator(),
                figure.coverage(),
                figure.targets().toDate(),
                figure.peopleMissing(),
                figure.small(),
                headline.trend().stream().map(Snapshots::point).toList());
    }

    private static FigureSnapshot.Point point(CurvePoint point) {
        return new FigureSnapshot.Point(point.period().code(), point.numerator(), point.coverage(), point.pace());
    }

    static @Nullable String write(@Nullable FigureSnapshot snapshot) {
        return snapshot == null ? null : JSON.writeValueAsString(snapshot);
    }

    static @Nullable FigureSnapshot read(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, FigureSnapshot.class);
    }
}
