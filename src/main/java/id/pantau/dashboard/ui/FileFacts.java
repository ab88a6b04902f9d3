package id.pantau.dashboard.ui;

import id.pantau.base.export.TableFile.Fact;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Provenance;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a file tells of where its figures come from. */
@Component
class FileFacts {

    private static final ZoneId BEFORE_SETUP = ZoneId.of("Asia/Jakarta");

    private final Texts texts;
    private final RegionService regions;

    FileFacts(Texts texts, RegionService regions) {
        this.texts = texts;
        this.regions = regions;
    }

    /** "data per 20 November 2026, 14.05 WIB"; empty where nothing was ever taken in. */
    Optional<Fact> dataAsOf(Locale locale, Provenance provenance) {
        ZoneId zone = regions.regency().map(RegencyDetails::zone).orElse(BEFORE_SETUP);
        return Optional.ofNullable(provenance.dataAsOf())
                .map(moment -> new Fact(
                        texts.getTranslation("export.fact.data", locale),
                        texts.getTranslation("page.data-as-of", locale, Formats.moment(moment.atZone(zone)))));
    }

    /** Of the figures, and of the target populations they are held against. */
    List<Fact> sources(Locale locale, Provenance provenance) {
        List<Fact> facts = new ArrayList<>();
        add(facts, texts.getTranslation("export.note.source", locale), provenance.sources());
        add(facts, texts.getTranslation("export.note.populations", locale), provenance.populationSources());
        return facts;
    }

    private static void add(List<Fact> facts, String label, List<String> sources) {
        if (!sources.isEmpty()) {
            facts.add(new Fact(label, String.join("; ", sources)));
        }
    }
}
