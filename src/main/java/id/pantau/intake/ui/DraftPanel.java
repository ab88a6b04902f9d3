package id.pantau.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.intake.BoundaryFileService;
import id.pantau.region.BoundaryChange;
import id.pantau.region.BoundaryChange.Kind;
import id.pantau.region.BoundaryDraft;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file of boundaries would change: the verdict, counts, the map, what to look at, what was found on reading. */
final class DraftPanel extends Div {

    private final CheckboxGroup<BoundaryChange> began = new CheckboxGroup<>();

    DraftPanel(BoundaryFileService service, BoundaryDraft draft, String name) {
        addClassName("pack-report");
        var verdict = new Paragraph(
                getTranslation("boundary.verdict." + draft.verdict().name()));
        verdict.addClassNames("pack-verdict", "pack-" + draft.verdict().name().toLowerCase(Locale.ROOT));
        verdict.getElement().setAttribute("role", "status");
        add(new H3(name), verdict);
        if (draft.preview() != null) {
            add(counts(draft), new H3(getTranslation("boundary.map")));
            add(new BoundaryPreview(this).map(draft, draft.preview(), name));
            add(new H3(getTranslation("boundary.look")), look(draft));
        }
        if (draft.verdict() == BoundaryDraft.Verdict.READY && draft.previous() != null) {
            addBegan(draft);
        }
        if (!draft.problems().isEmpty()) {
            var problems = new ProblemGrid(draft.problems(), p -> service.sentence(p, getLocale()));
            var tools = new Div(problems.filter());
            tools.addClassName("pack-tools");
            add(new H3(getTranslation("boundary.problems")), tools, problems);
        }
    }

    /** Codes of the villages that were split off on the day of these boundaries. */
    Set<String> began() {
        return began.getValue().stream().map(BoundaryChange::code).collect(Collectors.toSet());
    }

    private Component counts(BoundaryDraft draft) {
        var counts = new Div(
                count("matched", draft.matched()),
                count("missing", draft.villages().size() - draft.matched()),
                count("doubtful", draft.unmatched().size()),
                count("resized", draft.resized()),
                count(
                        "moved",
                        draft.villages().stream()
                                .filter(v -> v.looksLike() != null)
                                .count()),
                count("new", draft.villages(Kind.NEW).size()),
                count("repaired", draft.repaired()),
                count("foreign", draft.foreign()));
        counts.addClassName("boundary-counts");
        return counts;
    }

    private Component count(String what, long number) {
        var value = new Span(Formats.count(number));
        value.addClassName("boundary-number");
        var count = new Div(value, new Span(getTranslation("boundary.count." + what)));
        count.addClassName("boundary-count");
        count.getElement().setAttribute("data-count", what);
        if (number == 0) {
            count.addClassName("note");
        }
        return count;
    }

    private Component look(BoundaryDraft draft) {
        List<BoundaryChange> villages =
                draft.villages().stream().filter(v -> v.kind() != Kind.SAME).toList();
        return villages.isEmpty() ? new Paragraph(getTranslation("boundary.look-none")) : new ChangeGrid(villages);
    }

    private void addBegan(BoundaryDraft draft) {
        List<BoundaryChange> fresh = draft.villages(Kind.NEW);
        if (fresh.isEmpty()) {
            return;
        }
        began.setAriaLabel(getTranslation("boundary.began"));
        began.setItems(fresh);
        began.setItemLabelGenerator(v -> v.name() + ", " + v.district() + " (" + v.code() + ")");
        add(
                new H3(getTranslation("boundary.began")),
                new Paragraph(getTranslation("boundary.began.explanation", Formats.date(draft.validFrom()))),
                began);
    }
}
