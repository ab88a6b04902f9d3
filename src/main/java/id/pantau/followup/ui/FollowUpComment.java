package id.pantau.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.base.DomainException;
import id.pantau.base.ui.FormDraft;
import id.pantau.followup.CommentForm;
import id.pantau.followup.Desk;
import id.pantau.followup.FollowUpComments;
import id.pantau.followup.FollowUpRow;
import java.util.List;

/** Says something about a problem, and to whom. What was typed outlives a lost connection and a change on the same page. */
class FollowUpComment extends Div {

    private final transient FollowUpComments comments;
    private final transient Runnable saved;
    private final transient FormDraft draft;
    private final int id;
    private final TextArea text = new TextArea();
    private final CheckboxGroup<Desk> mentions = new CheckboxGroup<>();
    private final Paragraph refusal = new Paragraph();

    /**
     * @param mentionable desks that can be told
     * @param account username, whose draft it is
     * @param saved runs after the comment was stored
     */
    FollowUpComment(
            FollowUpComments comments,
            FollowUpRow problem,
            List<Desk> mentionable,
            FollowUpWords words,
            String account,
            Runnable saved) {
        this.comments = comments;
        this.id = problem.id();
        this.saved = saved;
        addClassNames("stacked-form", "follow-up-comment");
        text.setLabel(words.text("follow-up-page.comment"));
        text.setHelperText(words.text("follow-up-page.no-names"));
        FormDraft.mark(text, "komentar");
        mentions.setLabel(words.text("follow-up-page.mentions"));
        mentions.setItems(mentionable);
        mentions.setItemLabelGenerator(desk -> words.mention(desk, problem.unit()));
        mentions.setVisible(!mentionable.isEmpty());
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var send = new Button(words.text("follow-up-page.comment.send"));
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            send();
            send.setEnabled(true);
        });
        add(text, mentions, refusal, send);
        draft = new FormDraft(this, "tindak-lanjut:%s:%d:komentar".formatted(account, id));
        draft.follow(back -> {});
    }

    private void send() {
        refusal.setVisible(false);
        try {
            comments.comment(new CommentForm(id, text.getValue(), mentions.getValue()));
        } catch (DomainException e) {
            refusal.setText(getTranslation(e.key(), e.arguments().toArray()));
            refusal.setVisible(true);
            return;
        }
        draft.forget();
        saved.run();
    }
}
