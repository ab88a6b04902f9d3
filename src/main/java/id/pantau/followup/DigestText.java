package id.pantau.followup;

import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Indicator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What stands in a letter: unit, indicator, step and link. No figure, no text that somebody has written and no person's name, because
 * a letter leaves the house.
 */
@Component
class DigestText {

    private final Texts texts;
    private final Catalogue catalogue;
    private final String address;

    /** @param address at which browsers find the application, without a slash at the end; empty: letters have no links */
    DigestText(Texts texts, Catalogue catalogue, @Value("${pantau.address:}") String address) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.address = address.strip().replaceAll("/+$", "");
    }

    /** Indicators by code, read once a run. */
    Map<String, Indicator> indicators() {
        return catalogue.all().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    String subject(List<Notice> notices) {
        return texts.text("digest.subject", notices.size());
    }

    String body(List<Notice> notices, Map<String, Indicator> indicators) {
        String lines = notices.stream().map(notice -> item(notice, indicators)).collect(Collectors.joining("\n"));
        return texts.text("digest.lead", notices.size()) + "\n\n" + lines + "\n" + texts.text("digest.end") + "\n";
    }

    private String item(Notice notice, Map<String, Indicator> indicators) {
        String line = texts.text("digest.item", unit(notice), about(notice.indicatorCode(), indicators), what(notice));
        return address.isEmpty() ? line + "\n" : line + "\n  " + address + "/" + path(notice) + "\n";
    }

    private String unit(Notice notice) {
        return switch (notice) {
            case ProblemNotice problem -> {
                FollowUpUnit unit = problem.unit();
                String kind = unit.isVillage() ? unit.kelurahan() ? "KELURAHAN" : "DESA" : "PUSKESMAS";
                yield texts.text("register.unit." + kind, unit.name());
            }
            case DirectionNotice direction ->
                switch (direction.unit().kind()) {
                    case KABUPATEN, OWN_VILLAGES -> direction.unit().name();
                    default ->
                        texts.text("figure.unit." + direction.unit().kind().name()) + " "
                                + direction.unit().name();
                };
        };
    }

    private String about(@Nullable String code, Map<String, Indicator> indicators) {
        if (code == null) {
            return texts.text("digest.no-figure");
        }
        Indicator known = indicators.get(code);
        return known == null ? code : known.name(Texts.INDONESIAN);
    }

    private String what(Notice notice) {
        return switch (notice) {
            case ProblemNotice problem -> {
                FollowUpStep step = problem.step();
                String kind = step.policy() == null ? step.kind().name() : "CLOCK";
                yield texts.text(
                        "digest.step." + kind,
                        texts.text("acting.desk." + step.to().name()));
            }
            case DirectionNotice direction ->
                texts.text("digest.direction." + direction.event().name());
        };
    }

    private static String path(Notice notice) {
        return switch (notice) {
            case ProblemNotice problem -> Links.followUp(problem.followUpId());
            case DirectionNotice direction -> Links.directions(direction.answered());
        };
    }
}
