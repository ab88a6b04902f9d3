package id.pantau.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.pantau.base.i18n.Texts;
import org.springframework.stereotype.Component;

/** Begins in Indonesian whatever language the browser was installed in; English is one tap away. */
@Component
class LanguageAtStart implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setLocale(Texts.INDONESIAN));
    }
}
