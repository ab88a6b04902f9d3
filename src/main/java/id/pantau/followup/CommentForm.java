package id.pantau.followup;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a problem.
 *
 * @param id of the problem
 * @param text null or blank where nothing was typed
 * @param mentions the desks that it speaks to; whoever sits there is told
 */
public record CommentForm(int id, @Nullable String text, Set<Desk> mentions) {

    public CommentForm {
        mentions = Set.copyOf(mentions);
    }
}
