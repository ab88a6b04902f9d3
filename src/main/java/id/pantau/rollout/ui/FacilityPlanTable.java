package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Panel;
import id.pantau.facility.FacilityKind;
import id.pantau.rollout.FacilityPlan;
import id.pantau.rollout.FacilityPlanRegister;
import id.pantau.rollout.FacilityPlanRow;
import id.pantau.rollout.FacilityPlanState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facilities beside their plans, what slipped first; those who may choose several. Opens step by step. */
class FacilityPlanTable extends Div {

    private static final int STEP = 100;
    private static final List<String> COLUMNS = List.of("facility", "wave", "due", "stage", "state", "source");

    private final transient FacilityPlanRegister register;
    private final transient Consumer<FacilityPlanRow> open;
    private final Set<String> chosen = new LinkedHashSet<>();
    private final NativeTable table = new NativeTable();
    private final NativeTableBody body = table.addBody();
    private final Div more = new Div();
    private int shown;

    /** @param open shows the history of a plan */
    FacilityPlanTable(FacilityPlanRegister register, Consumer<FacilityPlanRow> open) {
        this.register = register;
        this.open = open;
        addClassNames("register-table", "plan-facilities");
        if (register.rows().isEmpty()) {
            boolean none = register.counts().values().stream().allMatch(count -> count == 0);
            add(Panel.empty(getTranslation(none ? "plan.no-facilities" : "plan.no-match")));
            return;
        }
        table.addClassName("figures");
        table.setCaptionText(caption());
        var head = new NativeTableRow();
        if (register.mayWrite()) {
            var all = new Checkbox();
            all.setAriaLabel(getTranslation("plan.choose-all"));
            all.addValueChangeListener(change -> chooseAll(change.getValue()));
            var cell = new NativeTableHeaderCell();
            cell.addClassName("no-print");
            cell.add(all);
            head.add(cell);
        }
        COLUMNS.forEach(column -> head.add(new NativeTableHeaderCell(getTranslation("plan.column." + column))));
        table.getHead().add(head);
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        more.addClassName("table-more");
        add(scroll, more);
        showMore();
    }

    /** The codes that are chosen, also of rows that are not shown yet. */
    Set<String> chosen() {
        return chosen;
    }

    private String caption() {
        return register.counts().entrySet().stream()
                .map(count ->
                        getTranslation("plan.state." + count.getKey().name()) + " " + Formats.count(count.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private void chooseAll(boolean all) {
        chosen.clear();
        if (all) {
            register.rows().forEach(row -> chosen.add(row.facility().code()));
        }
        body.removeAll();
        int until = shown;
        shown = 0;
        while (shown < until) {
            showMore();
        }
    }

    private void showMore() {
        int until = Math.min(shown + STEP, register.rows().size());
        register.rows().subList(shown, until).stream().map(this::row).forEach(body::add);
        shown = until;
        more.removeAll();
        if (shown < register.rows().size()) {
            var part = new Span(getTranslation(
                    "plan.printed-part",
                    Formats.count(shown),
                    Formats.count(register.rows().size())));
            part.addClassName("only-on-paper");
            more.add(part);
            more.add(new Button(
                    getTranslation(
                            "ilp.facilities.more", Formats.count(register.rows().size() - shown)),
                    click -> showMore()));
        }
    }

    private NativeTableRow row(FacilityPlanRow row) {
        var line = new NativeTableRow();
        if (register.mayWrite()) {
            line.add(choice(row.facility().code(), row.facility().name()));
        }
        FacilityPlan plan = row.plan();
        String kind = getTranslation("facility.kind." + row.facility().kind().name());
        String puskesmas = row.facility().place().puskesmasName();
        var stage = new NativeTableCell();
        stage.add(new StageChip(row.facility()));
        line.add(
                RegisterWords.lines(
                        row.facility().name(),
                        getTranslation(
                                "plan.facility-line", kind, row.facility().code()),
                        puskesmas == null || row.facility().kind() == FacilityKind.PUSKESMAS
                                ? null
                                : getTranslation("register.unit.PUSKESMAS", puskesmas)),
                cell(plan == null ? null : plan.wave()),
                cell(row.due() == null ? null : getTranslation("plan.until", RegisterDialog.words(row.due()))),
                stage,
                state(row.state()),
                source(row));
        if (row.state() == FacilityPlanState.SLIPPED) {
            line.addClassName("is-late");
        }
        return line;
    }

    private NativeTableCell choice(String code, String name) {
        var box = new Checkbox();
        box.setAriaLabel(getTranslation("plan.choose", name));
        box.setValue(chosen.contains(code));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(code);
            } else {
                chosen.remove(code);
            }
        });
        var cell = new NativeTableCell();
        cell.addClassName("no-print");
        cell.add(box);
        return cell;
    }

    private NativeTableCell state(FacilityPlanState state) {
        var words = new Span(sign(state) + " " + getTranslation("plan.state." + state.name()));
        if (state == FacilityPlanState.SLIPPED) {
            words.addClassName("commitment-late");
        }
        var cell = new NativeTableCell();
        cell.add(words);
        return cell;
    }

    private static String sign(FacilityPlanState state) {
        return switch (state) {
            case SLIPPED -> "▼";
            case NOT_DUE -> "○";
            case REACHED -> "●";
            case NONE -> "–";
        };
    }

    /** "versi 2, SK 5/2024": opens all versions. */
    private Component source(FacilityPlanRow row) {
        FacilityPlan plan = row.plan();
        var cell = new NativeTableCell();
        if (plan == null) {
            cell.add(new Span("–"));
        } else {
            cell.add(new Span(getTranslation("plan.version-source", plan.version(), plan.source())));
        }
        if (row.version() > 1) {
            var history = new Button(getTranslation("plan.versions", row.version()), click -> open.accept(row));
            history.setAriaLabel(
                    getTranslation("plan.versions-of", row.facility().name()));
            history.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            history.addClassName("no-print");
            cell.add(history);
        }
        return cell;
    }

    private static NativeTableCell cell(@Nullable String text) {
        return new NativeTableCell(text == null ? "–" : text);
    }
}
