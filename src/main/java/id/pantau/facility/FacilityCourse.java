package id.pantau.facility;

import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of a facility from a day on. Nothing before that day changes: its past is kept. */
@Component
class FacilityCourse {

    private static final int MOST_NAMED = 3;

    private final FacilityRepository repository;
    private final FacilityRules rules;
    private final FacilityPast past;
    private final FacilityLog log;
    private final FacilityQueries queries;
    private final CatchmentCourse catchments;
    private final FacilityStates states;

    FacilityCourse(
            FacilityRepository repository,
            FacilityRules rules,
            FacilityPast past,
            FacilityLog log,
            FacilityQueries queries,
            CatchmentCourse catchments,
            FacilityStates states) {
        this.repository = repository;
        this.rules = rules;
        this.past = past;
        this.log = log;
        this.queries = queries;
        this.catchments = catchments;
        this.states = states;
    }

    /** @param from the one that this is a part of; null for one that is simply new */
    void open(FacilityForm form, @Nullable Facility from, @Nullable String reason) {
        rules.requireNewCode(form.code());
        FacilityRules.Wanted wanted = rules.check(form, null);
        var facility = new Facility(form.code(), form.kind(), wanted.facts().name());
        facility.correct(wanted.facts(), null);
        repository.saveAndFlush(facility);
        if (wanted.parent() != null) {
            facility.belongTo(wanted.parent());
            repository.flush();
        }
        FacilityEventKind kind = from == null ? FacilityEventKind.OPENED : FacilityEventKind.SPLIT;
        var event = FacilityEvent.of(facility.id(), kind, form.opened(), null, facility.name(), reason);
        log.write(from == null ? event : event.with(from.id()));
    }

    /** @param facility as it is recorded, wrongly */
    void correct(Facility facility, FacilityForm form) {
        FacilityRules.Wanted wanted = rules.check(form, facility.closed());
        FacilityDifference.State before = state(facility);
        LocalDate opened = wanted.facts().opened();
        past.of(facility.id()).stream().findFirst().ifPresent(first -> {
            if (opened != null && !opened.isBefore(first.until())) {
                throw DomainException.rule(
                        "facility-register.error.opened-after-change",
                        Formats.date(opened),
                        Formats.date(first.until()));
            }
        });
        facility.correct(wanted.facts(), wanted.parent());
        repository.flush();
        log.write(FacilityDifference.corrections(facility.id(), before, state(facility), null));
    }

    void rename(Facility facility, FacilityStep step, String newName) {
        String name = rules.name(newName);
        String reason = rules.reason(step.reason());
        if (name.equals(facility.name())) {
            throw DomainException.rule("facility-register.error.same-name", name);
        }
        requireAlive(facility, step.day());
        past.keep(facility, step.day());
        String before = facility.name();
        facility.rename(name);
        repository.flush();
        log.write(FacilityEvent.of(facility.id(), FacilityEventKind.RENAMED, step.day(), before, name, reason));
    }

    void move(Facility facility, FacilityStep step, String parentCode) {
        Facility parent = rules.parent(facility.code(), facility.kind(), parentCode, step.day());
        if (parent == null) {
            throw DomainException.rule("facility-register.error.no-parent");
        }
        if (Integer.valueOf(parent.id()).equals(facility.parentId())) {
            throw DomainException.rule("facility-register.error.same-parent", facility.name(), parent.name());
        }
        String reason = rules.reason(step.reason());
        requireAlive(facility, step.day());
        moved(facility, parent, step.day(), reason);
    }

    private void moved(Facility facility, Facility parent, LocalDate day, String reason) {
        Facility before = byId(facility.parentId());
        past.keep(facility, day);
        facility.belongTo(parent);
        repository.flush();
        log.write(FacilityEvent.of(
                facility.id(),
                FacilityEventKind.MOVED,
                day,
                before == null ? null : before.name(),
                parent.name(),
                reason));
    }

    /** Refused while something still stands under it or is served by it. */
    void close(Facility facility, FacilityStep step) {
        String reason = rules.reason(step.reason());
        requireClosable(facility, step.day());
        List<String> below = queries.belowFrom(facility.id(), step.day());
        if (!below.isEmpty()) {
            throw DomainException.rule(
                    "facility-register.error.has-below", facility.name(), below.size(), first(below));
        }
        List<String> villages = catchments.servedFrom(facility, step.day());
        if (!villages.isEmpty()) {
            throw DomainException.rule(
                    "facility-register.error.has-villages", facility.name(), villages.size(), first(villages));
        }
        facility.close(step.day());
        repository.flush();
        log.write(FacilityEvent.of(facility.id(), FacilityEventKind.CLOSED, step.day(), null, null, reason));
    }

    void reopen(Facility facility, String why) {
        String reason = rules.reason(why);
        LocalDate closed = facility.closed();
        if (closed == null) {
            throw DomainException.rule("facility-register.error.not-closed", facility.name());
        }
        Facility parent = byId(facility.parentId());
        if (parent != null && parent.closed() != null) {
            throw DomainException.rule(
                    "facility-register.error.parent-closed", parent.name(), Formats.date(parent.closed()));
        }
        facility.reopen();
        repository.flush();
        log.write(FacilityEvent.of(facility.id(), FacilityEventKind.REOPENED, null, closed.toString(), null, reason));
    }

    /** All that stood under it or was served by it goes along. */
    void merge(Facility facility, FacilityStep step, Facility into) {
        String reason = rules.reason(step.reason());
        if (facility.id() == into.id()) {
            throw DomainException.rule("facility-register.error.merge-self", facility.name());
        }
        if (facility.kind() != into.kind()) {
            throw DomainException.rule("facility-register.error.merge-kind", facility.name(), into.name());
        }
        rules.requireOpen(into, step.day());
        requireClosable(facility, step.day());
        repository.findByParentId(facility.id()).stream()
                .filter(child -> child.closed() == null || child.closed().isAfter(step.day()))
                .forEach(child -> moved(child, into, step.day(), reason));
        catchments.handOver(facility, into, step.day(), reason);
        List<String> below = queries.belowFrom(facility.id(), step.day());
        if (!below.isEmpty()) {
            throw DomainException.rule(
                    "facility-register.error.has-below", facility.name(), below.size(), first(below));
        }
        facility.close(step.day());
        repository.flush();
        log.write(FacilityEvent.of(facility.id(), FacilityEventKind.MERGED, step.day(), null, into.name(), reason)
                .with(into.id()));
    }

    private void requireClosable(Facility facility, LocalDate day) {
        if (facility.closed() != null) {
            throw DomainException.rule(
                    "facility-register.error.closed-already", facility.name(), Formats.date(facility.closed()));
        }
        requireAlive(facility, day);
        LocalDate since = past.presentSince(facility.id());
        if (since.isAfter(day)) {
            throw DomainException.rule(
                    "facility-register.error.later-change", facility.name(), Formats.date(since), Formats.date(day));
        }
    }

    /** After its first day and not closed. */
    private void requireAlive(Facility facility, LocalDate day) {
        rules.requireDay(day);
        LocalDate opened = facility.opened();
        if (opened != null && !opened.isBefore(day)) {
            throw DomainException.rule(
                    "facility-register.error.before-opening", facility.name(), Formats.date(opened), Formats.date(day));
        }
        rules.requireOpen(facility, day);
    }

    private @Nullable Facility byId(@Nullable Integer id) {
        return id == null ? null : repository.findById(id).orElse(null);
    }

    /** What is recorded of it, with the name of the one above. */
    private FacilityDifference.State state(Facility facility) {
        Facility parent = byId(facility.parentId());
        return states.names(parent == null ? List.of() : List.of(parent)).of(facility);
    }

    private static String first(List<String> names) {
        return Stream.concat(
                        names.stream().limit(MOST_NAMED), names.size() > MOST_NAMED ? Stream.of("…") : Stream.empty())
                .collect(Collectors.joining(", "));
    }
}
