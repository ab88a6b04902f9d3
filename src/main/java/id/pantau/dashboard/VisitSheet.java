package id.pantau.dashboard;

import id.pantau.base.Period;
import id.pantau.followup.FollowUpRow;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.Provenance;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitFigure;
import id.pantau.rollout.CommitmentRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an official has in hand on a visit to a village or kecamatan: half a page.
 *
 * @param above kecamatan of a village; null for a kecamatan
 * @param gaps the worst gaps in people, the largest first; never of a sensitive indicator
 * @param commitments that are not done, the most urgent first
 * @param moreCommitments how many of them are left out for want of room
 * @param problems that are open, the most urgent first
 * @param moreProblems how many of them are left out for want of room
 * @param provenance null where nothing was ever taken in
 */
public record VisitSheet(
        LocalDate today,
        Unit unit,
        @Nullable String above,
        List<Gap> gaps,
        List<CommitmentRow> commitments,
        int moreCommitments,
        List<FollowUpRow> problems,
        int moreProblems,
        @Nullable Provenance provenance) {

    public VisitSheet {
        gaps = List.copyOf(gaps);
        commitments = List.copyOf(commitments);
        problems = List.copyOf(problems);
    }

    /** A figure that is behind. */
    public record Gap(Indicator indicator, Period period, UnitFigure figure) {}
}
