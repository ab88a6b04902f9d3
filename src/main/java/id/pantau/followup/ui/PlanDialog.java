package id.pantau.followup.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.account.AccountHolder;
import id.pantau.base.DomainException;
import id.pantau.base.ui.DateField;
import id.pantau.followup.FollowUpDetails;
import id.pantau.followup.FollowUpService;
import id.pantau.followup.FollowUpUnit;
import id.pantau.followup.FollowUpWork;
import id.pantau.followup.Owner;
import id.pantau.followup.OwnerKind;
import id.pantau.followup.PlanForm;
import id.pantau.rollout.MeetingForum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** RTL: what is to be done, by whom, until when. */
class PlanDialog extends ProblemDialog {

    /** Somebody who can be responsible, in words. */
    private record Choice(Owner owner, String words) {}

    private final transient FollowUpWork work;
    private final transient FollowUpWords words;
    private final transient FollowUpService followUps;
    private final transient FollowUpUnit unit;
    private final TextArea cause = new TextArea();
    private final TextArea plan = new TextArea();
    private final ComboBox<Choice> owner = new ComboBox<>();
    private final TextField office = new TextField();
    private final DateField due = new DateField();
    private final Select<MeetingForum> forum = new Select<>();

    /** The due day that the form has put in itself. */
    private transient @Nullable LocalDate proposed;

    PlanDialog(
            FollowUpWork work,
            FollowUpService followUps,
            FollowUpDetails problem,
            FollowUpWords words,
            Runnable saved) {
        super(words.text("follow-up-page.plan.title"), followUps, problem, saved);
        this.work = work;
        this.followUps = followUps;
        this.words = words;
        this.unit = problem.row().unit();
        cause.setLabel(words.text("follow-up-page.cause"));
        cause.setHelperText(words.text("follow-up-page.cause-helper"));
        plan.setLabel(words.text("follow-up-page.plan.what"));
        plan.setHelperText(words.text("follow-up-page.no-names"));
        plan.setRequiredIndicatorVisible(true);
        owner.setLabel(words.text("follow-up-page.owner"));
        owner.setItems(choices(followUps.owners(unit.code())));
        owner.setItemLabelGenerator(Choice::words);
        owner.setRequiredIndicatorVisible(true);
        owner.addValueChangeListener(change -> showOffice());
        office.setLabel(words.text("follow-up-page.owner.office-name"));
        office.setHelperText(words.text("follow-up-page.owner.office-helper"));
        due.setLabel(words.text("follow-up-page.due"));
        due.setRequiredIndicatorVisible(true);
        forum.setLabel(words.text("follow-up-page.forum"));
        forum.setItems(MeetingForum.values());
        forum.setEmptySelectionAllowed(true);
        forum.setEmptySelectionCaption(words.text("follow-up-page.forum.none"));
        forum.setItemLabelGenerator(chosen -> words.forum(chosen == null ? null : chosen.name()));
        forum.setHelperText(words.text("follow-up-page.forum-helper"));
        show(problem);
        showOffice();
        forum.addValueChangeListener(change -> propose(change.getValue()));
        fields(plan, cause, owner, office, forum, due);
        saveButton("register.save");
    }

    private void show(FollowUpDetails problem) {
        cause.setValue(Objects.requireNonNullElse(problem.cause(), ""));
        plan.setValue(Objects.requireNonNullElse(problem.row().plan(), ""));
        due.setValue(problem.row().due());
        Owner named = problem.row().owner();
        if (named != null) {
            owner.getListDataView()
                    .getItems()
                    .filter(choice -> choice.owner().kind() == named.kind()
                            && Objects.equals(choice.owner().accountId(), named.accountId()))
                    .findFirst()
                    .ifPresent(owner::setValue);
            office.setValue(named.kind() == OwnerKind.OFFICE && named.name() != null ? named.name() : "");
        }
        for (MeetingForum known : MeetingForum.values()) {
            if (known.name().equals(problem.row().forum())) {
                forum.setValue(known);
            }
        }
    }

    private List<Choice> choices(List<AccountHolder> accounts) {
        List<Choice> choices = new ArrayList<>();
        accounts.forEach(account -> choices.add(new Choice(
                Owner.account(account.accountId()),
                words.text(
                        "follow-up-page.step.who",
                        account.name(),
                        words.text("role." + account.role().name())))));
        if (unit.isVillage()) {
            var head = new Owner(OwnerKind.VILLAGE_HEAD, null, unit.name());
            choices.add(new Choice(head, words.owner(head, unit)));
            var camat = new Owner(OwnerKind.CAMAT, null, unit.districtName());
            choices.add(new Choice(camat, words.owner(camat, unit)));
        }
        choices.add(new Choice(Owner.of(OwnerKind.OFFICE), words.text("follow-up-page.owner.office")));
        return choices;
    }

    private void showOffice() {
        office.setVisible(owner.getValue() != null && owner.getValue().owner().kind() == OwnerKind.OFFICE);
    }

    /** What is decided at a forum is looked at when it meets again; a day that somebody has chosen stays. */
    private void propose(@Nullable MeetingForum where) {
        if (where != null && !due.isInvalid() && Objects.equals(due.getValue(), proposed)) {
            proposed = followUps.nextMeeting(where);
            due.setValue(proposed);
        }
    }

    private @Nullable Owner chosen() {
        Choice choice = owner.getValue();
        return choice == null
                ? null
                : choice.owner().kind() == OwnerKind.OFFICE ? Owner.office(office.getValue()) : choice.owner();
    }

    @Override
    void store(int ofId, int ofVersion) {
        if (due.isInvalid()) {
            throw DomainException.rule("register.error.date-field", due.getLabel());
        }
        MeetingForum where = forum.getValue();
        work.decide(new PlanForm(
                ofId,
                ofVersion,
                cause.getValue(),
                plan.getValue(),
                chosen(),
                due.getValue(),
                where == null ? null : where.name()));
    }

    @Override
    List<Difference> against(FollowUpDetails now) {
        Owner named = now.row().owner();
        Choice mine = owner.getValue();
        return List.of(
                difference("plan", now.row().plan(), plan.getValue()),
                difference("cause", now.cause(), cause.getValue()),
                difference(
                        "owner",
                        named == null ? null : words.owner(named, unit),
                        mine == null ? null : words.owner(Objects.requireNonNull(named(mine)), unit)),
                difference("due", FollowUpWords.day(now.row().due()), FollowUpWords.day(due.getValue())));
    }

    private Owner named(Choice mine) {
        return switch (mine.owner().kind()) {
            case ACCOUNT -> Owner.office(mine.words().replaceFirst(" \\([^(]*\\)$", ""));
            case OFFICE -> Owner.office(office.getValue());
            default -> mine.owner();
        };
    }

    private Difference difference(String field, @Nullable String saved, @Nullable String mine) {
        return new Difference(
                words.text("follow-up-page." + field), FollowUpWords.orDash(saved), FollowUpWords.orDash(mine));
    }
}
