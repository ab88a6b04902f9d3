package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.Role;
import id.pantau.base.i18n.Formats;
import id.pantau.rollout.Criterion;
import id.pantau.rollout.EvidenceChange;
import id.pantau.rollout.EvidenceRow;
import id.pantau.rollout.EvidenceState;
import id.pantau.rollout.FacilityAssessment;
import id.pantau.rollout.FacilityStage;
import id.pantau.rollout.Missing;
import id.pantau.rollout.Stage;
import id.pantau.rollout.StageChange.Reason;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Criteria, evidence and changes of stage in the reader's words. */
final class EvidenceWords {

    private final Component translator;
    private final Locale locale;
    private final ZoneId zone;

    /** @param zone in which hours are meant here */
    EvidenceWords(Component translator, Locale locale, ZoneId zone) {
        this.translator = translator;
        this.locale = locale;
        this.zone = zone;
    }

    /** "Posyandu Melati". */
    String name(FacilityStage facility) {
        return text("facility.kind." + facility.kind().name()) + " " + facility.name();
    }

    String name(Criterion criterion) {
        return criterion.name(locale);
    }

    /** The name of a criterion of this kind of facility; its code where the list no longer has it. */
    String name(FacilityAssessment facility, String criterionCode) {
        return facility.criteria().stream()
                .filter(c -> c.criterion().code().equals(criterionCode))
                .map(c -> name(c.criterion()))
                .findFirst()
                .orElse(criterionCode);
    }

    String stage(Stage stage) {
        return text("rollout.stage." + stage.name());
    }

    String missing(Missing missing) {
        return text(
                "rollout.missing." + missing.why().name(),
                name(missing.criterion()),
                Objects.requireNonNullElse(missing.detail(), ""));
    }

    /** "Paling sedikit 5 kader: turun menjadi 4". */
    String reason(FacilityAssessment facility, Reason reason) {
        String criterion = reason.criterion();
        return text(
                "rollout.reason." + reason.cause().name(),
                criterion == null ? "" : name(facility, criterion),
                Objects.requireNonNullElse(reason.detail(), ""));
    }

    /** "SK 12/2026 · 3 Maret 2026 · belum diverifikasi". */
    String evidence(EvidenceRow row) {
        return joined(
                said(row.date(), row.proof(), null), row.state() == EvidenceState.VERIFIED ? null : state(row.state()));
    }

    /** "SK 12/2026 · 3 Maret 2026 · ditandatangani camat". */
    String said(LocalDate date, @Nullable String proof, @Nullable String note) {
        return joined(proof, Formats.date(date), note);
    }

    String state(EvidenceState state) {
        return text("evidence.state." + state.name());
    }

    /** "Rina Hartati (Petugas Puskesmas), 20 November 2026, 10.05 WIB"; less where less is known. */
    String who(EvidenceChange change) {
        String moment = Formats.moment(change.at().atZone(ZoneOffset.UTC).withZoneSameInstant(zone));
        return name(change) + ", " + moment;
    }

    private String name(EvidenceChange change) {
        String name = change.byName();
        if (name == null) {
            return change.by() == null ? text("facility-page.by-nobody") : change.by();
        }
        Role role = change.byRole();
        return role == null ? name : text("facility-page.by", name, text("role." + role.name()));
    }

    String text(String key, Object... arguments) {
        return translator.getTranslation(locale, key, arguments);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
