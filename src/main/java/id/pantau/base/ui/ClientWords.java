package id.pantau.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.pantau.base.i18n.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The language of a session and of what the browser says by itself: Indonesian at first, whatever language the browser was
 * installed in; English is one tap away.
 */
@Component
class ClientWords implements VaadinServiceInitListener {

    private final Texts texts;

    ClientWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setLocale(Texts.INDONESIAN));
        event.getSource().addUIInitListener(init -> speak(init.getUI()));
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
    }

    /** What stands there while a tablet has lost its connection. */
    private void speak(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(texts.getTranslation("client.reconnecting", ui.getLocale()));
        dialog.setDialogTextGaveUp(texts.getTranslation("client.gave-up", ui.getLocale()));
    }

    private SystemMessages messages(@Nullable Locale locale) {
        Locale language = locale == null ? Texts.INDONESIAN : locale;
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("client.expired", language));
        messages.setSessionExpiredMessage(texts.getTranslation("client.expired-more", language));
        messages.setInternalErrorCaption(texts.getTranslation("client.failed", language));
        messages.setInternalErrorMessage(texts.getTranslation("client.failed-more", language));
        messages.setCookiesDisabledCaption(texts.getTranslation("client.cookies", language));
        messages.setCookiesDisabledMessage(texts.getTranslation("client.cookies-more", language));
        return messages;
    }
}
