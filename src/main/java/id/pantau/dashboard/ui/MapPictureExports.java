package id.pantau.dashboard.ui;

import id.pantau.base.Period;
import id.pantau.base.export.FileName;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Letterhead;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureQuery;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.LevelNote;
import id.pantau.indicator.UnitKind;
import id.pantau.region.picture.MapPictures;
import id.pantau.region.picture.PictureFormat;
import id.pantau.region.picture.PictureSheet;
import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.VillageMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Maps to take away as pictures. Figures are asked for anew, for a file and not for a screen (rules §7): the map of the page is made
 * again from what may be carried off.
 */
@Component
class MapPictureExports {

    private final FigureService figures;
    private final MapPictures pictures;
    private final Letterhead letterhead;
    private final FileFacts facts;
    private final Texts texts;

    MapPictureExports(
            FigureService figures, MapPictures pictures, Letterhead letterhead, FileFacts facts, Texts texts) {
        this.figures = figures;
        this.pictures = pictures;
        this.letterhead = letterhead;
        this.facts = facts;
        this.texts = texts;
    }

    /**
     * @param map that the links stand beside
     * @param query of the page; its channel is that of the screen and not used
     * @param layer how the page makes its map of a report
     */
    MapPictureLinks links(VillageMap map, Locale locale, FigureQuery query, Function<IndicatorReport, MapLayer> layer) {
        return new MapPictureLinks(files(locale, query, layer), map);
    }

    /** The same without a page. */
    MapPictureFiles files(Locale locale, FigureQuery query, Function<IndicatorReport, MapLayer> layer) {
        return (format, period) -> make(format, locale, forFile(query, period), layer);
    }

    private static FigureQuery forFile(FigureQuery query, @Nullable Period period) {
        return (period == null ? query : query.at(period)).on(Channel.EXPORT);
    }

    private MapPictureFiles.Made make(
            PictureFormat format, Locale locale, FigureQuery query, Function<IndicatorReport, MapLayer> layer) {
        IndicatorReport report = figures.report(query);
        var sheet = new PictureSheet(
                layer.apply(report), letterhead.lines(), cautions(locale, report), foot(locale, report));
        String name = FileName.of(
                texts.getTranslation("picture.name", locale),
                report.indicator().code(),
                report.whole().unit().kind() == UnitKind.KABUPATEN
                        ? null
                        : report.whole().unit().name(),
                report.period(),
                report.level().urlName());
        return new MapPictureFiles.Made(format.fileName(name), pictures.make(sheet, format, locale));
    }

    private List<String> cautions(Locale locale, IndicatorReport report) {
        List<String> cautions = new ArrayList<>();
        if (letterhead.isExample()) {
            cautions.add(texts.getTranslation("layout.example", locale));
        }
        if (report.levelNote() != LevelNote.NONE) {
            cautions.add(
                    texts.getTranslation("figure.level." + report.levelNote().name(), locale));
        }
        return cautions;
    }

    private List<String> foot(Locale locale, IndicatorReport report) {
        List<String> sentences = new ArrayList<>();
        facts.sources(locale, report.provenance())
                .forEach(
                        fact -> sentences.add(texts.getTranslation("picture.fact", locale, fact.label(), fact.text())));
        facts.dataAsOf(locale, report.provenance()).ifPresent(fact -> sentences.add(fact.text()));
        return sentences;
    }
}
