package id.pantau.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.report.Problem;
import java.util.List;
import java.util.function.IntFunction;

/** What is wrong in rows that somebody wants to save: each by its row and column, with the reason. */
class ProblemList extends Div {

    private static final int MOST = 500;

    /** @param where how a row is called: "Baris 12", or the name of what stands in it */
    ProblemList(List<Problem> problems, IntFunction<String> where) {
        addClassName("form-refusal");
        getElement().setAttribute("role", "alert");
        add(new Paragraph(getTranslation("target.problems", problems.size())));
        var list = new UnorderedList();
        problems.stream().limit(MOST).forEach(problem -> list.add(new ListItem(sentence(problem, where))));
        add(list);
        if (problems.size() > MOST) {
            add(new Paragraph(getTranslation("target.problems-more", problems.size() - MOST)));
        }
    }

    private String sentence(Problem problem, IntFunction<String> where) {
        String row = where.apply(problem.row());
        String reason = getTranslation(problem.key(), problem.arguments().toArray());
        return problem.column() == null
                ? getTranslation("target.problem", row, reason)
                : getTranslation("target.problem-cell", row, problem.column(), reason);
    }
}
