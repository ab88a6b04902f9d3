package id.pantau.facility;

import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import id.pantau.region.BoundaryService;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold of a facility that is entered or changed on a page; each refusal is one sentence. */
@Component
class FacilityRules {

    static final Pattern CODE = Pattern.compile("[!-~]{1,40}");

    private static final int MAX_NAME = 120;
    private static final int MAX_FORM = 40;
    private static final int MAX_TEXT = 200;

    /** A decree names a day to come, hardly ever one beyond the next year. */
    private static final int MOST_MONTHS_AHEAD = 13;

    private final FacilityRepository repository;
    private final RegionService regions;
    private final BoundaryService boundaries;

    FacilityRules(FacilityRepository repository, RegionService regions, BoundaryService boundaries) {
        this.repository = repository;
        this.regions = regions;
        this.boundaries = boundaries;
    }

    /** A form that makes sense. */
    record Wanted(FacilityFacts facts, @Nullable Facility parent) {}

    /** @throws DomainException.RuleViolation with the first thing that cannot be */
    Wanted check(FacilityForm form, @Nullable LocalDate closed) {
        String name = name(form.name());
        LocalDate opened = form.opened();
        if (opened != null) {
            requireDay(opened);
            if (closed != null && !opened.isBefore(closed)) {
                throw DomainException.rule(
                        "facility-register.error.opened-after-closed", Formats.date(opened), Formats.date(closed));
            }
        }
        VillageRow village = village(form.villageCode());
        requirePlace(form);
        var facts = new FacilityFacts(
                name,
                village == null ? null : village.id(),
                form.latitude(),
                form.longitude(),
                text(form.originalForm(), MAX_FORM),
                opened,
                closed,
                text(form.source(), MAX_TEXT));
        return new Wanted(facts, parent(form.code(), form.kind(), form.parentCode(), regions.today()));
    }

    /** @throws DomainException.RuleViolation where it cannot be a code, or is one already */
    void requireNewCode(String code) {
        if (!CODE.matcher(code).matches()) {
            throw DomainException.rule("facility-register.error.code", code);
        }
        repository.findByCode(code).ifPresent(taken -> {
            throw DomainException.rule("facility-register.error.code-taken", code, taken.name());
        });
    }

    String name(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            throw DomainException.rule("facility-register.error.no-name");
        }
        return require(name, MAX_NAME);
    }

    String reason(String text) {
        if (text.isBlank()) {
            throw DomainException.rule("facility-register.error.no-reason");
        }
        return require(text.strip(), MAX_TEXT);
    }

    void requireDay(LocalDate day) {
        LocalDate last = regions.today().plusMonths(MOST_MONTHS_AHEAD);
        if (day.isBefore(FacilityPast.BEGINNING) || day.isAfter(last)) {
            throw DomainException.rule(
                    "facility-register.error.day",
                    Formats.date(day),
                    Formats.date(FacilityPast.BEGINNING),
                    Formats.date(last));
        }
    }

    /** The facility above, which must be there on {@code day}; null where none is named. */
    @Nullable
    Facility parent(String code, FacilityKind kind, @Nullable String parentCode, LocalDate day) {
        if (parentCode == null || parentCode.isBlank()) {
            return null;
        }
        if (parentCode.equals(code)) {
            throw DomainException.rule("facility-register.error.own-parent", code);
        }
        Facility parent = repository
                .findByCode(parentCode)
                .orElseThrow(() -> DomainException.rule("facility-register.error.unknown-parent", parentCode));
        if (!kind.mayBelongTo(parent.kind())) {
            throw DomainException.rule(
                    "facility-register.error.parent-kind." + kind.name(),
                    parent.name(),
                    parent.kind().name());
        }
        requireOpen(parent, day);
        return parent;
    }

    /** @throws DomainException.RuleViolation where it is closed on that day */
    void requireOpen(Facility facility, LocalDate day) {
        LocalDate closed = facility.closed();
        if (closed != null && !closed.isAfter(day)) {
            throw DomainException.rule(
                    "facility-register.error.is-closed", facility.name(), Formats.date(closed), Formats.date(day));
        }
        LocalDate opened = facility.opened();
        if (opened != null && opened.isAfter(day)) {
            throw DomainException.rule(
                    "facility-register.error.not-open-yet", facility.name(), Formats.date(opened), Formats.date(day));
        }
    }

    /** What may be right, but should be looked at again. */
    List<FacilityDoubt> doubts(FacilityForm form) {
        List<FacilityDoubt> doubts = new ArrayList<>();
        VillageRow village = village(form.villageCode());
        at(form).filter(there -> village == null || there.id() != village.id())
                .ifPresent(there -> doubts.add(
                        village == null
                                ? FacilityDoubt.of("facility-register.doubt.lies-in", there.name())
                                : FacilityDoubt.of(
                                        "facility-register.doubt.other-village", there.name(), village.name())));
        return doubts;
    }

    private void requirePlace(FacilityForm form) {
        if ((form.latitude() == null) != (form.longitude() == null)) {
            throw DomainException.rule("facility-register.error.half-position");
        }
        if (form.latitude() != null && !boundaries.villages().isEmpty() && at(form).isEmpty()) {
            throw DomainException.rule("facility-register.error.outside");
        }
    }

    private Optional<VillageRow> at(FacilityForm form) {
        Double latitude = form.latitude();
        Double longitude = form.longitude();
        return latitude == null || longitude == null
                ? Optional.empty()
                : boundaries.villageCodeAt(longitude, latitude).flatMap(regions::village);
    }

    private @Nullable VillageRow village(@Nullable String code) {
        return code == null || code.isBlank()
                ? null
                : regions.village(code)
                        .orElseThrow(() -> DomainException.rule("facility-register.error.unknown-village", code));
    }

    private static @Nullable String text(@Nullable String cell, int longest) {
        return cell == null || cell.isBlank() ? null : require(cell.strip(), longest);
    }

    private static String require(String text, int longest) {
        if (text.length() > longest) {
            throw DomainException.rule("facility-register.error.too-long", longest);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw DomainException.rule("facility-register.error.control");
        }
        return text;
    }
}
