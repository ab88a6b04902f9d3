package id.pantau.base.ui;

import java.util.List;

/** What a module asks an administrator to do; told on every page of an administrator until it is done. */
public interface AdministratorNotices {

    /**
     * @param key of the sentence
     * @param argument of the sentence
     * @param path of the page on which it is done
     * @param linkKey of the words that lead there
     */
    record Notice(String key, Object argument, String path, String linkKey) {}

    /** What is to be done now; empty as a rule. */
    List<Notice> notices();
}
