package id.pantau.intake;

import id.pantau.followup.CommentForm;
import id.pantau.followup.FollowUpComments;
import id.pantau.followup.FollowUpFilter;
import id.pantau.followup.FollowUpForm;
import id.pantau.followup.FollowUpService;
import id.pantau.followup.FollowUpWork;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Problems and their follow-up, as {@link ForeignUnitTest} asks them. Problems are known by ids: one for each unit. */
final class ForeignFollowUps {

    private static final int NONE = 999_999;

    private final FollowUpService service;
    private final FollowUpWork work;
    private final FollowUpComments comments;
    private final Map<String, Integer> byUnit = new HashMap<>();

    ForeignFollowUps(FollowUpService service, FollowUpWork work, FollowUpComments comments) {
        this.service = service;
        this.work = work;
        this.comments = comments;
    }

    /** A problem for each of these units, as the Dinkes. */
    void record(String... units) {
        for (String unit : units) {
            byUnit.put(unit, work.report(new FollowUpForm(unit, "KIA-K1", null, "RAHASIA", "RAHASIA")));
        }
    }

    Map<String, Callable<?>> reads() {
        return Map.of(
                "FollowUpService.list", () -> service.list(filter(null)),
                "FollowUpService.acting", service::acting,
                "FollowUpService.mayReport", service::mayReport);
    }

    Map<String, Callable<?>> byUnit(String unit) {
        int id = byUnit.getOrDefault(unit, NONE);
        return Map.of(
                "FollowUpService.list", () -> service.list(filter(unit)),
                "FollowUpService.details", () -> service.details(id),
                "FollowUpService.ways", () -> service.ways(id),
                "FollowUpService.owners", () -> service.owners(unit),
                "FollowUpService.openProblem", () -> service.openProblem(unit, "KIA-K1"),
                "FollowUpComments.comment",
                        () -> {
                            comments.comment(new CommentForm(id, "a", Set.of()));
                            return "done";
                        });
    }

    private static FollowUpFilter filter(@Nullable String unit) {
        return new FollowUpFilter(FollowUpFilter.View.ALL, unit, null, null, null);
    }
}
