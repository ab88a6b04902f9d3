package id.pantau.rollout.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import id.pantau.rollout.CriterionState;
import id.pantau.rollout.EvidenceRow;
import id.pantau.rollout.Standing;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One criterion with how it stands and what was shown last: a large place to tap where the account may record. */
class AssessmentCriterion extends Div {

    /**
     * @param title the criterion, or what is missing of it
     * @param open null where nothing can be recorded
     */
    AssessmentCriterion(
            CriterionState state, EvidenceWords words, String title, @Nullable Consumer<CriterionState> open) {
        addClassNames("criterion", "criterion-" + state.standing().state().word());
        NativeButton button =
                open == null || state.standing().state() == Standing.State.COMPUTED ? null : button(state, open);
        HasComponents row = button == null ? this : button;
        var name = new Span(title);
        name.addClassName("criterion-name");
        row.add(sign(state), name, standing(state));
        state.latest().ifPresent(latest -> row.add(line("criterion-proof", words.evidence(latest))));
        for (EvidenceRow returned : state.returned()) {
            row.add(line(
                    "criterion-returned",
                    getTranslation(
                            "facility-page.returned",
                            words.said(returned.date(), returned.proof(), null),
                            Objects.requireNonNullElse(returned.reason(), ""))));
        }
        if (button != null) {
            var arrow = new Icon("vaadin", "angle-right");
            arrow.getElement().setAttribute("aria-hidden", "true");
            row.add(arrow);
        }
    }

    /** Marked, in the middle of the window, and where the keyboard goes on. */
    void point() {
        addClassName("criterion-pointed");
        getElement().executeJs("""
                this.scrollIntoView({block: 'center'});
                this.querySelector('button')?.focus({preventScroll: true});
                """);
    }

    private NativeButton button(CriterionState state, Consumer<CriterionState> open) {
        var button = new NativeButton();
        button.addClassName("criterion-tap");
        button.addClickListener(click -> open.accept(state));
        button.getElement().setAttribute("data-kriteria", state.criterion().code());
        add(button);
        return button;
    }

    /** The sign of the table of readiness beside the word, for who reads quickly. */
    private Span sign(CriterionState state) {
        var sign = new Span(new ReadinessWords(this::getTranslation, getLocale()).sign(state.standing()));
        sign.addClassName("criterion-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    private Span standing(CriterionState state) {
        return line(
                "criterion-standing",
                getTranslation(
                        "facility-page.standing." + state.standing().state().name(),
                        Objects.requireNonNullElse(state.standing().detail(), ""),
                        Objects.requireNonNullElse(state.criterion().minimum(), "")));
    }

    private static Span line(String className, String text) {
        var line = new Span(text);
        line.addClassName(className);
        return line;
    }
}
