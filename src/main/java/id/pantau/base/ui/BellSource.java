package id.pantau.base.ui;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;

/** What the signed-in account is told, for the bell in the frame. Implemented by the module that tells. */
public interface BellSource {

    /** How much of it is unread; empty for accounts that are never told anything: they have no bell. Asked once a page. */
    OptionalInt unread();

    /**
     * The newest, made when the bell is opened; each leads to the page that it is about.
     *
     * @param read runs after something was marked as read
     */
    Component messages(Runnable read);
}
