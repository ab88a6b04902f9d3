package id.pantau.followup;

import id.pantau.rollout.MeetingForum;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Meetings for tests, held by whoever works; import it beside {@link TestFollowUps}. */
public class TestReviews {

    @Autowired
    private ReviewWork work;

    @Autowired
    private ReviewService service;

    /** A weekly meeting of Puskesmas Hilir; its id. */
    public int begin(String day) {
        return begin("P1", day);
    }

    /** A weekly meeting of a Puskesmas; its id. */
    public int begin(String puskesmas, String day) {
        return work.begin(puskesmas, MeetingForum.WEEKLY, LocalDate.parse(day));
    }

    /** Records it, with so many heads of Pustu. */
    public void finish(int id, String day, int pustuHeads) {
        work.finish(new ReviewClosingForm(
                id,
                service.details(id).head().version(),
                LocalDate.parse(day),
                Map.of(Attendee.PUSTU_HEAD, pustuHeads),
                null));
    }

    /** What was said about an item as it was shown; without a plan: "sesuai, lanjut". */
    public static ReviewItemForm said(ReviewItem item, @Nullable String plan, @Nullable LocalDate due) {
        FollowUpRow followUp = item.followUp();
        return new ReviewItemForm(
                item.id(),
                item.version(),
                item.problem(),
                null,
                plan,
                Owner.of(OwnerKind.VILLAGE_HEAD),
                due,
                followUp == null ? null : followUp.id(),
                followUp == null ? 0 : followUp.version());
    }
}
