package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.Icon;
import id.pantau.base.Period;
import id.pantau.base.i18n.Texts;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import id.pantau.base.ui.FormDialog;
import id.pantau.base.ui.Links;
import id.pantau.followup.Acting;
import id.pantau.followup.DirectionService;
import id.pantau.followup.FollowUpService;
import id.pantau.followup.FollowUpWork;
import id.pantau.followup.ui.DirectionDialog;
import id.pantau.followup.ui.ReportDialog;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From any figure in one tap to what can be done about it: "Laporkan masalah", for leaders "Beri arahan". Not on paper. */
@org.springframework.stereotype.Component
class FigureActs {

    private final FollowUpService followUps;
    private final FollowUpWork work;
    private final DirectionService directions;
    private final CurrentAccount account;
    private final Texts texts;

    FigureActs(
            FollowUpService followUps,
            FollowUpWork work,
            DirectionService directions,
            CurrentAccount account,
            Texts texts) {
        this.followUps = followUps;
        this.work = work;
        this.directions = directions;
        this.account = account;
        this.texts = texts;
    }

    /** What the account may do. */
    record Rights(boolean report, boolean direct) {}

    Rights rights() {
        return new Rights(followUps.mayReport(), directions.mayGive());
    }

    /** Who acts on what the account sees: one statement. */
    Acting acting() {
        return followUps.acting();
    }

    /** A figure, and where it stands. */
    record Figure(Indicator indicator, Unit unit, Period period) {}

    /** In a row there is room for one: leaders direct, others report; both stand in the details. */
    List<Component> inRow(Rights rights, Figure figure, boolean open, boolean words, Locale locale) {
        List<Component> buttons = new ArrayList<>();
        if (rights.direct() && canBeDirected(figure.unit())) {
            buttons.add(direct(figure, words, locale));
        } else if (rights.report() && !open && ActingLine.hasProblems(figure.unit())) {
            buttons.add(report(figure, words, locale));
        }
        return buttons;
    }

    /** All that the account may do. */
    List<Component> all(Figure figure, Locale locale) {
        Rights rights = rights();
        List<Component> buttons = new ArrayList<>();
        if (rights.report() && ActingLine.hasProblems(figure.unit())) {
            buttons.add(report(figure, true, locale));
        }
        if (rights.direct() && canBeDirected(figure.unit())) {
            buttons.add(direct(figure, true, locale));
        }
        return buttons;
    }

    private static boolean canBeDirected(Unit unit) {
        return ActingLine.hasProblems(unit) || unit.kind() == UnitKind.KABUPATEN;
    }

    private Button report(Figure figure, boolean words, Locale locale) {
        return button("acting.report", "flag-o", figure, words, locale, () -> {
            String code = figure.unit().code();
            Optional<Integer> open =
                    followUps.openProblem(code, figure.indicator().code());
            if (open.isPresent()) {
                UI.getCurrent().navigate(Links.followUp(open.get()));
            } else {
                var dialog = new ReportDialog(
                        work,
                        followUps,
                        subject(figure, locale),
                        id -> UI.getCurrent().refreshCurrentRoute(false));
                open(dialog, "lapor", figure);
            }
        });
    }

    private Button direct(Figure figure, boolean words, Locale locale) {
        return button(
                "acting.direct",
                "comment-ellipsis-o",
                figure,
                words,
                locale,
                () -> open(new DirectionDialog(directions, subject(figure, locale)), "arahan", figure));
    }

    /** What is typed is kept for this account and figure. */
    private void open(FormDialog dialog, String kind, Figure figure) {
        dialog.keep("%s:%s:%s:%s"
                .formatted(
                        kind,
                        account.get().map(SignedIn::username).orElse(""),
                        figure.unit().code(),
                        figure.indicator().code()));
        dialog.open();
    }

    private ReportDialog.Subject subject(Figure figure, Locale locale) {
        return new ReportDialog.Subject(
                figure.unit().code(),
                FigureText.unitName(texts, locale, figure.unit()),
                figure.indicator().code(),
                figure.indicator().name(locale),
                figure.period());
    }

    private Button button(String key, String icon, Figure figure, boolean words, Locale locale, Runnable act) {
        String label = texts.getTranslation(key, locale);
        var button = new Button(new Icon("vaadin", icon), click -> act.run());
        button.addClassNames("figure-act", "figure-detail-button", "no-print");
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(label + ": " + figure.indicator().shortName(locale) + ", "
                + FigureText.unitName(texts, locale, figure.unit()));
        if (words) {
            button.setText(label);
        } else {
            button.setTooltipText(label);
        }
        return button;
    }
}
