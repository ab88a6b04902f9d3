package id.pantau.rollout;

import id.pantau.base.DataVersion;
import id.pantau.base.i18n.Texts;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilityService;
import id.pantau.region.RegionService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns recorded minutes into evidence, and takes it back when they are opened again; within the transaction of whoever records them,
 * who has asked who may. There is one a day for a criterion: what somebody has recorded by hand for that day stays as it is, and what
 * somebody has corrected since is not taken back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MeetingEvidence {

    private final FacilityService facilities;
    private final CriteriaCatalogue criteria;
    private final RolloutQueries queries;
    private final EvidenceStore store;
    private final RegionService regions;
    private final CurrentAccount account;
    private final DataVersion dataVersion;
    private final Texts texts;
    private final Clock clock;

    MeetingEvidence(
            FacilityService facilities,
            CriteriaCatalogue criteria,
            RolloutQueries queries,
            EvidenceStore store,
            RegionService regions,
            CurrentAccount account,
            DataVersion dataVersion,
            Texts texts,
            Clock clock) {
        this.facilities = facilities;
        this.criteria = criteria;
        this.queries = queries;
        this.store = store;
        this.regions = regions;
        this.account = account;
        this.dataVersion = dataVersion;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    void on(MeetingRecorded meeting) {
        Criterion criterion = criteria.byCode().get(meeting.forum().criterion());
        if (criterion == null) {
            return; // a kabupaten with a list of its own may not ask for it
        }
        for (FacilityRow facility : of(meeting.forum(), meeting.puskesmasId(), meeting.date())) {
            boolean took = meeting.forum() != MeetingForum.WEEKLY
                    || (meeting.withPustuHeads() && meeting.villageIds().contains(facility.villageId()));
            boolean possible = EvidenceFault.find(facility, criterion, meeting.date(), "", regions.today())
                    .isEmpty();
            if (took && possible) {
                record(new EvidenceEntry(facility, criterion, meeting.date(), null, note(meeting.forum())));
            }
        }
    }

    private void record(EvidenceEntry entry) {
        store.lock(entry.facility().id());
        EvidenceRow sameDay = queries.evidence(
                        entry.facility().id(), entry.criterion().code(), entry.date())
                .orElse(null);
        if (sameDay == null) {
            store.add(entry, author(), moment());
            dataVersion.raise();
        } else if (sameDay.state() == EvidenceState.WITHDRAWN) {
            store.restate(sameDay.id(), EvidenceAction.RECORDED, entry, author(), moment());
            dataVersion.raise();
        }
    }

    @EventListener
    void on(MeetingReopened meeting) {
        String note = note(meeting.forum());
        for (FacilityRow facility : of(meeting.forum(), meeting.puskesmasId(), meeting.date())) {
            store.lock(facility.id());
            queries.evidence(facility.id(), meeting.forum().criterion(), meeting.date())
                    .filter(row -> row.proof() == null && Objects.equals(row.note(), note))
                    .filter(row -> EvidenceAction.WITHDRAWN.isPossibleAt(row.state()))
                    .ifPresent(row -> {
                        store.decide(row.id(), EvidenceAction.WITHDRAWN, meeting.reason(), author(), moment());
                        dataVersion.raise();
                    });
        }
    }

    private List<FacilityRow> of(MeetingForum forum, int puskesmasId, LocalDate date) {
        return facilities.facilities(date).stream()
                .filter(f -> f.kind() == forum.kind() && Objects.equals(f.puskesmasId(), puskesmasId))
                .toList();
    }

    /** Where it comes from, as it stands beside the evidence. */
    private String note(MeetingForum forum) {
        return texts.text("meeting.evidence." + forum.name());
    }

    private @Nullable String author() {
        return account.get().map(SignedIn::username).orElse(null);
    }

    private LocalDateTime moment() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
